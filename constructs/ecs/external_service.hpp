// Services on machines of your own (ECS Anywhere).
#pragma once

#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/external_service_props.hpp>

namespace cdk::ecs {

/// A service on machines of your own, made here or imported.
using IExternalService = IService;

/// A number of tasks that run on machines of your own. Such a service has no load balancer and doesn't scale.
class ExternalService : public BaseService {
 public:
  using Props = ExternalServiceProps;

  /// Errors: a task definition that isn't for external instances; capacity providers; Cloud Map; a daemon with a
  /// desired count, another controller than ECS or a max_healthy_percent other than 100; a min_healthy_percent that
  /// isn't below max_healthy_percent. Errors at synthesis: a task without an essential container.
  ExternalService(const cdk::Scope& scope, const Props& props);

  static IExternalService& from_external_service_arn(Construct& scope, Id id,
                                                     const Input<std::string>& external_service_arn);
  /// Errors: both ARN and name, or neither.
  static IBaseService& from_external_service_attributes(Construct& scope, Id id,
                                                        const ExternalServiceAttributes& attrs);

  // All of these are errors.
  ServiceTarget load_balancer_target(const LoadBalancerTargetOptions& options) override;
  elbv2::LoadBalancerTargetProps attach_to_application_target_group(
      elbv2::IApplicationTargetGroup& target_group) override;
  void register_load_balancer_targets(std::vector<EcsTarget> targets) override;
  servicediscovery::Service& enable_cloud_map(const CloudMapOptions& options) override;
  void associate_cloud_map_service(const AssociateCloudMapServiceOptions& options) override;
  ScalableTaskCount& auto_scale_task_count(const applicationautoscaling::EnableScalingProps& props) override;

 protected:
  void configure_aws_vpc_networking_with_security_groups(
      ec2::IVpc& vpc, bool assign_public_ip, const std::optional<ec2::SubnetSelection>& vpc_subnets,
      const std::vector<Ref<ec2::ISecurityGroup>>& security_groups) override;

 private:
  void check(const Props& props) const;
  [[noreturn]] void refuse(const std::string& what) const;
};

}  // namespace cdk::ecs
