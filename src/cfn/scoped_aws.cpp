#include <cdk/fn.hpp>
#include <cdk/scoped_aws.hpp>
#include <cdk/stack.hpp>

namespace cdk {
namespace {

Input<std::string> seen_by(const Stack& stack, const PseudoParameter& parameter) {
  return Input<std::string>::from(Value::reference(stack, parameter.name));
}

}  // namespace

ScopedAws::ScopedAws(const Construct& scope) : stack_(Stack::of(scope)) {}

Input<std::string> ScopedAws::account_id() const { return seen_by(stack_, Aws::ACCOUNT_ID); }
Input<std::string> ScopedAws::url_suffix() const { return seen_by(stack_, Aws::URL_SUFFIX); }
Input<List<std::string>> ScopedAws::notification_arns() const { return stack_.notification_arns(); }
Input<std::string> ScopedAws::partition() const { return seen_by(stack_, Aws::PARTITION); }
Input<std::string> ScopedAws::region() const { return seen_by(stack_, Aws::REGION); }
Input<std::string> ScopedAws::stack_id() const { return seen_by(stack_, Aws::STACK_ID); }
Input<std::string> ScopedAws::stack_name() const { return seen_by(stack_, Aws::STACK_NAME); }

}  // namespace cdk
