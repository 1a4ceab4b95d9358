// Volumes that a service makes for each of its tasks.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/ecs/service_managed_volume_props.hpp>
#include <cdk/iam/role.hpp>
#include <string>

namespace cdk::ecs {

class ContainerDefinition;
struct Volume;

/// An EBS volume that a service makes for each task. It is added to the task definition, which only notes its name, and
/// to the service.
class ServiceManagedVolume : public Construct {
 public:
  using Props = ServiceManagedVolumeProps;

  /// Errors: what EBS doesn't offer for the type of volume: sizes, IOPS, throughput; neither size nor snapshot.
  ServiceManagedVolume(const cdk::Scope& scope, const Props& props);

  /// Mounts the volume in a container.
  void mount_in(ContainerDefinition& container, const ContainerMountPoint& mount_point) const;

  /// The volume as a task definition takes it, by `add_volume` or among its `volumes`.
  operator Volume() const;

  const std::string& name() const noexcept { return props_.name; }
  const ServiceManagedEBSVolumeConfiguration& config() const noexcept { return props_.managed_ebs_volume; }
  bool configured_at_launch() const noexcept { return true; }
  iam::IRole& role() const noexcept { return *role_; }

 private:
  void check() const;
  void check_iops(const std::string& type) const;
  Props props_;
  OptRef<iam::IRole> role_;
};

}  // namespace cdk::ecs
