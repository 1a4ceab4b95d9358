#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs {
namespace {

using Cfn = CfnTaskDefinitionTypes;

Cfn::EFSVolumeConfigurationProperty efs(const EfsVolumeConfiguration& volume) {
  Cfn::EFSVolumeConfigurationProperty made{.filesystem_id = volume.file_system_id,
                                           .root_directory = volume.root_directory,
                                           .transit_encryption = volume.transit_encryption,
                                           .transit_encryption_port = volume.transit_encryption_port};
  const AuthorizationConfig& authorization = volume.authorization_config;
  if (authorization.access_point_id.is_set() || authorization.iam.is_set())
    made.authorization_config =
        Cfn::AuthorizationConfigProperty{.access_point_id = authorization.access_point_id, .iam = authorization.iam};
  return made;
}

Cfn::VolumeProperty rendered(const Volume& volume) {
  Cfn::VolumeProperty made{.configured_at_launch = volume.configured_at_launch, .name = volume.name};
  if (volume.host.source_path.is_set())
    made.host = Cfn::HostVolumePropertiesProperty{.source_path = volume.host.source_path};
  if (const auto& docker = volume.docker_volume_configuration)
    made.docker_volume_configuration = Cfn::DockerVolumeConfigurationProperty{.autoprovision = docker->autoprovision,
                                                                              .driver = docker->driver,
                                                                              .driver_opts = docker->driver_opts,
                                                                              .labels = docker->labels,
                                                                              .scope = docker->scope};
  if (volume.efs_volume_configuration) made.efs_volume_configuration = efs(*volume.efs_volume_configuration);
  return made;
}

}  // namespace

Value TaskDefinition::rendered_volumes() const {
  std::vector<Value> all;
  for (const Volume& volume : volumes_) all.push_back(to_value(rendered(volume)));
  return Value::list(std::move(all));
}

}  // namespace cdk::ecs
