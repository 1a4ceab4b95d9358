// A moment at which something ends.
#pragma once

#include <cdk/duration.hpp>
#include <cstdint>
#include <source_location>
#include <string>
#include <string_view>

namespace cdk {

/// A moment at which something ends, known at synthesis.
class Expiration {
 public:
  /// From std::chrono: a time point of the system's clock.
  template <class TimePoint>
    requires requires(const TimePoint& point) { point.time_since_epoch().count(); }
  static Expiration at_date(const TimePoint& d) {
    using Period = typename TimePoint::duration::period;
    return Expiration(static_cast<std::int64_t>(static_cast<long double>(d.time_since_epoch().count()) * 1000.0L *
                                                Period::num / Period::den));
  }
  /// Milliseconds since 1970.
  static Expiration at_timestamp(std::int64_t t) { return Expiration(t); }
  /// After some time from now, that is from synthesis: each gives another template.
  static Expiration after(const Duration& t);
  /// From ISO 8601, a day such as "2030-01-31" or a time with its zone such as "2030-01-31T12:00:00Z", or as mails and
  /// HTTP write it: "Thu, 31 Jan 2030 12:00:00 GMT". Errors: any other text.
  static Expiration from_string(std::string_view s, std::source_location where = std::source_location::current());

  /// Seconds since 1970.
  std::int64_t to_epoch() const noexcept;
  /// Such as "Thu, 31 Jan 2030 12:00:00 GMT".
  std::string to_utc_string() const;
  // Counted from now.
  bool is_before(const Duration& t) const;
  bool is_after(const Duration& t) const;

 private:
  explicit Expiration(std::int64_t milliseconds) : milliseconds_(milliseconds) {}
  std::int64_t milliseconds_;
};

}  // namespace cdk
