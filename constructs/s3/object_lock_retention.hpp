// How long objects can't be deleted.
#pragma once

#include <cdk/duration.hpp>
#include <cdk/s3/object_lock_retention_props.hpp>
#include <source_location>

namespace cdk::s3 {

/// How long new objects can be neither deleted nor overwritten: 1 day to 100 years.
class ObjectLockRetention {
 public:
  /// Whoever has the permission may end it early. Errors: less than 1 day or more than 100 years.
  static ObjectLockRetention governance(const Duration& duration,
                                        std::source_location where = std::source_location::current());
  /// Nobody can end it early. Errors: less than 1 day or more than 100 years.
  static ObjectLockRetention compliance(const Duration& duration,
                                        std::source_location where = std::source_location::current());
  const Duration& duration() const noexcept { return duration_; }
  ObjectLockMode mode() const noexcept { return mode_; }

 private:
  ObjectLockRetention(ObjectLockMode mode, const Duration& duration, const std::source_location& where);
  Duration duration_;
  ObjectLockMode mode_;
};

}  // namespace cdk::s3
