// A stack within a stack.
#pragma once

#include <cdk/duration.hpp>
#include <cdk/removal_policy.hpp>
#include <cdk/stack.hpp>

namespace cdk {

/// Props of a NestedStack.
struct NestedStackProps {
  /// CloudFormation: Description. Default: none.
  std::string description{};
  /// SNS topics that are told about the stack's events. CloudFormation: NotificationARNs.
  std::vector<std::string> notification_arns{};
  /// Values for parameters that the nested stack declares itself. References need none: they are wired by synthesis.
  std::vector<std::pair<std::string, Input<std::string>>> parameters{};
  /// Default: DESTROY.
  std::optional<RemovalPolicy> removal_policy{};
  /// Writes the template without line breaks. Default: as the parent does.
  std::optional<bool> suppress_template_indentation{};
  /// How long CloudFormation waits for the stack. CloudFormation: TimeoutInMinutes. Default: no limit.
  std::optional<Duration> timeout{};
};

/// A stack that is deployed as a resource (AWS::CloudFormation::Stack) of the stack around it. References to and from
/// the outside become parameters and outputs. Its template is an asset of the outermost stack.
class NestedStack : public Stack {
 public:
  using Props = NestedStackProps;
  /// Errors: the scope isn't within a stack.
  explicit NestedStack(const Scope& scope, const Props& props = {});

  static bool is_nested_stack(const Construct& construct);

  /// Inside, AWS::StackName; outside, taken from the resource's ARN.
  Input<std::string> stack_name() const override;
  Input<std::string> stack_id() const override;
  /// Gives a value to a parameter of the nested template.
  void set_parameter(std::string_view name, Value value);

 private:
  Input<std::string> depending_on_place(Value inside, Value outside) const;
};

}  // namespace cdk
