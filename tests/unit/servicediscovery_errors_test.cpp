#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/servicediscovery.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
namespace sd = servicediscovery;
using sd::DnsRecordType;

namespace {

const std::string INSTANCE = " (AWS::ServiceDiscovery::Instance InstanceAttributes)";
const std::string REGISTRIES = " (AWS::ECS::Service ServiceRegistries)";

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc");
  sd::HttpNamespace& api = stack.add<sd::HttpNamespace>("api", {.name = "api"});
  sd::PublicDnsNamespace& open = stack.add<sd::PublicDnsNamespace>("open", {.name = "example.com"});
  sd::PrivateDnsNamespace& local = stack.add<sd::PrivateDnsNamespace>("local", {.name = "local", .vpc = vpc});
  ecs::Cluster& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});

  ecs::Ec2Service& service(ecs::NetworkMode mode = ecs::NetworkMode::BRIDGE) {
    auto& task = stack.add<ecs::Ec2TaskDefinition>("task", {.network_mode = mode});
    task.add_container("web", {.image = ecs::ContainerImage::from_registry("nginx"), .memory_limit_mib = 64})
        .add_port_mappings({.container_port = 80});
    return stack.add<ecs::Ec2Service>("service", {.cluster = cluster, .task_definition = task});
  }
};

std::string service_error(sd::DnsServiceProps props) {
  Fixture f;
  return refusal([&] { f.open.create_service("service", props); });
}

std::string instance_error(DnsRecordType type, const sd::IpInstanceBaseProps& props) {
  Fixture f;
  auto& service = f.open.create_service("service", {.dns_record_type = type});
  return refusal([&] { service.register_ip_instance("one", props); });
}

std::string cloud_map_error(ecs::NetworkMode mode, ecs::CloudMapOptions options) {
  Fixture f;
  options.cloud_map_namespace = f.local;
  auto& service = f.service(mode);
  return refusal([&] { service.enable_cloud_map(options); });
}

}  // namespace

TEST_CASE("services fit their namespace") {
  Fixture f;
  CHECK(refusal([&] {
          f.stack.add<sd::Service>("s", {.namespace_ = f.api, .discovery_type = sd::DiscoveryType::DNS_AND_API});
        }) ==
        "error: [stack/s] DiscoveryType::DNS_AND_API in an HTTP namespace; allowed: DiscoveryType::API, or a DNS "
        "namespace (AWS::ServiceDiscovery::Service)");
  CHECK(refusal([&] { f.stack.add<sd::Service>("t", {.namespace_ = f.api, .dns_record_type = DnsRecordType::A}); }) ==
        "error: [stack/t] routing_policy or dns_record_type for a service without DNS; allowed: neither "
        "(AWS::ServiceDiscovery::Service DnsConfig)");
  CHECK(refusal([&] { f.local.create_service("s", {.health_check = sd::HealthCheckConfig{}}); }) ==
        "error: [stack/local/s] a health_check in a private namespace, which Route 53 can't reach; allowed: "
        "custom_health_check, or none (AWS::ServiceDiscovery::Service HealthCheckConfig)");
}

TEST_CASE("a service's options fit together") {
  CHECK(
      service_error({.custom_health_check = sd::HealthCheckCustomConfig{}, .health_check = sd::HealthCheckConfig{}}) ==
      "error: [stack/open/service] both health_check and custom_health_check; allowed: one of them "
      "(AWS::ServiceDiscovery::Service HealthCheckConfig)");
  CHECK(service_error({.dns_record_type = DnsRecordType::CNAME, .routing_policy = sd::RoutingPolicy::MULTIVALUE}) ==
        "error: [stack/open/service] RoutingPolicy::MULTIVALUE with CNAME records; allowed: RoutingPolicy::WEIGHTED "
        "(AWS::ServiceDiscovery::Service DnsConfig)");
  CHECK(service_error({.load_balancer = true, .routing_policy = sd::RoutingPolicy::MULTIVALUE}) ==
        "error: [stack/open/service] RoutingPolicy::MULTIVALUE with load balancers; allowed: RoutingPolicy::WEIGHTED "
        "(AWS::ServiceDiscovery::Service DnsConfig)");
  CHECK(service_error({.health_check = {{.resource_path = "/", .type = sd::HealthCheckType::TCP}}}) ==
        "error: [stack/open/service] a resource_path for a health check by TCP; allowed: HTTP or HTTPS with a path "
        "(AWS::ServiceDiscovery::Service HealthCheckConfig.ResourcePath)");
  CHECK(service_error({.dns_record_type = DnsRecordType::SRV, .load_balancer = true}) ==
        "error: [stack/open/service] load balancers with SRV records; allowed: A or AAAA records "
        "(AWS::ServiceDiscovery::Service DnsConfig)");
}

TEST_CASE("instances have what the service's records need") {
  const std::string at = "error: [stack/open/service/one] ";
  CHECK(instance_error(DnsRecordType::CNAME, {}) ==
        at + "an instance with addresses for a service with CNAME records; allowed: A, AAAA or SRV records" + INSTANCE);
  CHECK(instance_error(DnsRecordType::SRV, {}) ==
        at + "no port for a service with SRV records; allowed: a port" + INSTANCE);
  CHECK(instance_error(DnsRecordType::SRV, {.port = 80}) ==
        at + "no address for a service with SRV records; allowed: ipv4 or ipv6" + INSTANCE);
  CHECK(instance_error(DnsRecordType::A, {}) == at + "no ipv4 for a service with A records; allowed: ipv4" + INSTANCE);
  CHECK(instance_error(DnsRecordType::A_AAAA, {.ipv4 = "192.0.2.1"}) ==
        at + "no ipv6 for a service with AAAA records; allowed: ipv6" + INSTANCE);
  Fixture f;
  auto& named = f.open.create_service("service");
  CHECK(refusal([&] { named.register_cname_instance("one", {.instance_cname = "example.org"}); }) ==
        at + "a CnameInstance for a service with A records; allowed: CNAME records" + INSTANCE);
  CHECK(refusal([&] {
          named.register_non_ip_instance("two", {.custom_attributes = {{"a", "b"}}});
        }) ==
        "error: [stack/open/service/two] an instance without address for a service that is found by DNS; allowed: a "
        "service with DiscoveryType::API" +
            INSTANCE);
  auto& called = f.api.create_service("service");
  CHECK(refusal([&] { called.register_cname_instance("one", {.instance_cname = "example.org"}); }) ==
        "error: [stack/api/service/one] an instance with a DNS name in an HTTP namespace; allowed: a DNS namespace" +
            INSTANCE);
  CHECK(refusal([&] { called.register_non_ip_instance("two", {}); }) ==
        "error: [stack/api/service/two] an instance without address and attributes; allowed: custom_attributes" +
            INSTANCE);
}

TEST_CASE("load balancers are found by address and weight") {
  Fixture f;
  auto& alb = f.stack.add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = f.vpc});
  CHECK(refusal([&] {
          f.open.create_service("ports", {.dns_record_type = DnsRecordType::SRV}).register_load_balancer("one", alb);
        }) ==
        "error: [stack/open/ports/one] a load balancer for a service with SRV records; allowed: A or AAAA records" +
            INSTANCE);
  CHECK(refusal([&] { f.open.create_service("many").register_load_balancer("one", alb); }) ==
        "error: [stack/open/many/one] a load balancer for a service with RoutingPolicy::MULTIVALUE; allowed: a service "
        "made with load_balancer = true" +
            INSTANCE);
}

TEST_CASE("ECS services are found by what their network allows") {
  const std::string at = "error: [stack/service] ";
  CHECK(cloud_map_error(ecs::NetworkMode::NONE, {}) ==
        at + "service discovery in the network mode none; allowed: bridge, host or awsvpc" + REGISTRIES);
  CHECK(cloud_map_error(ecs::NetworkMode::BRIDGE, {.dns_record_type = DnsRecordType::A}) ==
        at + "A records in the network mode bridge; allowed: SRV records, which hold the port" + REGISTRIES);
  CHECK(cloud_map_error(ecs::NetworkMode::BRIDGE, {.container_port = 81}) ==
        at + "container_port 81, which the container web doesn't map; allowed: a port that it maps" + REGISTRIES);
  Fixture f;
  auto& service = f.service();
  CHECK(
      refusal([&] { service.enable_cloud_map({}); }) ==
      at +
          "service discovery without a namespace; allowed: cloud_map_namespace, or a default namespace of the cluster" +
          REGISTRIES);
  CHECK(refusal([&] { service.enable_cloud_map({.cloud_map_namespace = f.api}); }) ==
        at + "service discovery in an HTTP namespace; allowed: a DNS namespace; HTTP ones are for Service Connect" +
            REGISTRIES);
  auto& other = f.stack.add<ecs::Ec2TaskDefinition>("other").add_container(
      "web", {.image = ecs::ContainerImage::from_registry("nginx")});
  auto& named = f.open.create_service("named", {.dns_record_type = DnsRecordType::SRV});
  CHECK(refusal([&] { service.associate_cloud_map_service({.service = named, .container = other}); }) ==
        at + "the container stack/other/web of another task; allowed: one of this service's task" + REGISTRIES);
  service.associate_cloud_map_service({.service = named});
  CHECK(refusal([&] { service.associate_cloud_map_service({.service = named}); }) ==
        at + "a second service registry; allowed: one for each service" + REGISTRIES);
}

TEST_CASE("a cluster has one default namespace, of its own region") {
  Fixture f;
  f.cluster.add_default_cloud_map_namespace({.name = "tasks.local"});
  const std::string twice =
      "error: [stack/cluster] a second default namespace; allowed: one for each cluster (AWS::ECS::Cluster "
      "ServiceConnectDefaults)";
  CHECK(refusal([&] { f.cluster.add_default_cloud_map_namespace({.name = "more.local"}); }) == twice);
  CHECK(refusal([&] { f.cluster.add_existing_default_cloud_map_namespace({.namespace_ = f.open}); }) == twice);

  auto& here = f.app.add<Stack>("here", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& there = f.app.add<Stack>("there", {.env = {.account = "222222222222", .region = "eu-west-2"}});
  auto& beside = f.app.add<Stack>("beside", {.env = {.account = "222222222222", .region = "eu-west-1"}});
  auto& cluster = here.add<ecs::Cluster>("cluster");
  auto& far = there.add<sd::HttpNamespace>("far", {.name = "far"});
  CHECK(refusal([&] { cluster.add_existing_default_cloud_map_namespace({.namespace_ = far}); }) ==
        "error: [here/cluster] a namespace in eu-west-2 for a cluster in eu-west-1; allowed: one of the cluster's "
        "region (AWS::ECS::Cluster ServiceConnectDefaults)");
  auto& near = sd::PrivateDnsNamespace::from_private_dns_namespace_attributes(
      beside, "near", {.namespace_arn = "arn", .namespace_id = "ns-1", .namespace_name = "near"});
  cluster.add_existing_default_cloud_map_namespace({.namespace_ = near});
  const auto& said = cluster.node().metadata();
  REQUIRE(said.size() >= 2);
  CHECK(said[said.size() - 2].data ==
        Value("The namespace belongs to another account, which must share it by AWS Resource Access Manager. [ack: "
              "@aws-cdk/aws-ecs:crossAccountNamespace]"));
  CHECK(said.back().data ==
        Value("The namespace is a private one: services are found only where it belongs to the cluster's VPC. [ack: "
              "@aws-cdk/aws-ecs:privateDnsNamespaceVpc]"));
}

TEST_CASE("external services aren't found by name") {
  Fixture f;
  auto& task = f.stack.add<ecs::ExternalTaskDefinition>("task");
  const std::string rule =
      " service discovery for an external service; allowed: a service on Fargate or container instances "
      "(AWS::ECS::Service LaunchType EXTERNAL)";
  CHECK(refusal([&] {
          f.stack.add<ecs::ExternalService>(
              "one", {.cluster = f.cluster, .task_definition = task, .cloud_map_options = ecs::CloudMapOptions{}});
        }) == "error: [stack/one]" + rule);
  auto& service = f.stack.add<ecs::ExternalService>("two", {.cluster = f.cluster, .task_definition = task});
  CHECK(refusal([&] { service.enable_cloud_map({}); }) == "error: [stack/two]" + rule);
  auto& named = f.open.create_service("named");
  CHECK(refusal([&] { service.associate_cloud_map_service({.service = named}); }) == "error: [stack/two]" + rule);
}
