#include <cdk/arn.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lambda_/function.hpp>
#include <cdk/stack.hpp>

namespace cdk::lambda_ {
namespace {

class ImportedFunction final : public FunctionBase {
 public:
  using Props = FunctionAttributes;
  ImportedFunction(const Scope& scope, const Props& props)
      : FunctionBase(scope, {.environment_from_arn = props.function_arn}),
        props_(props),
        architecture_(props_.architecture.value_or(Architecture::X86_64())) {
    if (props_.security_group)
      connect(ec2::Connections(ec2::ConnectionsProps{.security_groups = {*props_.security_group}}));
  }

  Input<std::string> function_arn() const override { return props_.function_arn; }
  Input<std::string> function_name() const override { return Fn::select(6, Fn::split(":", props_.function_arn)); }
  const Architecture& architecture() const override { return architecture_; }
  iam::IRole* role() const override { return props_.role.get(); }
  std::optional<TenancyConfig> tenancy_config() const override { return props_.tenancy_config; }

 protected:
  bool can_create_permissions() const override { return props_.same_environment.value_or(is_of_stack_account()); }
  bool skip_permissions() const override { return props_.skip_permissions; }

 private:
  FunctionAttributes props_;
  Architecture architecture_;
};

}  // namespace

IFunction& Function::from_function_name(Construct& scope, Id id, const Input<std::string>& function_name) {
  return from_function_attributes(
      scope, std::move(id),
      {.function_arn = Stack::of(scope).format_arn({.resource = "function",
                                                    .service = "lambda",
                                                    .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                    .resource_name = function_name}),
       .same_environment = true});
}

IFunction& Function::from_function_arn(Construct& scope, Id id, const Input<std::string>& function_arn) {
  return from_function_attributes(scope, std::move(id), {.function_arn = function_arn});
}

IFunction& Function::from_function_attributes(Construct& scope, Id id, const FunctionAttributes& attrs) {
  return scope.add<ImportedFunction>(std::move(id), attrs);
}

}  // namespace cdk::lambda_
