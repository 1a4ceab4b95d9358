// Functions that a stack has once.
#pragma once

#include <cdk/lambda_/function.hpp>
#include <cdk/lambda_/singleton_function_props.hpp>

namespace cdk::lambda_ {

/// A function of which a stack has only one, however many of these it holds: the first with a uuid and purpose makes
/// it, the others stand for it, too. CloudFormation: AWS::Lambda::Function.
class SingletonFunction : public FunctionBase {
 public:
  using Props = SingletonFunctionProps;
  /// Errors: those of Function.
  SingletonFunction(const Scope& scope, const Props& props);

  /// The function's id in the stack.
  const std::string& construct_name() const noexcept { return construct_name_; }
  Input<std::string> function_arn() const override { return lambda_->function_arn(); }
  Input<std::string> function_name() const override { return lambda_->function_name(); }
  const Architecture& architecture() const override { return lambda_->architecture(); }
  const Runtime& runtime() const noexcept { return lambda_->runtime(); }
  iam::IRole* role() const override { return lambda_->role(); }
  bool is_bound_to_vpc() const override { return lambda_->is_bound_to_vpc(); }
  std::optional<TenancyConfig> tenancy_config() const override { return lambda_->tenancy_config(); }
  Node& permissions_node() override { return lambda_->node(); }
  ec2::Connections& connections() override { return lambda_->connections(); }
  iam::Principal grant_principal() override { return lambda_->grant_principal(); }
  logs::ILogGroup& log_group(Where where = Where::current()) { return lambda_->log_group(where); }
  Version& current_version(Where where = Where::current()) { return lambda_->current_version(where); }

  /// Errors: a name that AWS Lambda keeps for itself.
  Function& add_environment(std::string_view key, const Input<std::string>& value,
                            const EnvironmentOptions& options = {}) {
    return lambda_->add_environment(key, value, options);
  }
  /// Errors: a sixth layer; one that doesn't fit the runtime.
  template <std::convertible_to<Ref<ILayerVersion>>... L>
  void add_layers(L&&... layers) {
    lambda_->add_layers(layers...);
  }
  void add_permission(Id id, const Permission& permission) override {
    lambda_->add_permission(std::move(id), permission);
  }
  /// The function waits for these.
  template <class... D>
  void add_dependency(D&... up) {
    lambda_->node().add_dependency(up...);
  }
  void add_metadata(std::string_view type, Value data) { lambda_->node().add_metadata(type, std::move(data)); }
  /// Another construct waits for the function.
  void depend_on(Construct& down) { down.node().add_dependency(*lambda_); }
  /// For versions that CloudFront runs: takes away the variables that are marked for it. Errors: others.
  void check_edge_compatibility() { lambda_->check_edge_compatibility(); }

 protected:
  bool can_create_permissions() const override { return true; }

 private:
  std::string construct_name_;
  Function* lambda_ = nullptr;
};

}  // namespace cdk::lambda_
