// The base of constructs that stand for an AWS resource: what CDK calls L2.
#pragma once

#include <cdk/cfn_resource.hpp>
#include <cdk/construct.hpp>
#include <cdk/environment.hpp>
#include <cdk/input.hpp>
#include <cdk/stack.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace cdk {

/// A name given to the real resource, in place of one that CloudFormation makes up.
struct PhysicalName {
  /// Makes a name at synthesis when another environment refers to the resource, which needs one it can know.
  static Input<std::string> GENERATE_IF_NEEDED();
};

/// What a Resource is told by the construct that derives from it.
struct ResourceProps {
  /// For imported resources: the account they are in. Default: the stack's.
  std::string account{};
  /// For imported resources, in place of account and region: the ARN that holds them. Default: the stack's.
  /// Errors: a literal that is no ARN; an account or region beside it.
  Input<std::string> environment_from_arn{};
  /// The resource's own name. Default: CloudFormation makes one up.
  Input<std::string> physical_name{};
  /// For imported resources. Default: the stack's.
  std::string region{};
};

/// A construct that stands for an AWS resource, made here or imported. Interfaces such as ec2::IVpc derive from it.
class Resource : public Construct {
 public:
  explicit Resource(const Scope& scope, const ResourceProps& props = {});

  Stack& stack() const noexcept { return stack_; }
  /// Account and region; empty where they are open.
  const Environment& env() const noexcept { return env_; }

  /// What happens to the resource when it leaves the stack. Errors: there is no default child to apply it to.
  virtual void apply_removal_policy(RemovalPolicy policy);

  static bool is_resource(const Construct& construct);
  /// Whether the resource is made in this App, not imported.
  static bool is_owned_resource(const Construct& construct);

 protected:
  /// The name for the resource's name property; unset when CloudFormation makes it up.
  const Input<std::string>& physical_name() const noexcept { return physical_name_; }
  /// The attribute itself within the resource's environment; elsewhere the physical name.
  Input<std::string> resource_name_attribute(Value attribute) const;
  /// The same for an ARN, put together from the components elsewhere: physical_name() stands among them.
  Input<std::string> resource_arn_attribute(Value attribute, const ArnComponents& components) const;
  /// Whether a stack can't refer to the resource's attributes: it is in another account, or in another region and
  /// doesn't take references from there (`cross_region_references`).
  bool is_other_environment(const Stack& consumer) const;

 private:
  std::string name_for_others() const;

  Stack& stack_;
  Environment env_;
  Input<std::string> physical_name_;
  mutable std::string generated_name_;
  bool may_generate_ = false;
};

}  // namespace cdk
