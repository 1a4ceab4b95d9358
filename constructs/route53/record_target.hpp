// What records lead to.
#pragma once

#include <cdk/input.hpp>
#include <cdk/route53/alias_record_target_props.hpp>
#include <concepts>
#include <memory>
#include <string>
#include <type_traits>
#include <utility>

namespace cdk::route53 {

class IHostedZone;
class IRecordSet;

/// What an alias can stand for; see module route53_targets.
class IAliasRecordTarget {
 public:
  virtual ~IAliasRecordTarget() = default;
  virtual AliasRecordTargetConfig bind(IRecordSet& record, IHostedZone* zone) const = 0;
};

/// What a record leads to: values, or an AWS resource by an alias.
class RecordTarget {
 public:
  /// `RecordTarget::from_alias(route53_targets::LoadBalancerTarget(alb))`
  template <class T>
    requires std::derived_from<T, IAliasRecordTarget>
  static RecordTarget from_alias(T alias_target) {
    return RecordTarget({}, std::make_shared<const T>(std::move(alias_target)));
  }
  static RecordTarget from_values(Input<List<std::string>> values) { return RecordTarget(std::move(values), nullptr); }
  template <class... V>
    requires(sizeof...(V) > 0 && (std::convertible_to<V, Input<std::string>> && ...))
  static RecordTarget from_values(const V&... values) {
    return from_values(Input<List<std::string>>{Input<std::string>(values)...});
  }
  template <class... V>
    requires(sizeof...(V) > 0 && (std::convertible_to<V, Input<std::string>> && ...))
  static RecordTarget from_ip_addresses(const V&... ip_addresses) {
    return from_values(ip_addresses...);
  }

  /// Unset for an alias.
  const Input<List<std::string>>& values() const noexcept { return values_; }
  /// Null for values.
  const IAliasRecordTarget* alias_target() const noexcept { return alias_target_.get(); }

 private:
  RecordTarget(Input<List<std::string>> values, std::shared_ptr<const IAliasRecordTarget> alias_target)
      : values_(std::move(values)), alias_target_(std::move(alias_target)) {}
  Input<List<std::string>> values_;
  std::shared_ptr<const IAliasRecordTarget> alias_target_;
};

}  // namespace cdk::route53
