#include <cdk/sns/subscription_filter.hpp>

namespace cdk::sns {
namespace {

Value number(double value) {
  const auto whole = static_cast<std::int64_t>(value);
  return static_cast<double>(whole) == value ? Value(whole) : Value(value);
}

Value texts(const std::vector<std::string>& values) {
  std::vector<Value> made(values.begin(), values.end());
  return Value::list(std::move(made));
}

Value numeric(std::vector<Value> comparison) {
  return Value::object({{"numeric", Value::list(std::move(comparison))}});
}

}  // namespace

SubscriptionFilter SubscriptionFilter::string_filter(const StringConditions& given) {
  std::vector<Value> made(given.allowlist.begin(), given.allowlist.end());
  if (!given.denylist.empty()) made.push_back(Value::object({{"anything-but", texts(given.denylist)}}));
  for (const std::string& prefix : given.match_prefixes) made.push_back(Value::object({{"prefix", Value(prefix)}}));
  for (const std::string& suffix : given.match_suffixes) made.push_back(Value::object({{"suffix", Value(suffix)}}));
  return SubscriptionFilter(std::move(made));
}

SubscriptionFilter SubscriptionFilter::numeric_filter(const NumericConditions& given) {
  std::vector<Value> made;
  const auto compare = [&made](const char* op, const std::optional<double>& with) {
    if (with) made.push_back(numeric({Value(op), number(*with)}));
  };
  const auto range = [&made](const char* from, const char* to, const std::optional<BetweenCondition>& between) {
    if (between) made.push_back(numeric({Value(from), number(between->start), Value(to), number(between->stop)}));
  };
  for (const double value : given.allowlist) compare("=", value);
  compare(">", given.greater_than);
  compare(">=", given.greater_than_or_equal_to);
  compare("<", given.less_than);
  compare("<=", given.less_than_or_equal_to);
  range(">=", "<=", given.between);
  range(">", "<", given.between_strict);
  return SubscriptionFilter(std::move(made));
}

SubscriptionFilter SubscriptionFilter::exists_filter() {
  return SubscriptionFilter({Value::object({{"exists", Value(true)}})});
}

SubscriptionFilter SubscriptionFilter::not_exists_filter() {
  return SubscriptionFilter({Value::object({{"exists", Value(false)}})});
}

FilterOrPolicy FilterOrPolicy::filter(const SubscriptionFilter& filter) { return {filter, nullptr}; }

FilterOrPolicy FilterOrPolicy::policy(Members policy) {
  return {SubscriptionFilter(), std::make_shared<const Members>(std::move(policy))};
}

}  // namespace cdk::sns
