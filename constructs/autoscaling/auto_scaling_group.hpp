// Groups of instances that grow and shrink.
#pragma once

#include <cdk/autoscaling/auto_scaling_group_props.hpp>
#include <cdk/autoscaling/iauto_scaling_group.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/elasticloadbalancing/load_balancer_target.hpp>
#include <cdk/elbv2/application_load_balancer_target.hpp>
#include <cdk/elbv2/network_load_balancer_target.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdk::ec2 {
class LaunchTemplate;
}

namespace cdk::elbv2 {
class ApplicationTargetGroup;
}

namespace cdk::autoscaling {

class CfnAutoScalingGroup;
class CfnLaunchConfiguration;
struct CfnAutoScalingGroupProps;

/// A group of equal instances over the zones of a VPC. With the feature flag
/// `@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig` it makes a launch template where it would
/// make a launch configuration. CloudFormation: AWS::AutoScaling::AutoScalingGroup.
class AutoScalingGroup : public IAutoScalingGroup,
                         public elasticloadbalancing::ILoadBalancerTarget,
                         public elbv2::IApplicationLoadBalancerTarget,
                         public elbv2::INetworkLoadBalancerTarget {
 public:
  using Props = AutoScalingGroupProps;

  /// Errors: contradictory props: a launch template with what it would hold itself, sizes out of order, times and
  /// percentages out of their ranges, public addresses in other subnets; none or too little about the instances.
  AutoScalingGroup(const Scope& scope, const Props& props);
  ~AutoScalingGroup() override;

  static IAutoScalingGroup& from_auto_scaling_group_name(Construct& scope, Id id,
                                                         const Input<std::string>& auto_scaling_group_name);

  Input<std::string> auto_scaling_group_name() const override;
  ec2::OperatingSystemType os_type() const override { return os_type_; }
  const std::optional<Duration>& max_instance_lifetime() const noexcept { return max_instance_lifetime_; }
  const std::string& spot_price() const noexcept { return spot_price_; }
  // Errors: the launch template doesn't tell.
  ec2::Connections& connections() override;
  ec2::UserData user_data() const;
  iam::IRole& role() const;
  iam::Principal grant_principal() override;

  using IAutoScalingGroup::add_user_data;
  void add_user_data(const std::vector<Input<std::string>>& commands) override { user_data().add_commands(commands); }
  void add_to_role_policy(const iam::PolicyStatement& statement);
  /// Errors: the launch template was made elsewhere, or without a security group.
  void add_security_group(ec2::ISecurityGroup& security_group);
  /// Sets each instance up with cfn-init. Errors: the group has no `signals`; it has a config already; an unknown
  /// operating system; the launch template doesn't tell role or user data.
  void apply_cloud_formation_init(const ec2::CloudFormationInit& init,
                                  const ApplyCloudFormationInitOptions& options = {});
  void protect_new_instances_from_scale_in() { protected_from_scale_in_ = true; }
  bool are_new_instances_protected_from_scale_in() const { return protected_from_scale_in_.value_or(false); }

  /// The size keeps the requests to an instance at a value. Errors: the group isn't a target of an Application Load
  /// Balancer's target group made here. Errors at synthesis: it is a target of several groups.
  TargetTrackingScalingPolicy& scale_on_request_count(Id id, const RequestCountScalingProps& props);

  void attach_to_classic_lb(elasticloadbalancing::LoadBalancer& load_balancer) override;
  elbv2::LoadBalancerTargetProps attach_to_application_target_group(elbv2::IApplicationTargetGroup& group) override;
  elbv2::LoadBalancerTargetProps attach_to_network_target_group(elbv2::INetworkTargetGroup& group) override;

 private:
  friend class AutoScalingGroupRequireImdsv2Aspect;
  void check(const Props& props) const;
  void check_sizes(const Props& props) const;
  void check_maintenance(const Props& props) const;
  void check_no_launch_props(const Props& props) const;
  void use_template(const Props& props);
  void make_instances(const Props& props);
  void make_template(const Props& props, ec2::ISecurityGroup& group, const Input<std::string>& profile_arn);
  void make_configuration(const Props& props, const Input<std::string>& profile);
  void set_instances(const Props& props, CfnAutoScalingGroupProps& cfn) const;
  void set_sizes(const Props& props, CfnAutoScalingGroupProps& cfn) const;
  void set_behavior(const Props& props, CfnAutoScalingGroupProps& cfn) const;
  void set_notifications(const Props& props, CfnAutoScalingGroupProps& cfn) const;
  void apply_policies(const Props& props);
  void require_imdsv2();
  /// For the aspect.
  void demand_session_tokens();
  std::vector<std::string> validate() const;

  CfnAutoScalingGroup* resource_ = nullptr;
  CfnLaunchConfiguration* configuration_ = nullptr;
  ec2::LaunchTemplate* template_ = nullptr;  // one made in this App
  std::optional<ec2::Connections> connections_;
  std::vector<Ref<ec2::ISecurityGroup>> groups_;
  std::optional<ec2::UserData> user_data_;
  iam::IRole* role_ = nullptr;
  ec2::OperatingSystemType os_type_;
  std::optional<Duration> max_instance_lifetime_;
  std::string spot_price_;
  std::optional<bool> protected_from_scale_in_;
  std::vector<Input<std::string>> load_balancer_names_;
  std::vector<Input<std::string>> target_group_arns_;
  elbv2::ApplicationTargetGroup* application_target_group_ = nullptr;
  bool scales_on_request_count_ = false;
};

/// The props of a group that another construct makes, such as a cluster's; what its instances are is left out.
AutoScalingGroupProps group_props(const CommonAutoScalingGroupProps& common, ec2::IVpc& vpc);

}  // namespace cdk::autoscaling
