// Deployments that move traffic between target groups, Service Connect with TLS, and clusters and services from
// elsewhere.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecr.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kms.hpp>

using namespace cdk;

namespace {

iam::Role& role(Stack& stack, Id id) {
  return stack.add<iam::Role>(std::move(id), {.assumed_by = iam::ServicePrincipal("ecs.amazonaws.com")});
}

void application(Stack& stack, ec2::Vpc& vpc, ecs::Cluster& cluster, ecs::TaskDefinition& task, kms::Key& key) {
  auto& alb = stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc});
  const auto group = [&](const char* id) -> elbv2::ApplicationTargetGroup& {
    return stack.add<elbv2::ApplicationTargetGroup>(
        id,
        {.port = 80, .protocol = elbv2::ApplicationProtocol::HTTP, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  };
  auto& blue = group("blue");
  auto& green = group("green");
  auto& web = stack.add<ecs::FargateService>(
      "web", {.cluster = cluster,
              .task_definition = task,
              .bake_time = Duration::minutes(5),
              .circuit_breaker = {.enable = true, .rollback = true},
              .deployment_strategy = ecs::DeploymentStrategy::BLUE_GREEN,
              .service_connect_configuration = {
                  {.services = {{.port_mapping_name = "http",
                                 .port = 80,
                                 .tls = {{.aws_pca_authority_arn =
                                              "arn:aws:acm-pca:us-east-1:123456789012:certificate-authority/1",
                                          .kms_key = key,
                                          .role = role(stack, "tls-role")}}}}}}});
  const auto rule = [&](const std::string& id, int port) {
    auto& listener = alb.add_listener(id, {.default_action = elbv2::ListenerAction::fixed_response(404), .port = port});
    return ecs::ListenerRuleConfiguration::application_listener_rule(stack.add<elbv2::ApplicationListenerRule>(
        id + "-rule", {.listener = listener,
                       .priority = 1,
                       .action = elbv2::ListenerAction::weighted_forward(
                           {{.target_group = blue, .weight = 100}, {.target_group = green, .weight = 0}}),
                       .conditions = {elbv2::ListenerCondition::path_patterns({"/*"})}}));
  };
  web.load_balancer_target(
         {.container_name = "web",
          .alternate_target = ecs::AlternateTarget("traffic", {.alternate_target_group = green,
                                                               .production_listener = rule("production", 80),
                                                               .test_listener = rule("test", 8080)})})
      .attach_to_application_target_group(blue);
}

void network(Stack& stack, ec2::Vpc& vpc, ecs::Cluster& cluster, ecs::TaskDefinition& task) {
  auto& nlb = stack.add<elbv2::NetworkLoadBalancer>("nlb", {.vpc = vpc});
  const auto group = [&](const char* id) -> elbv2::NetworkTargetGroup& {
    return stack.add<elbv2::NetworkTargetGroup>(id, {.port = 80, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  };
  auto& first = group("first");
  auto& second = group("second");
  auto& tcp = nlb.add_listener("tcp", {.port = 80, .default_target_groups = {first}});
  auto& moved = stack.add<ecs::FargateService>("moved", {.cluster = cluster,
                                                         .task_definition = task,
                                                         .circuit_breaker = {.enable = false},
                                                         .deployment_strategy = ecs::DeploymentStrategy::BLUE_GREEN});
  moved
      .load_balancer_target(
          {.container_name = "web",
           .alternate_target = ecs::AlternateTarget(
               "moving", {.alternate_target_group = second,
                          .production_listener = ecs::ListenerRuleConfiguration::network_listener(tcp),
                          .role = role(stack, "traffic-role")})})
      .attach_to_network_target_group(first);
}

void imported(Stack& stack, ec2::Vpc& vpc) {
  auto& there =
      ecs::Cluster::from_cluster_attributes(stack, "there",
                                            {.cluster_name = "there",
                                             .vpc = vpc,
                                             .cluster_arn = "arn:aws:ecs:us-east-1:123456789012:cluster/there",
                                             .has_ec2_capacity = false});
  const auto arn = [](const std::string& id) { return "arn:aws:ecs:us-east-1:123456789012:service/there/" + id; };
  const auto name = [&](const std::string& id, ecs::IBaseService& service) {
    stack.add<CfnOutput>(id + "-name", {.value = service.service_name()});
  };
  auto& fargate = ecs::FargateService::from_fargate_service_attributes(
      stack, "fargate", {.cluster = there, .service_arn = arn("fargate")});
  auto& instances =
      ecs::Ec2Service::from_ec2_service_attributes(stack, "ec2", {.cluster = there, .service_arn = arn("ec2")});
  auto& external = ecs::ExternalService::from_external_service_attributes(
      stack, "external", {.cluster = there, .service_arn = arn("external")});
  name("fargate", fargate);
  name("ec2", instances);
  name("external", external);
  stack.add<CfnOutput>("there-arn", {.value = there.cluster_arn()});
  stack.add<CfnOutput>("there-capacity", {.value = there.has_ec2_capacity() ? "true" : "false"});
  auto& known = ecs::TaskDefinition::from_task_definition_attributes(
      stack, "known",
      {.task_definition_arn = "arn:aws:ecs:us-east-1:123456789012:task-definition/known:3",
       .compatibility = ecs::Compatibility::FARGATE});
  stack.add<CfnOutput>("known-kind", {.value = known.is_fargate_compatible() ? "true" : "false"});
}

void managed(Stack& stack, ec2::Vpc& vpc, ecs::Cluster& cluster) {
  auto& volume = stack.add<ecs::ServiceManagedVolume>(
      "restored",
      {.name = "restored",
       .managed_ebs_volume = {.file_system_type = ecs::FileSystemType::XFS, .snap_shot_id = "snap-066877671789bd71b"}});
  auto& stored = stack.add<ecs::FargateTaskDefinition>("stored", {.volumes = {volume}});
  auto& db = stored.add_container("db", {.image = ecs::ContainerImage::from_registry("postgres")});
  volume.mount_in(db, {.container_path = "/data", .read_only = false});
  stack.add<ecs::FargateService>("database",
                                 {.cluster = cluster, .task_definition = stored, .volume_configurations = {volume}});
  auto& profile = stack.add<iam::InstanceProfile>("profile");
  cluster.add_managed_instances_capacity_provider(stack.add<ecs::ManagedInstancesCapacityProvider>(
      "managed", {.security_groups = {stack.add<ec2::SecurityGroup>("group", {.vpc = vpc})},
                  .subnets = vpc.private_subnets(),
                  .ec2_instance_profile = profile,
                  .infrastructure_role = role(stack, "infrastructure")}));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("deployments");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
  auto& key = stack.add<kms::Key>("key");
  auto& cluster = stack.add<ecs::Cluster>(
      "cluster", {.default_cloud_map_namespace = {{.name = "internal", .use_for_service_connect = true}},
                  .managed_storage_configuration = {.fargate_ephemeral_storage_kms_key = key, .kms_key = key},
                  .vpc = vpc});
  auto& task = stack.add<ecs::FargateTaskDefinition>("task");
  const ecs::TagParameterContainerImage image(stack.add<ecr::Repository>("images"), {.is_image_digest = true});
  task.add_container("web", {.image = image, .port_mappings = {{.container_port = 80, .name = "http"}}});
  application(stack, vpc, cluster, task, key);
  network(stack, vpc, cluster, task);
  imported(stack, vpc);
  managed(stack, vpc, cluster);
  return app.run();
}
