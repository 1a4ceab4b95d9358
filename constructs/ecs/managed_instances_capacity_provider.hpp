// Instances that ECS manages for a cluster.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ecs/managed_instances_capacity_provider_props.hpp>
#include <cdk/iam/instance_profile.hpp>
#include <cdk/iam/role.hpp>
#include <string>

namespace cdk::ecs {

class CfnCapacityProvider;
class ICluster;

/// A source of instances that ECS itself starts, updates and stops. Added to a cluster by
/// Cluster::add_managed_instances_capacity_provider. CloudFormation: AWS::ECS::CapacityProvider.
class ManagedInstancesCapacityProvider : public Construct, public ec2::IConnectable {
 public:
  using Props = ManagedInstancesCapacityProviderProps;

  /// Errors: no subnet, no security group; a name that begins with aws, ecs or fargate; instance_requirements that
  /// exclude each other. Errors at synthesis: no cluster uses it, and the instance profile is made here.
  ManagedInstancesCapacityProvider(const cdk::Scope& scope, const Props& props);

  /// For the cluster that it is added to.
  void bind(ICluster& cluster);

  const Input<std::string>& capacity_provider_name() const noexcept { return name_; }
  OptRef<ICluster> cluster() const noexcept { return cluster_; }
  ec2::Connections& connections() override { return connections_; }
  iam::IInstanceProfile& ec2_instance_profile() const noexcept { return *profile_; }
  iam::IRole& infrastructure_role() const noexcept { return *role_; }

 private:
  void check(const Props& props) const;
  iam::IInstanceProfile& make_instance_profile();
  iam::PolicyDocument instance_policy();

  OptRef<iam::IRole> role_;
  OptRef<iam::IInstanceProfile> profile_;
  OptRef<ICluster> cluster_;
  ec2::Connections connections_;
  CfnCapacityProvider* resource_ = nullptr;
  Input<std::string> name_;
};

}  // namespace cdk::ecs
