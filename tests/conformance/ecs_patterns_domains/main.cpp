// Patterns behind one load balancer: names in the DNS, certificates, load balancers of one's own, Cloud Map.
#include <cdk/cdk.hpp>
#include <cdk/certificatemanager.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/iam.hpp>
#include <cdk/route53.hpp>
#include <cdk/secretsmanager.hpp>

using namespace cdk;
using ecs_patterns::ApplicationLoadBalancedFargateService;
using ecs_patterns::NetworkLoadBalancedFargateService;

namespace {

struct Domains : Stack {
  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.max_azs = 2});
  ecs::Cluster& cluster = add<ecs::Cluster>("cluster", {.enable_fargate_capacity_providers = true, .vpc = vpc});
  route53::IHostedZone& zone = route53::HostedZone::from_hosted_zone_attributes(
      *this, "zone", {.hosted_zone_id = "Z1", .zone_name = "example.com"});
  ecs::ContainerImage image = ecs::ContainerImage::from_registry("nginx");
  using Stack::Stack;

  iam::Role& role(const char* id) {
    return add<iam::Role>(id, {.assumed_by = iam::ServicePrincipal("ecs-tasks.amazonaws.com")});
  }

  void certificate_made() {
    auto& made = add<ApplicationLoadBalancedFargateService>(
        "made",
        {.capacity_provider_strategies = {{.capacity_provider = "FARGATE_SPOT", .weight = 2},
                                          {.capacity_provider = "FARGATE", .base = 1}},
         .cloud_map_options = {{.cloud_map_namespace = cluster.add_default_cloud_map_namespace({.name = "api.local"})}},
         .cluster = cluster,
         .domain_name = "api.example.com",
         .domain_zone = zone,
         .enable_ecs_managed_tags = true,
         .enable_execute_command = true,
         .ephemeral_storage_gib = 30,
         .health_check_grace_period = Duration::minutes(2),
         .min_healthy_percent = 100,
         .platform_version = ecs::FargatePlatformVersion::VERSION1_4,
         .propagate_tags = ecs::PropagatedTagSource::SERVICE,
         .protocol = elbv2::ApplicationProtocol::HTTPS,
         .protocol_version = elbv2::ApplicationProtocolVersion::HTTP2,
         .redirect_http = true,
         .runtime_platform = {.cpu_architecture = ecs::CpuArchitecture::ARM64,
                              .operating_system_family = ecs::OperatingSystemFamily::LINUX},
         .security_groups = {add<ec2::SecurityGroup>("group", {.vpc = vpc})},
         .service_name = "api",
         .ssl_policy = elbv2::SslPolicy::TLS12_EXT,
         .target_protocol = elbv2::ApplicationProtocol::HTTP,
         .task_image_options = {
             {.image = image,
              .container_name = "api",
              .container_port = 8080,
              .execution_role = role("run-role"),
              .log_driver = ecs::LogDrivers::aws_logs({.stream_prefix = "api"}),
              .secrets = {{"KEY", ecs::Secret::from_secrets_manager(add<secretsmanager::Secret>("key"))}},
              .task_role = role("task-role")}}});
    made.target_group().configure_health_check({.path = "/healthy"});
    made.service()
        .auto_scale_task_count({.max_capacity = 4})
        .scale_on_cpu_utilization("cpu", {.target_utilization_percent = 60});
  }

  void application() {
    auto& certificate = add<certificatemanager::Certificate>(
        "certificate", {.domain_name = "www.example.com",
                        .validation = certificatemanager::CertificateValidation::from_dns(zone.hosted_zone_id())});
    add<ApplicationLoadBalancedFargateService>(
        "cname", {.certificate = elbv2::ListenerCertificate::from_arn(certificate.certificate_arn()),
                  .cluster = cluster,
                  .domain_name = "www.example.com",
                  .domain_zone = zone,
                  .listener_port = 8443,
                  .record_type = ecs_patterns::ApplicationLoadBalancedServiceRecordType::CNAME,
                  .task_image_options = {{.image = image, .enable_logging = false}}});
    add<ApplicationLoadBalancedFargateService>(
        "none", {.cluster = cluster,
                 .domain_name = "old.example.com",
                 .domain_zone = zone,
                 .ip_address_type = elbv2::IpAddressType::IPV4,
                 .record_type = ecs_patterns::ApplicationLoadBalancedServiceRecordType::NONE,
                 .task_image_options = {{.image = image, .enable_logging = false}}});
    add<ApplicationLoadBalancedFargateService>(
        "given", {.cluster = cluster,
                  .deployment_controller = {.type = ecs::DeploymentControllerType::CODE_DEPLOY},
                  .listener_port = 81,
                  .load_balancer = add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = vpc}),
                  .open_listener = false,
                  .task_image_options = {{.image = image, .enable_logging = false}}});
  }

  void network() {
    add<NetworkLoadBalancedFargateService>("nlb-alias",
                                           {.assign_public_ip = true,
                                            .circuit_breaker = {.rollback = true},
                                            .cluster = cluster,
                                            .domain_name = "tcp.example.com",
                                            .domain_zone = zone,
                                            .max_healthy_percent = 150,
                                            .min_healthy_percent = 50,
                                            .task_image_options = {{.image = image, .enable_logging = false}}});
    add<NetworkLoadBalancedFargateService>("nlb-cname",
                                           {.cluster = cluster,
                                            .domain_name = "udp.example.com",
                                            .domain_zone = zone,
                                            .public_load_balancer = false,
                                            .record_type = ecs_patterns::NetworkLoadBalancedServiceRecordType::CNAME,
                                            .task_image_options = {{.image = image, .enable_logging = false}}});
    add<NetworkLoadBalancedFargateService>(
        "nlb-given", {.cluster = cluster,
                      .listener_certificate =
                          elbv2::ListenerCertificate::from_arn("arn:aws:acm:eu-west-1:123456789012:certificate/1"),
                      .listener_port = 443,
                      .load_balancer = add<elbv2::NetworkLoadBalancer>("nlb", {.vpc = vpc}),
                      .task_image_options = {{.image = image, .container_port = 9000}}});
  }
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Domains>("domains");
  stack.certificate_made();
  stack.application();
  stack.network();
  return app.run();
}
