#include <cdk/lambda_/event_source_filter.hpp>
#include <cdk/lazy.hpp>
#include <cdk/stack.hpp>

namespace cdk::lambda_ {
namespace {

Value rule(Value item) { return Value::list({std::move(item)}); }

}  // namespace

Value FilterRule::null() { return rule(Value::null()); }
Value FilterRule::empty() { return rule(""); }
Value FilterRule::is_equal(const Input<std::string>& item) { return rule(item); }
Value FilterRule::is_equal(double item) { return rule(Value::object({{"numeric", Value::list({"=", item})}})); }
Value FilterRule::or_(const std::vector<Input<std::string>>& elem) { return Value::list({elem.begin(), elem.end()}); }
Value FilterRule::not_equals(const Input<std::string>& elem) {
  return rule(Value::object({{"anything-but", rule(elem)}}));
}
Value FilterRule::between(double first, double second) {
  return rule(Value::object({{"numeric", Value::list({">", first, "<=", second})}}));
}
Value FilterRule::exists() { return rule(Value::object({{"exists", true}})); }
Value FilterRule::not_exists() { return rule(Value::object({{"exists", false}})); }
Value FilterRule::begins_with(const Input<std::string>& elem) { return rule(Value::object({{"prefix", elem}})); }

Value FilterCriteria::filter(const Input<Map<Json>>& filter) {
  return Value::object({{"Pattern", Lazy::string([filter](const ResolveContext& context) {
                           return context.stack.to_json_string(filter);
                         })}});
}

}  // namespace cdk::lambda_
