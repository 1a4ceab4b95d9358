// A backend that listens on port 8000, on Fargate behind a public Application Load Balancer on port 80. Its image comes
// from a repository of Amazon ECR; its PostgreSQL database can be reached by the service alone.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecr.hpp>
#include <cdk/ecs.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/rds.hpp>

using namespace cdk;

/// What outlives each release: the network, the cluster, the images and the data.
struct BackendBase : Stack {
  ec2::Vpc& vpc = add<ec2::Vpc>("vpc", {.max_azs = 2, .nat_gateways = 1});
  ecs::Cluster& cluster = add<ecs::Cluster>("cluster", {.vpc = vpc});
  ecr::Repository& images = add<ecr::Repository>("images", {.image_scan_on_push = true, .repository_name = "backend"});

  rds::DatabaseInstance& database = add<rds::DatabaseInstance>(
      "database", {.engine = rds::DatabaseInstanceEngine::postgres({.version = rds::PostgresEngineVersion::VER_16_10}),
                   .vpc = vpc,
                   .allocated_storage = 20,
                   .credentials = rds::Credentials::from_generated_secret("backend"),
                   .database_name = "backend",
                   .instance_type = ec2::InstanceType::of(ec2::InstanceClass::T4G, ec2::InstanceSize::MICRO),
                   .publicly_accessible = false,
                   .storage_encrypted = true,
                   .vpc_subnets = {{.subnet_type = ec2::SubnetType::PRIVATE_WITH_EGRESS}}});

  using Stack::Stack;
};

/// The service and its load balancer.
struct BackendApi : Stack {
  BackendApi(const Scope& scope, BackendBase& base) : Stack(scope) {
    auto& service = add<ecs::FargateService>("service", {.cluster = base.cluster,
                                                         .task_definition = task(base),
                                                         .desired_count = 1,
                                                         .security_groups = {task_group(base)}});
    service.connections().allow_to_default_port(base.database, "PostgreSQL from the service");

    auto& alb = load_balancer(base);
    auto& listener = alb.add_listener("http", {.open = false, .port = 80});
    listener.add_targets("backend", {.health_check = {.path = "/api/health"},
                                     .port = 8000,
                                     .protocol = elbv2::ApplicationProtocol::HTTP,
                                     .targets = {service}});
    add<CfnOutput>("url", {.value = format("http://{}/", alb.load_balancer_dns_name())});
  }

 private:
  ec2::SecurityGroup& task_group(BackendBase& base) {
    return add<ec2::SecurityGroup>("task-group", {.vpc = base.vpc, .description = "port 8000 from the load balancer"});
  }

  /// One container; it learns the database's address from its environment, and name and password from the secret.
  ecs::FargateTaskDefinition& task(BackendBase& base) {
    auto& task = add<ecs::FargateTaskDefinition>("task", {.cpu = 512, .memory_limit_mib = 1024});
    secretsmanager::ISecret& secret = *base.database.secret();
    task.add_container("backend",
                       {.image = ecs::ContainerImage::from_ecr_repository(base.images, "latest"),
                        .environment = {{"DB_HOST", base.database.db_instance_endpoint_address()},
                                        {"DB_PORT", base.database.db_instance_endpoint_port()}},
                        .logging = ecs::LogDrivers::aws_logs({.stream_prefix = "backend"}),
                        .port_mappings = {{.container_port = 8000}},
                        .secrets = {{"DB_USER", ecs::Secret::from_secrets_manager(secret, "username")},
                                    {"DB_PASSWORD", ecs::Secret::from_secrets_manager(secret, "password")}}});
    return task;
  }

  /// Open to everybody on port 80; towards the service only port 8000, for which add_targets writes the rules.
  elbv2::ApplicationLoadBalancer& load_balancer(BackendBase& base) {
    auto& group = add<ec2::SecurityGroup>("alb-group", {.vpc = base.vpc,
                                                        .allow_all_outbound = false,
                                                        .description = "HTTP from anywhere",
                                                        .security_group_name = "ecs-alb-loadbalancer-SG"});
    group.add_ingress_rule(ec2::Peer::any_ipv4(), ec2::Port::tcp(80), "HTTP from anywhere");
    return add<elbv2::ApplicationLoadBalancer>("alb", {.vpc = base.vpc,
                                                       .internet_facing = true,
                                                       .ip_address_type = elbv2::IpAddressType::IPV4,
                                                       .security_group = group});
  }
};

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& base = app.add<BackendBase>("backend-base");
  app.add<BackendApi>("backend-api", base);
  return app.run();
}
