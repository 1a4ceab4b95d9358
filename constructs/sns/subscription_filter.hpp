// Which messages a subscriber gets.
#pragma once

#include <cdk/sns/subscription_filter_props.hpp>
#include <cdk/value.hpp>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace cdk::sns {

/// A condition on one attribute of a message.
class SubscriptionFilter {
 public:
  /// From conditions as Amazon SNS has them in filter policies.
  explicit SubscriptionFilter(std::vector<Value> conditions = {}) : conditions_(std::move(conditions)) {}
  static SubscriptionFilter string_filter(const StringConditions& string_conditions);
  static SubscriptionFilter numeric_filter(const NumericConditions& numeric_conditions);
  /// The attribute is there, whatever its value.
  static SubscriptionFilter exists_filter();
  static SubscriptionFilter not_exists_filter();

  const std::vector<Value>& conditions() const noexcept { return conditions_; }

 private:
  std::vector<Value> conditions_;
};

/// A condition on a member of a message's body, or on the members of that member.
class FilterOrPolicy {
 public:
  using Members = std::vector<std::pair<std::string, FilterOrPolicy>>;
  static FilterOrPolicy filter(const SubscriptionFilter& filter);
  static FilterOrPolicy policy(Members policy);

  bool is_filter() const noexcept { return members_ == nullptr; }
  bool is_policy() const noexcept { return members_ != nullptr; }
  /// Of a filter.
  const SubscriptionFilter& filter_doc() const noexcept { return filter_; }
  /// Of a policy.
  const Members& policy_doc() const noexcept { return *members_; }

 private:
  FilterOrPolicy(SubscriptionFilter filter, std::shared_ptr<const Members> members)
      : filter_(std::move(filter)), members_(std::move(members)) {}
  SubscriptionFilter filter_;
  std::shared_ptr<const Members> members_;
};

}  // namespace cdk::sns
