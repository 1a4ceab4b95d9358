#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ecs.hpp>
#include <cdk/ecs_patterns.hpp>
#include <cdk/elbv2.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using namespace cdk::ecs_patterns;
using elbv2::ApplicationProtocol;

namespace {

const std::string AT = "error: [stack/web] ";
const std::string PROTOCOL = " (AWS::ElasticLoadBalancingV2::Listener Protocol)";
const std::string IDLE = " (AWS::ElasticLoadBalancingV2::LoadBalancer attribute idle_timeout.timeout_seconds)";

struct Fixture {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ec2::Vpc& vpc = stack.add<ec2::Vpc>("vpc");
  ecs::Cluster& cluster = stack.add<ecs::Cluster>("cluster", {.vpc = vpc});
};

/// What is said of a pattern in a cluster with what `options` sets.
template <class Pattern>
std::string error(void (*options)(typename Pattern::Props&, Fixture&)) {
  Fixture f;
  typename Pattern::Props props{.cluster = f.cluster,
                                .task_image_options = {{.image = ecs::ContainerImage::from_registry("nginx")}}};
  options(props, f);
  return refusal([&] { f.stack.add<Pattern>("web", props); });
}

elbv2::ListenerCertificate certificate() { return elbv2::ListenerCertificate::from_arn("arn:aws:acm:::certificate/1"); }

using Alb = ApplicationLoadBalancedFargateService;
using Nlb = NetworkLoadBalancedFargateService;
using Albs = ApplicationMultipleTargetGroupsFargateService;
using Nlbs = NetworkMultipleTargetGroupsFargateService;

}  // namespace

TEST_CASE("a pattern has one network, one task and at least one copy of it") {
  CHECK(error<Alb>([](auto& p, auto& f) { p.vpc = f.vpc; }) ==
        AT + "both cluster and vpc are given; allowed: one of them at most: the cluster has its own VPC (CDK: "
             "ecs_patterns)");
  CHECK(error<Nlb>([](auto& p, auto&) { p.desired_count = 0; }) ==
        AT + "desired_count is 0; allowed: 1 or more (AWS::ECS::Service DesiredCount)");
  CHECK(error<Alb>([](auto& p, auto&) { p.task_image_options.reset(); }) ==
        AT + "neither task_definition nor task_image_options is given; allowed: one of them (CDK: ecs_patterns)");
  CHECK(error<Albs>([](auto& p, auto& f) {
          p.task_definition = f.stack.template add<ecs::FargateTaskDefinition>("task");
        }) == AT + "both task_definition and task_image_options are given; allowed: one of them (CDK: ecs_patterns)");
}

TEST_CASE("HTTPS needs a certificate, and a certificate HTTPS") {
  CHECK(error<Alb>([](auto& p, auto&) { p.protocol = ApplicationProtocol::HTTPS; }) ==
        AT +
            "the protocol HTTPS without a certificate; allowed: a certificate, or domain_name and domain_zone, for "
            "which one is made" +
            PROTOCOL);
  CHECK(error<Alb>([](auto& p, auto&) {
          p.protocol = ApplicationProtocol::HTTP;
          p.certificate = certificate();
        }) == AT + "a certificate with the protocol HTTP; allowed: the protocol HTTPS, or no certificate" + PROTOCOL);
  CHECK(error<Alb>([](auto& p, auto&) { p.redirect_http = true; }) ==
        AT + "redirect_http with the protocol HTTP; allowed: the protocol HTTPS" + PROTOCOL);
  CHECK(error<Albs>([](auto& p, auto&) {
          p.load_balancers = {{.listeners = {{.name = "l", .protocol = ApplicationProtocol::HTTPS}}, .name = "lb"}};
        }) == AT +
                  "the protocol HTTPS without a certificate; allowed: a certificate, or domain_name and domain_zone, "
                  "for which one is made" +
                  PROTOCOL);
  CHECK(error<Albs>([](auto& p, auto&) {
          p.load_balancers = {
              {.listeners = {{.name = "l", .certificate = certificate(), .protocol = ApplicationProtocol::HTTP}},
               .name = "lb"}};
        }) == AT + "a certificate with the protocol HTTP; allowed: the protocol HTTPS, or no certificate" + PROTOCOL);
}

TEST_CASE("load balancers of patterns stay within AWS's limits") {
  CHECK(error<Alb>([](auto& p, auto&) { p.idle_timeout = Duration::seconds(4001); }) ==
        AT + "idle_timeout is 4001 seconds; allowed: 1 to 4000 seconds" + IDLE);
  CHECK(error<Albs>([](auto& p, auto&) {
          p.load_balancers = {{.listeners = {{.name = "l"}}, .name = "lb", .idle_timeout = Duration::seconds(0)}};
        }) == AT + "idle_timeout is 0 seconds; allowed: 1 to 4000 seconds" + IDLE);
  const std::string zone =
      AT + "domain_name without domain_zone; allowed: both, or neither (AWS::Route53::RecordSet HostedZoneId)";
  CHECK(error<Alb>([](auto& p, auto&) { p.domain_name = "example.com"; }) == zone);
  CHECK(error<Nlb>([](auto& p, auto&) { p.domain_name = "example.com"; }) == zone);
  CHECK(error<Nlbs>([](auto& p, auto&) {
          p.load_balancers = {{.listeners = {{.name = "l"}}, .name = "lb", .domain_name = "example.com"}};
        }) == zone);
}

TEST_CASE("an imported load balancer isn't one that the pattern can show") {
  Fixture f;
  auto& alb = elbv2::ApplicationLoadBalancer::from_application_load_balancer_attributes(
      f.stack, "alb",
      {.load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/app/a/1",
       .security_group_id = "sg-1",
       .load_balancer_dns_name = "alb.example.com",
       .vpc = f.vpc});
  auto& pattern = f.stack.add<Alb>("web", {.cluster = f.cluster,
                                           .load_balancer = alb,
                                           .task_image_options = {{.image = ecs::ContainerImage::from_registry("n")}}});
  const std::string theirs =
      "load_balancer() of a pattern that was given an imported one; allowed: the load balancer that was given (CDK: "
      "ecs_patterns)";
  CHECK(refusal([&] { pattern.load_balancer(); }) == AT + theirs);
  auto& nlb = elbv2::NetworkLoadBalancer::from_network_load_balancer_attributes(
      f.stack, "nlb",
      {.load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer/net/a/1",
       .load_balancer_dns_name = "nlb.example.com",
       .vpc = f.vpc});
  auto& plain = f.stack.add<Nlb>("tcp", {.cluster = f.cluster,
                                         .load_balancer = nlb,
                                         .task_image_options = {{.image = ecs::ContainerImage::from_registry("n")}}});
  CHECK(refusal([&] { plain.load_balancer(); }) == "error: [stack/tcp] " + theirs);
}

TEST_CASE("targets belong to listeners that are there") {
  CHECK(error<Nlbs>([](auto& p, auto&) { p.load_balancers = {{.listeners = {}, .name = "lb"}}; }) ==
        AT + "the load balancer \"lb\" has no listener; allowed: at least one (CDK: ecs_patterns)");
  CHECK(error<Albs>([](auto& p, auto&) { p.target_groups = {{.container_port = 80, .listener = "other"}}; }) ==
        AT + "there is no listener \"other\"; allowed: the name of a listener of load_balancers (CDK: ecs_patterns)");
  CHECK(error<Nlbs>([](auto& p, auto& f) {
          p.task_image_options.reset();
          p.task_definition = f.stack.template add<ecs::FargateTaskDefinition>("task");
        }) == AT + "the task has no essential container; allowed: a container added by add_container before "
                   "(AWS::ECS::Service LoadBalancers.ContainerName)");
}

TEST_CASE("a container fits its task, a minimum its maximum") {
  CHECK(error<Alb>([](auto& p, auto&) { p.container_cpu = 512; }) ==
        AT + "container_cpu is 512; allowed: at most the task's 256 CPU units (AWS::ECS::TaskDefinition "
             "ContainerDefinitions)");
  CHECK(error<Alb>([](auto& p, auto&) { p.container_memory_limit_mib = 0; }) ==
        AT + "container_memory_limit_mib is 0; allowed: a positive number (AWS::ECS::TaskDefinition "
             "ContainerDefinitions)");
  CHECK(error<Alb>([](auto& p, auto&) {
          p.min_healthy_percent = 100;
          p.max_healthy_percent = 100;
        }) == AT + "min_healthy_percent 100 with max_healthy_percent 100; allowed: a minimum below the maximum "
                   "(AWS::ECS::Service DeploymentConfiguration)");
}
