// Names of versions.
#pragma once

#include <cdk/lambda_/alias_props.hpp>
#include <cdk/lambda_/qualified_function.hpp>

namespace cdk::lambda_ {

class CfnAlias;
class ScalableFunctionAttribute;

/// A name of a version, which can be given to another version later. CloudFormation: AWS::Lambda::Alias.
class Alias : public IAlias {
 public:
  using Props = AliasProps;

  /// Errors: weights outside 0 to 1, or above 1 in all; provisioned_concurrent_executions below 1, or
  /// of a function with tenancy_config.
  Alias(const Scope& scope, const Props& props);

  static IAlias& from_alias_attributes(Construct& scope, Id id, const AliasAttributes& attrs);

  Input<std::string> alias_name() const override { return physical_name(); }
  IVersion& version() const override { return *version_; }
  Input<std::string> function_arn() const override;
  Input<std::string> function_name() const override;
  cloudwatch::Metric metric(const std::string& metric_name, const cloudwatch::MetricOptions& props = {}) const override;

  /// The number of environments that are kept ready follows their use, or the clock. Include
  /// <cdk/lambda_/scalable_function_attribute.hpp> to say how. Errors: a second call.
  ScalableFunctionAttribute& add_auto_scaling(const AutoScalingOptions& options,
                                              std::source_location where = std::source_location::current());

 protected:
  bool can_create_permissions() const override { return true; }
  Input<std::string> qualifier() const override;

 private:
  Input<std::string> cfn_ref() const;

  Ref<IVersion> version_;
  CfnAlias* resource_ = nullptr;
  ScalableFunctionAttribute* scaling_ = nullptr;
};

}  // namespace cdk::lambda_
