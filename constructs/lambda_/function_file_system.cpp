// Functions that mount a file system.
#include <cdk/ec2/isecurity_group.hpp>
#include <cdk/efs/file_system.hpp>
#include <cdk/error.hpp>
#include <cdk/lambda_/cfn_function.hpp>
#include <cdk/lambda_/function.hpp>

namespace cdk::lambda_ {
namespace {

bool is_mount_path(std::string_view path) {
  constexpr std::string_view start = "/mnt/";
  return path.starts_with(start) && path.size() > start.size() && path.size() <= 160 &&
         path.find_first_not_of("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.", start.size()) ==
             std::string_view::npos;
}

/// The function comes after the rules that open its way.
void wait_for_rules(CfnFunction& function, const ec2::Connections& connections, std::string_view type) {
  for (const Ref<ec2::ISecurityGroup>& group : connections.security_groups()) {
    for (Construct* below : group->node().find_all()) {
      auto* const rule = dynamic_cast<CfnResource*>(below);
      if (rule != nullptr && rule->cfn_resource_type() == type) function.node().add_dependency(*rule);
    }
  }
}

}  // namespace

void Function::check_file_system(const FunctionOptions& props) const {
  if (!props.filesystem) return;
  const std::string rule = "AWS::Lambda::Function FileSystemConfigs";
  if (!props.vpc) fail(*this, {"filesystem without vpc", "vpc with it", rule});
  if (props.snap_start) fail(*this, {"filesystem with snap_start", "one of the two", rule});
  const Input<std::string>& path = props.filesystem->config().local_mount_path;
  if (path.is_string() && !is_mount_path(path.as_string()))
    fail(*this, {"the mount path \"" + std::string(path.as_string()) + "\"",
                 "\"/mnt/\" and letters, digits, hyphens, underscores and dots, at most 160 characters", rule});
}

void Function::mount_file_system(const FunctionOptions& props, CfnFunctionProps& cfn) {
  if (!props.filesystem) return;
  const FileSystemConfig& config = props.filesystem->config();
  cfn.file_system_configs = {
      CfnFunction::FileSystemConfigProperty{.arn = config.arn, .local_mount_path = config.local_mount_path}};
  if (const auto& other = config.connections)
    connections().allow_to(*other, other->default_port().value_or(ec2::Port::tcp(efs::FileSystem::DEFAULT_PORT)));
  for (const Dependable& dependency : config.dependency) node().add_dependency(dependency);
}

void Function::wait_for_file_system(const FunctionOptions& props) {
  if (!props.filesystem) return;
  wait_for_rules(*resource_, connections(), "AWS::EC2::SecurityGroupEgress");
  if (const auto& other = props.filesystem->config().connections)
    wait_for_rules(*resource_, *other, "AWS::EC2::SecurityGroupIngress");
}

}  // namespace cdk::lambda_
