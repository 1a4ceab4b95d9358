// Custom resources: what CloudFormation asks a function of yours to make.
#pragma once

#include <cdk/duration.hpp>
#include <cdk/input.hpp>
#include <cdk/removal_policy.hpp>
#include <cdk/resource.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

/// Props of a CustomResource.
struct CustomResourceProps {
  /// ARN of the function or topic that CloudFormation asks. CloudFormation: ServiceToken. Required.
  Required<std::string> service_token;
  /// Whether the names of `properties` get a capital first letter. Default: false.
  std::optional<bool> pascal_case_properties{};
  /// What the function is told. Default: nothing.
  std::vector<Member> properties{};
  /// What happens to the resource when it leaves its stack. Default: DESTROY, so the function is asked to delete it.
  std::optional<RemovalPolicy> removal_policy{};
  /// "Custom::" and up to 52 letters, digits and `_@-`. Default: "AWS::CloudFormation::CustomResource".
  std::string resource_type{};
  /// How long CloudFormation waits for the answer: 1 second to 1 hour. CloudFormation: ServiceTimeout. Default: 1 hour.
  std::optional<Duration> service_timeout{};
};

/// A resource that a function of yours makes, changes and deletes.
class CustomResource : public Resource {
 public:
  using Props = CustomResourceProps;
  /// Errors: a resource type or timeout that CloudFormation doesn't take.
  CustomResource(const Scope& scope, const Props& props);

  /// The physical id that the function gave.
  Input<std::string> ref() const;
  /// An entry of the data that the function gave.
  Token get_att(std::string_view attribute_name) const;
  Input<std::string> get_att_string(std::string_view attribute_name) const;

 private:
  CfnResource& resource_;
};

}  // namespace cdk
