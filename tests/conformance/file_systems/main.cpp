// File systems of EFS: their props, policies, grants and copies, access points, imports, tasks and functions that mount
// them.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/efs.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>
#include <cdk/lambda_.hpp>

using namespace cdk;
using efs::FileSystem;

namespace {

void output(Stack& stack, const char* id, const Input<std::string>& value) {
  stack.add<CfnOutput>(id, {.value = value});
}

ec2::Vpc& vpc_of(Stack& stack, int max_azs, int nat_gateways) {
  return stack.add<ec2::Vpc>("vpc", {.max_azs = max_azs, .nat_gateways = nat_gateways});
}

void choices(Stack& stack) {
  auto& vpc = vpc_of(stack, 2, 1);
  auto& key = stack.add<kms::Key>("key");
  auto& plain = stack.add<FileSystem>("plain", {.vpc = vpc});
  auto& group = stack.add<ec2::SecurityGroup>("group", {.vpc = vpc});
  auto& full = stack.add<FileSystem>(
      "full", {.vpc = vpc,
               .enable_automatic_backups = true,
               .encrypted = true,
               .file_system_name = "shared",
               .kms_key = key,
               .lifecycle_policy = efs::LifecyclePolicy::AFTER_14_DAYS,
               .out_of_infrequent_access_policy = efs::OutOfInfrequentAccessPolicy::AFTER_1_ACCESS,
               .performance_mode = efs::PerformanceMode::GENERAL_PURPOSE,
               .removal_policy = RemovalPolicy::DESTROY,
               .security_group = group,
               .throughput_mode = efs::ThroughputMode::ELASTIC,
               .transition_to_archive_policy = efs::LifecyclePolicy::AFTER_90_DAYS,
               .vpc_subnets = {{.subnet_type = ec2::SubnetType::PUBLIC}}});
  stack.add<FileSystem>("provisioned", {.vpc = vpc,
                                        .enable_automatic_backups = false,
                                        .encrypted = false,
                                        .performance_mode = efs::PerformanceMode::MAX_IO,
                                        .provisioned_throughput_per_second = 1_GiB,
                                        .throughput_mode = efs::ThroughputMode::PROVISIONED});
  stack.add<FileSystem>("oneZone", {.vpc = vpc, .one_zone = true, .throughput_mode = efs::ThroughputMode::BURSTING});
  stack.add<FileSystem>(
      "otherZone",
      {.vpc = vpc, .one_zone = true, .vpc_subnets = {{.availability_zones = {vpc.availability_zones()[1]}}}});
  full.connections().allow_default_port_from_any_ipv4("Everybody");
  plain.connections().allow_default_port_from(full);
  output(stack, "id", plain.file_system_id());
  output(stack, "arn", plain.file_system_arn());
  stack.add<CfnResource>("later", {.type = "AWS::CloudFormation::WaitConditionHandle"})
      .node()
      .add_dependency(full.mount_targets_available());
}

void access_points(Stack& stack, FileSystem& shared) {
  auto& all = shared.add_access_point("all");
  auto& web = shared.add_access_point(
      "web", {.client_token = "token",
              .create_acl = {{.owner_gid = "1000", .owner_uid = "1001", .permissions = "0755"}},
              .path = "/web/pages",
              .posix_user = {{.gid = "1000", .uid = "1001", .secondary_gids = {"0", "4294967295"}}}});
  auto& own = stack.add<efs::AccessPoint>("own", {.file_system = shared, .path = "/"});
  Tags::of(own).add("Name", "mine");
  output(stack, "allArn", all.access_point_arn());
  output(stack, "webId", web.access_point_id());
  output(stack, "ofOwn", own.file_system().file_system_id());
  auto& by_id = efs::AccessPoint::from_access_point_id(stack, "byId", "fsap-0123456789abcdef0");
  output(stack, "byIdArn", by_id.access_point_arn());
  auto& by_arn = efs::AccessPoint::from_access_point_attributes(
      stack, "byArn",
      {.access_point_arn = "arn:aws:elasticfilesystem:eu-west-1:111122223333:access-point/fsap-0fedcba9876543210",
       .file_system = shared});
  output(stack, "byArnId", by_arn.access_point_id());
  output(stack, "ofByArn", by_arn.file_system().file_system_arn());
}

void ways(Stack& stack) {
  auto& shared = stack.add<FileSystem>("shared", {.vpc = vpc_of(stack, 1, 0)});
  access_points(stack, shared);
  auto& group = ec2::SecurityGroup::from_security_group_id(stack, "importedGroup", "sg-0123456789abcdef0");
  auto& named = FileSystem::from_file_system_attributes(
      stack, "named", {.security_group = group, .file_system_id = "fs-0123456789abcdef0"});
  auto& known = FileSystem::from_file_system_attributes(
      stack, "known",
      {.security_group = group,
       .file_system_arn = "arn:aws:elasticfilesystem:eu-west-1:111122223333:file-system/fs-0fedcba9876543210"});
  output(stack, "namedArn", named.file_system_arn());
  output(stack, "knownId", known.file_system_id());
  stack.add<efs::AccessPoint>("intoNamed", {.file_system = named});
  named.connections().allow_default_port_from(shared);
  auto& reader = stack.add<iam::Role>("reader", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  named.grant_read(reader);
  known.grant_root_access(reader);
}

iam::PolicyStatement statement(const std::string& action) {
  return iam::PolicyStatement({.actions = {action},
                               .conditions = {{"Bool", {{"elasticfilesystem:AccessedViaMountTarget", "true"}}}},
                               .principals = {iam::AccountRootPrincipal()},
                               .resources = {"*"}});
}

void policies(Stack& stack) {
  auto& vpc = vpc_of(stack, 1, 0);
  const auto policy = [](const std::string& action) {
    return iam::PolicyDocument({.statements = {statement(action)}});
  };
  stack.add<FileSystem>("given", {.vpc = vpc, .file_system_policy = policy("elasticfilesystem:ClientMount")})
      .add_to_resource_policy(statement("elasticfilesystem:ClientRootAccess"));
  stack.add<FileSystem>(
      "known",
      {.vpc = vpc, .allow_anonymous_access = false, .file_system_policy = policy("elasticfilesystem:ClientWrite")});
  auto& role = stack.add<iam::Role>("role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  stack.add<FileSystem>("asked", {.vpc = vpc})
      .grant(role, "elasticfilesystem:DescribeFileSystems", "elasticfilesystem:DescribeMountTargets");
  stack.add<FileSystem>("read", {.vpc = vpc}).grant_read(role);
  stack.add<FileSystem>("written", {.vpc = vpc}).grant_read_write(role);
  stack.add<FileSystem>("rooted", {.vpc = vpc, .allow_anonymous_access = true}).grant_root_access(role);
}

void copies(Stack& stack) {
  using Protection = efs::ReplicationOverwriteProtection;
  using Replication = efs::ReplicationConfiguration;
  auto& vpc = vpc_of(stack, 1, 0);
  auto& key = stack.add<kms::Key>("key");
  auto& copy = stack.add<FileSystem>("copy", {.vpc = vpc, .replication_overwrite_protection = Protection::DISABLED});
  stack.add<FileSystem>("protected", {.vpc = vpc, .replication_overwrite_protection = Protection::ENABLED});
  const auto copied = [&](const char* id, const Replication& replication) {
    stack.add<FileSystem>(id, {.vpc = vpc, .replication_configuration = replication});
  };
  copied("existing", Replication::existing_file_system(copy));
  copied("here", Replication::regional_file_system());
  copied("there", Replication::regional_file_system("eu-central-1", key));
  copied("zone", Replication::one_zone_file_system("eu-west-1", "eu-west-1a", key));
}

void flags(Stack& stack) {
  for (const char* flag : {"denyAnonymousAccess", "mountTargetOrderInsensitiveLogicalId"})
    stack.node().set_context(std::string("@aws-cdk/aws-efs:") + flag, true);
  auto& vpc = vpc_of(stack, 2, 0);
  stack.add<FileSystem>("safe", {.vpc = vpc});
  auto& imported = ec2::Subnet::from_subnet_id(stack, "imported", vpc.public_subnets()[0]->subnet_id());
  stack.add<FileSystem>(
      "open",
      {.vpc = vpc, .allow_anonymous_access = true, .encrypted = false, .vpc_subnets = {{.subnets = {imported}}}});
}

void tasks(Stack& stack) {
  auto& vpc = vpc_of(stack, 2, 1);
  auto& data = stack.add<FileSystem>("data", {.vpc = vpc, .encrypted = true, .removal_policy = RemovalPolicy::DESTROY});
  auto& pages =
      data.add_access_point("pages", {.create_acl = {{.owner_gid = "1000", .owner_uid = "1000", .permissions = "755"}},
                                      .path = "/pages",
                                      .posix_user = {{.gid = "1000", .uid = "1000"}}});
  auto& task_definition = stack.add<ecs::FargateTaskDefinition>(
      "task", {.volumes = {{.name = "pages",
                            .efs_volume_configuration = {{.file_system_id = data.file_system_id(),
                                                          .authorization_config = {pages.access_point_id(), "ENABLED"},
                                                          .transit_encryption = "ENABLED",
                                                          .transit_encryption_port = 20049}}}}});
  task_definition.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx")})
      .add_mount_points({.container_path = "/usr/share/nginx/html", .read_only = true, .source_volume = "pages"});
  auto& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});
  auto& service = stack.add<ecs::FargateService>("service", {.cluster = cluster, .task_definition = task_definition});
  data.grant_read_write(task_definition.task_role());
  data.connections().allow_default_port_from(service);
  service.node().add_dependency(data.mount_targets_available());
  auto& on_instances = stack.add<ecs::Ec2TaskDefinition>("instances");
  on_instances.add_volume(
      {.name = "all", .efs_volume_configuration = {{.file_system_id = data.file_system_id(), .root_directory = "/"}}});
  on_instances.add_container("job", {.image = ecs::ContainerImage::from_registry("busybox"), .memory_limit_mib = 64})
      .add_mount_points({.container_path = "/data", .read_only = false, .source_volume = "all"});
}

lambda_::FunctionProps function_in(ec2::IVpc& vpc, const lambda_::FileSystem& file_system) {
  return {.code = lambda_::Code::from_inline("exports.handler = async () => {};"),
          .handler = "index.handler",
          .runtime = lambda_::Runtime::NODEJS_22_X,
          .filesystem = file_system,
          .vpc = vpc};
}

void functions(Stack& stack) {
  auto& vpc = vpc_of(stack, 2, 1);
  auto& store = stack.add<FileSystem>("store", {.vpc = vpc});
  const auto in_store =
      lambda_::FileSystem::from_efs_access_point(store.add_access_point("way", {.path = "/store"}), "/mnt/store");
  auto free = function_in(vpc, in_store);
  free.initial_policy = {iam::PolicyStatement({.actions = {"s3:GetObject"}, .resources = {"*"}})};
  stack.add<lambda_::Function>("free", free);
  auto bound = function_in(vpc, in_store);
  bound.allow_all_outbound = false;
  bound.tracing = lambda_::Tracing::ACTIVE;
  stack.add<lambda_::Function>("bound", bound);
  auto& guard = ec2::SecurityGroup::from_security_group_id(stack, "guard", "sg-0123456789abcdef0");
  auto& elsewhere = FileSystem::from_file_system_attributes(
      stack, "elsewhere", {.security_group = guard, .file_system_id = "fs-0123456789abcdef0"});
  auto& way_elsewhere = efs::AccessPoint::from_access_point_attributes(
      stack, "wayElsewhere", {.access_point_id = "fsap-0123456789abcdef0", .file_system = elsewhere});
  stack.add<lambda_::Function>(
      "far", function_in(vpc, lambda_::FileSystem::from_efs_access_point(way_elsewhere, "/mnt/else-where_1.0")));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  choices(app.add<Stack>("choices"));
  ways(app.add<Stack>("ways"));
  policies(app.add<Stack>("policies"));
  copies(app.add<Stack>("copies"));
  flags(app.add<Stack>("flags"));
  tasks(app.add<Stack>("tasks"));
  functions(app.add<Stack>("functions"));
  return app.run();
}
