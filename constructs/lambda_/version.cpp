#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lambda_/cfn_version.hpp>
#include <cdk/lambda_/event_invoke_config.hpp>
#include <cdk/lambda_/function.hpp>
#include <cdk/lambda_/version.hpp>
#include <cdk/lazy.hpp>

#include "private/latest_version.hpp"
#include "private/provisioned_concurrency.hpp"

namespace cdk::lambda_ {
namespace {

/// A version that is there already.
class ImportedVersion final : public IVersion {
 public:
  struct Props {
    Ref<IFunction> lambda;
    Input<std::string> arn;
    Input<std::string> version;
  };
  ImportedVersion(const Scope& scope, const Props& props) : IVersion(scope), props_(props) {}

  IFunction& lambda() const override { return *props_.lambda; }
  Input<std::string> version() const override { return props_.version; }
  Input<std::string> function_arn() const override { return props_.arn; }
  Input<std::string> function_name() const override {
    return concat(props_.lambda->function_name(), ":", props_.version);
  }
  Input<std::string> edge_arn() override {
    if (props_.version == Value("$LATEST")) refuse_edge(*this);
    return props_.arn;
  }

 protected:
  bool can_create_permissions() const override { return is_of_stack_account(); }

 private:
  Props props_;
};

/// The ARN without the version.
Input<std::string> arn_of_function(const Input<std::string>& version_arn) {
  std::vector<Input<std::string>> parts;
  for (int i = 0; i < 7; ++i) parts.push_back(Fn::select(i, Fn::split(":", version_arn)));
  return Fn::join(":", parts);
}

}  // namespace

Version::Version(const Scope& scope, const Props& props) : IVersion(scope), lambda_(props.lambda) {
  check(props);
  CfnVersionProps version{
      .function_name = lambda_->function_name(), .code_sha256 = props.code_sha256, .description = props.description};
  if (props.provisioned_concurrent_executions.is_set())
    version.provisioned_concurrency_config = CfnVersion::ProvisionedConcurrencyConfigurationProperty{
        .provisioned_concurrent_executions = checked_concurrency(*this, props.provisioned_concurrent_executions)};
  if (props.min_execution_environments.is_set() || props.max_execution_environments.is_set())
    version.function_scaling_config =
        CfnVersion::FunctionScalingConfigProperty{.max_execution_environments = props.max_execution_environments,
                                                  .min_execution_environments = props.min_execution_environments};
  resource_ = &add<CfnVersion>("Resource", version);
  resource_->add_metadata("aws:cdk:do-not-refactor", true);
  if (props.removal_policy) resource_->apply_removal_policy(*props.removal_policy);
  if (configures_calls(props)) configure_async_invoke(props, node().where());
}

void Version::check(const Props& props) const {
  const std::string rule = "AWS::Lambda::Version FunctionScalingConfig";
  const auto known = [](const Input<std::int64_t>& count) { return count.kind() == Value::Kind::Integer; };
  const auto& least = props.min_execution_environments;
  const auto& most = props.max_execution_environments;
  const auto check_count = [&](const Input<std::int64_t>& count, const char* name) {
    if (known(count) && count.as_int() < 0)
      fail(*this, {name + (" is " + std::to_string(count.as_int())), "0 or more", rule});
  };
  check_count(least, "min_execution_environments");
  check_count(most, "max_execution_environments");
  if (known(least) && known(most) && least.as_int() > most.as_int())
    fail(*this, {"min_execution_environments of " + std::to_string(least.as_int()) +
                     " is above max_execution_environments of " + std::to_string(most.as_int()),
                 "a minimum that is at most the maximum", rule});
}

IVersion& Version::from_version_arn(Construct& scope, Id id, const Input<std::string>& version_arn) {
  auto& lambda = Function::from_function_arn(scope, id + "Function", arn_of_function(version_arn));
  const Input<std::string> version = Fn::select(7, Fn::split(":", version_arn));
  return scope.add<ImportedVersion>(std::move(id), ImportedVersion::Props{lambda, version_arn, version});
}

IVersion& Version::from_version_attributes(Construct& scope, Id id, const VersionAttributes& attrs) {
  return scope.add<ImportedVersion>(
      std::move(id),
      ImportedVersion::Props{attrs.lambda, concat(attrs.lambda->function_arn(), ":", attrs.version), attrs.version});
}

Input<std::string> Version::version() const { return resource_->attr_version(); }
Input<std::string> Version::function_arn() const { return resource_->ref(); }
Input<std::string> Version::function_name() const { return concat(lambda_->function_name(), ":", version()); }

Input<std::string> Version::edge_arn() {
  return Lazy::string([this] {
    if (auto* function = dynamic_cast<Function*>(&*lambda_)) function->check_edge_compatibility();
    return function_arn();
  });
}

}  // namespace cdk::lambda_
