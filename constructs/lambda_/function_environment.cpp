// Environment variables of functions.
#include <algorithm>
#include <array>
#include <cdk/annotations.hpp>
#include <cdk/error.hpp>
#include <cdk/lambda_/function.hpp>

namespace cdk::lambda_ {
namespace {

/// Variables that AWS Lambda sets.
constexpr std::array reserved_variables = {"_HANDLER",
                                           "_X_AMZN_TRACE_ID",
                                           "AWS_DEFAULT_REGION",
                                           "AWS_REGION",
                                           "AWS_EXECUTION_ENV",
                                           "AWS_LAMBDA_FUNCTION_NAME",
                                           "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
                                           "AWS_LAMBDA_FUNCTION_VERSION",
                                           "AWS_LAMBDA_INITIALIZATION_TYPE",
                                           "AWS_LAMBDA_LOG_GROUP_NAME",
                                           "AWS_LAMBDA_LOG_STREAM_NAME",
                                           "AWS_ACCESS_KEY",
                                           "AWS_ACCESS_KEY_ID",
                                           "AWS_SECRET_ACCESS_KEY",
                                           "AWS_SESSION_TOKEN",
                                           "AWS_LAMBDA_RUNTIME_API",
                                           "LAMBDA_TASK_ROOT",
                                           "LAMBDA_RUNTIME_DIR"};

}  // namespace

Function& Function::add_environment(std::string_view key, const Input<std::string>& value,
                                    const EnvironmentOptions& options) {
  if (std::ranges::find(reserved_variables, key) != reserved_variables.end())
    fail(*this, {"the environment variable " + std::string(key), "a name that AWS Lambda doesn't set itself",
                 "AWS::Lambda::Function Environment"});
  const auto same = std::ranges::find(environment_, key, &Variable::name);
  if (same == environment_.end())
    environment_.push_back({std::string(key), value, options.remove_in_edge});
  else
    *same = {same->name, value, options.remove_in_edge};
  return *this;
}

Value Function::variables() const {
  std::vector<Member> members;
  for (const Variable& variable : environment_) members.push_back({variable.name, variable.value});
  // A version's logical id holds a hash of them, which must not depend on their order.
  if (current_version_ != nullptr) std::ranges::sort(members, {}, &Member::name);
  return Value::object(std::move(members));
}

void Function::check_edge_compatibility() {
  std::erase_if(environment_, [](const Variable& variable) { return variable.remove_in_edge; });
  if (environment_.empty()) return;
  std::string names;
  for (const Variable& variable : environment_) names += (names.empty() ? "" : ", ") + variable.name;
  fail(*this,
       {"the environment variables " + names + " of a function that CloudFront runs",
        "none, or add_environment with remove_in_edge = true", "AWS::CloudFront::Distribution LambdaFunctionARN"});
}

}  // namespace cdk::lambda_
