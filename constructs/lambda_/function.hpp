// Functions.
#pragma once

#include <cdk/lambda_/alias_props.hpp>
#include <cdk/lambda_/function_base.hpp>
#include <cdk/lambda_/function_props.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::lambda_ {

class Alias;
class CfnFunction;
class Version;
struct CfnFunctionProps;

/// A function. CloudFormation: AWS::Lambda::Function.
class Function : public FunctionBase {
 public:
  using Props = FunctionProps;

  /// Errors: a name or description that AWS Lambda refuses; inline code that the runtime doesn't take; props of
  /// functions in a VPC without vpc; public subnets; log levels without LoggingFormat::JSON; storage out of its range;
  /// an image without Handler::FROM_IMAGE and Runtime::FROM_IMAGE, or one of these without an image; several places for
  /// events that failed; a runtime that doesn't start from snapshots, with snap_start; layers that don't fit; a
  /// file system without vpc, with snap_start or at a path outside /mnt; layers of AWS that it doesn't keep in the
  /// region; tenancy_config with what doesn't go with it.
  Function(const Scope& scope, const Props& props);

  /// A function of the stack's own account and region.
  static IFunction& from_function_name(Construct& scope, Id id, const Input<std::string>& function_name);
  static IFunction& from_function_arn(Construct& scope, Id id, const Input<std::string>& function_arn);
  static IFunction& from_function_attributes(Construct& scope, Id id, const FunctionAttributes& attrs);

  Input<std::string> function_arn() const override;
  Input<std::string> function_name() const override;
  const Architecture& architecture() const override { return architecture_; }
  iam::IRole* role() const override { return role_; }
  std::optional<TenancyConfig> tenancy_config() const override { return tenancy_config_; }
  const Runtime& runtime() const noexcept { return runtime_; }
  const std::optional<Duration>& timeout() const noexcept { return timeout_; }
  sns::ITopic* dead_letter_topic() const noexcept { return dead_letter_topic_.get(); }
  /// The one given or made.
  sqs::IQueue* dead_letter_queue() const noexcept { return dead_letter_queue_.get(); }
  /// Where the function logs. Without log_group a function is made that sees to the group: give one, or import it.
  logs::ILogGroup& log_group(Where where = Where::current());
  const std::vector<Ref<ILayerVersion>>& layers() const noexcept { return layers_; }

  /// Errors: a name that AWS Lambda keeps for itself.
  Function& add_environment(std::string_view key, const Input<std::string>& value,
                            const EnvironmentOptions& options = {});
  /// Errors: a sixth layer; one that doesn't fit the runtime.
  template <std::convertible_to<Ref<ILayerVersion>>... L>
  void add_layers(L&&... layers) {
    (add_layer(layers, Where::current()), ...);
  }
  /// A version of the function as this stack has it: whenever the function's template part changes, so does the
  /// version's logical id, and a new version is made.
  Version& current_version(Where where = Where::current());
  /// A name for current_version.
  Alias& add_alias(const Input<std::string>& alias_name, const AliasOptions& options = {},
                   Where where = Where::current());
  /// Text that makes a new version whenever it changes, beside the function's own properties.
  /// Errors: text that is only known at deployment.
  void invalidate_version_based_on(const Input<std::string>& x, Where where = Where::current());
  /// For versions that CloudFront runs: takes away the variables that are marked for it. Errors: others.
  void check_edge_compatibility();

  // Metrics of all functions of the account and region. Include <cdk/cloudwatch.hpp> to use them.
  static cloudwatch::Metric metric_all(const std::string& metric_name, const cloudwatch::MetricOptions& props = {});
  static cloudwatch::Metric metric_all_concurrent_executions(const cloudwatch::MetricOptions& props = {});
  static cloudwatch::Metric metric_all_duration(const cloudwatch::MetricOptions& props = {});
  static cloudwatch::Metric metric_all_errors(const cloudwatch::MetricOptions& props = {});
  static cloudwatch::Metric metric_all_invocations(const cloudwatch::MetricOptions& props = {});
  static cloudwatch::Metric metric_all_throttles(const cloudwatch::MetricOptions& props = {});
  static cloudwatch::Metric metric_all_unreserved_concurrent_executions(const cloudwatch::MetricOptions& props = {});

 protected:
  /// What a function runs.
  struct Program {
    Code code;
    Input<std::string> handler;
    Runtime runtime;
  };
  Function(const Scope& scope, const FunctionOptions& props, const Program& program);
  bool can_create_permissions() const override { return true; }

 private:
  struct Variable {
    std::string name;
    Input<std::string> value;
    bool remove_in_edge;
  };

  void check(const FunctionOptions& props, const Program& program) const;
  void check_code(const CodeConfig& code, const Input<std::string>& handler) const;
  void check_file_system(const FunctionOptions& props) const;
  void check_vpc(const FunctionOptions& props) const;
  void make_role(const FunctionOptions& props);
  void mount_file_system(const FunctionOptions& props, CfnFunctionProps& cfn);
  void wait_for_file_system(const FunctionOptions& props);
  void connect_to_vpc(const FunctionOptions& props, CfnFunctionProps& cfn);
  void configure_logging(const FunctionOptions& props, CfnFunctionProps& cfn) const;
  void configure_dead_letters(const FunctionOptions& props, CfnFunctionProps& cfn);
  void configure_profiling(const FunctionOptions& props);
  void configure_durability(const DurableConfig& durable, CfnFunctionProps& cfn) const;
  void configure_runtime(const FunctionOptions& props, CfnFunctionProps& cfn);
  void configure_log_group(const FunctionOptions& props);
  void add_layer(Ref<ILayerVersion> layer, Where where);
  void add_aws_layers(const FunctionOptions& props);
  void configure_tracing(const FunctionOptions& props, CfnFunctionProps& cfn);
  bool runs_image() const { return runtime_.name() == Runtime::FROM_IMAGE.name(); }
  Input<List<std::string>> layer_arns() const;
  Value variables() const;

  Architecture architecture_;
  Runtime runtime_;
  std::optional<Duration> timeout_;
  VersionOptions version_options_;
  std::optional<TenancyConfig> tenancy_config_;
  OptRef<sqs::IQueue> dead_letter_queue_;
  OptRef<sns::ITopic> dead_letter_topic_;
  OptRef<logs::ILogGroup> log_group_;
  std::vector<Variable> environment_;
  std::vector<Ref<ILayerVersion>> layers_;
  std::string version_mixins_;
  iam::IRole* role_ = nullptr;
  CfnFunction* resource_ = nullptr;
  Version* current_version_ = nullptr;
};

}  // namespace cdk::lambda_
