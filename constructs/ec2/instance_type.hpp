// Instance types.
#pragma once

#include <cdk/ec2/instance_type_props.hpp>
#include <source_location>
#include <string>

namespace cdk::ec2 {

/// An instance type, such as "t3.micro".
class InstanceType {
 public:
  using Where = std::source_location;
  explicit InstanceType(std::string instance_type_identifier, Where where = Where::current())
      : identifier_(std::move(instance_type_identifier)), where_(where) {}

  static InstanceType of(InstanceClass instance_class, InstanceSize instance_size, Where where = Where::current());

  const std::string& to_string() const noexcept { return identifier_; }
  /// Errors: an identifier that isn't of the form "m5.large".
  InstanceArchitecture architecture() const;
  /// Whether it earns CPU credits: T2, T3, T3a and T4g.
  bool is_burstable() const;
  /// Errors: an identifier that isn't of the form "m5.large".
  bool same_instance_class_as(const InstanceType& other) const;

 private:
  struct Parts {
    std::string_view letters;
    std::string_view capabilities;
    std::string_view family;
  };
  Parts parts() const;

  std::string identifier_;
  Where where_;
};

}  // namespace cdk::ec2
