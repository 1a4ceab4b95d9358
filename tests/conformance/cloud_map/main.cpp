// Namespaces, services and instances of Cloud Map; ECS services that are found by name.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/servicediscovery.hpp>

using namespace cdk;
namespace sd = servicediscovery;

namespace {

void public_names(Stack& stack) {
  auto& open = stack.add<sd::PublicDnsNamespace>("open", {.name = "shop.example.com"});
  open.create_service(
          "web",
          {.dns_record_type = sd::DnsRecordType::A,
           .dns_ttl = Duration::seconds(30),
           .health_check = {{.failure_threshold = 2, .resource_path = "/healthy", .type = sd::HealthCheckType::HTTPS}},
           .name = "web"})
      .register_ip_instance("one", {.instance_id = "first", .ipv4 = "54.239.25.192", .port = 443});
  open.create_service("both", {.dns_record_type = sd::DnsRecordType::A_AAAA, .health_check = sd::HealthCheckConfig{}})
      .register_ip_instance("one",
                            {.custom_attributes = {{"zone", "a"}}, .ipv4 = "54.239.25.193", .ipv6 = "2001:db8::1"});
  open.create_service("alias", {.dns_record_type = sd::DnsRecordType::CNAME})
      .register_cname_instance("one", {.instance_cname = "www.example.com"});
  open.create_service("tcp",
                      {.dns_record_type = sd::DnsRecordType::SRV, .health_check = {{.type = sd::HealthCheckType::TCP}}})
      .register_ip_instance("one", {.ipv4 = "54.239.25.194", .port = 9000});
}

void fargate_services(Stack& stack, ec2::IVpc& vpc, sd::PrivateDnsNamespace& local) {
  auto& cluster = stack.add<ecs::Cluster>(
      "cluster", {.default_cloud_map_namespace = {{.name = "tasks.local", .use_for_service_connect = true, .vpc = vpc}},
                  .vpc = vpc});
  auto& task = stack.add<ecs::FargateTaskDefinition>("task");
  task.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx"),
                             .port_mappings = {{.container_port = 80, .name = "http"}}});
  auto& side = task.add_container("side", {.image = ecs::ContainerImage::from_registry("redis"),
                                           .port_mappings = {{.container_port = 6379}, {.container_port = 6380}}});
  auto& service = stack.add<ecs::FargateService>(
      "service", {.cluster = cluster,
                  .task_definition = task,
                  .cloud_map_options = {{.dns_ttl = Duration::minutes(5), .failure_threshold = 2, .name = "web"}}});
  stack.add<CfnOutput>("found", {.value = service.cloud_map_service()->service_name()});
  stack.add<ecs::FargateService>("connected",
                                 {.cluster = cluster,
                                  .task_definition = task,
                                  .service_connect_configuration = {{.services = {{.port_mapping_name = "http"}}}}});
  stack.add<ecs::FargateService>("ports", {.cluster = cluster, .task_definition = task})
      .enable_cloud_map({.cloud_map_namespace = local,
                         .container = side,
                         .container_port = 6380,
                         .dns_record_type = sd::DnsRecordType::SRV});
  stack.add<ecs::FargateService>("joined", {.cluster = cluster, .task_definition = task})
      .associate_cloud_map_service(
          {.service = local.create_service("by-port", {.dns_record_type = sd::DnsRecordType::SRV})});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("names");
  auto& vpc = stack.add<ec2::Vpc>("vpc", {.max_azs = 2});

  auto& api = stack.add<sd::HttpNamespace>("api", {.name = "api", .description = "found by the API"});
  api.create_service("queue",
                     {.custom_health_check = {{.failure_threshold = 2}}, .description = "work", .name = "queue"})
      .register_non_ip_instance("arn", {.custom_attributes = {{"arn", "arn:aws:sqs:eu-west-1:123456789012:work"}}});
  public_names(stack);

  auto& local = stack.add<sd::PrivateDnsNamespace>("local", {.name = "shop.local", .vpc = vpc});
  auto& alb = stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc});
  local.create_service("front", {.load_balancer = true}).register_load_balancer("alb", alb, {{"color", "blue"}});
  local.create_service("quiet", {.discovery_type = sd::DiscoveryType::API});
  auto& imported = sd::PrivateDnsNamespace::from_private_dns_namespace_attributes(
      stack, "imported",
      {.namespace_arn = "arn:aws:servicediscovery:eu-west-1:123456789012:namespace/ns-1",
       .namespace_id = "ns-1",
       .namespace_name = "other.local"});
  stack.add<sd::Service>("elsewhere", {.namespace_ = imported, .name = "elsewhere"});
  fargate_services(stack, vpc, local);

  auto& bridge = stack.add<ecs::Ec2TaskDefinition>("bridge");
  bridge.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx"),
                               .memory_limit_mib = 64,
                               .port_mappings = {{.container_port = 80}}});
  auto& instances = ecs::Cluster::from_cluster_attributes(
      stack, "instances", {.cluster_name = "instances", .vpc = vpc, .default_cloud_map_namespace = imported});
  stack.add<ecs::Ec2Service>(
      "on-instances", {.cluster = instances, .task_definition = bridge, .cloud_map_options = ecs::CloudMapOptions{}});

  stack.add<ecs::Cluster>("open-cluster", {.vpc = vpc})
      .add_default_cloud_map_namespace({.name = "tasks.example.com", .type = sd::NamespaceType::DNS_PUBLIC});
  stack.add<ecs::Cluster>("api-cluster", {.vpc = vpc})
      .add_default_cloud_map_namespace(
          {.name = "tasks", .type = sd::NamespaceType::HTTP, .use_for_service_connect = true});
  stack.add<ecs::Cluster>("existing-cluster", {.vpc = vpc})
      .add_existing_default_cloud_map_namespace({.namespace_ = api, .use_for_service_connect = true});
  return app.run();
}
