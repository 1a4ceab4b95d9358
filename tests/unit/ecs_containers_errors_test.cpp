#include <cdk/ecr/repository.hpp>
#include <cdk/ecs/aws_log_driver.hpp>
#include <cdk/ecs/ec2_task_definition.hpp>
#include <cdk/ecs/firelens_log_router.hpp>
#include <cdk/logs/log_group.hpp>

#include "catch.hpp"
#include "ecs_support.hpp"
#include "place.hpp"
#include "warnings.hpp"

using namespace cdk;
using ecs::ContainerDefinition;
using ecs::ContainerDefinitionOptions;
using ecs::NetworkMode;

namespace {

const std::string AT = "error: [stack/task/side] ";
const std::string RULE = " (AWS::ECS::TaskDefinition ContainerDefinitions.";

ContainerDefinitionOptions nginx() {
  return {.image = ecs::ContainerImage::from_registry("nginx"), .memory_limit_mib = 128};
}

/// What is said when `use` uses a container with what `options` sets.
template <class F, class U>
std::string use_error(F options, U use, NetworkMode mode = NetworkMode::BRIDGE) {
  Clustered c;
  ContainerDefinitionOptions container = nginx();
  options(container);
  return refusal([&] { use(c.task<ecs::Ec2TaskDefinition>({.network_mode = mode}).add_container("side", container)); });
}

template <class F>
std::string error(F options) {
  return use_error(options, [](ContainerDefinition&) {});
}

std::string check_error(ecs::HealthCheck check) {
  check.command = {"true"};
  return error([&](auto& o) { o.health_check = check; });
}

}  // namespace

TEST_CASE("a container has one credential spec, and restarts as its policy says") {
  CHECK(error([](auto& o) {
          o.credential_specs = {ecs::DomainJoinedCredentialSpec("arn:1"), ecs::DomainlessCredentialSpec("arn:2")};
        }) == AT + "2 credential specs; allowed: one for each container" + RULE + "CredentialSpecs)");
  const std::string off = AT +
                          "enable_restart_policy is false, but restart_attempt_period or restart_ignored_exit_codes is "
                          "given; allowed: both only with a restart policy" +
                          RULE + "RestartPolicy)";
  CHECK(error([](auto& o) {
          o.enable_restart_policy = false;
          o.restart_attempt_period = Duration::seconds(60);
        }) == off);
  CHECK(error([](auto& o) {
          o.enable_restart_policy = false;
          o.restart_ignored_exit_codes = {1};
        }) == off);
  const std::vector<int> codes(51, 1);
  CHECK(error([&](auto& o) { o.restart_ignored_exit_codes = codes; }) ==
        AT + "51 restart_ignored_exit_codes; allowed: at most 50" + RULE + "RestartPolicy)");
}

TEST_CASE("health checks stay within ECS's limits") {
  const std::string rule = RULE + "HealthCheck)";
  CHECK(check_error({.interval = Duration::seconds(301)}) ==
        AT + "health check interval is 301 seconds; allowed: 5 to 300 seconds" + rule);
  CHECK(check_error({.timeout = Duration::seconds(1)}) ==
        AT + "health check timeout is 1 seconds; allowed: 2 to 120 seconds" + rule);
  CHECK(check_error({.start_period = Duration::minutes(6)}) ==
        AT + "health check start_period is 360 seconds; allowed: 0 to 300 seconds" + rule);
  for (const int retries : {0, 11})
    CHECK(check_error({.retries = retries}) ==
          AT + "health check retries is " + std::to_string(retries) + "; allowed: 1 to 10" + rule);
  CHECK(check_error({.interval = Duration::seconds(10), .timeout = Duration::seconds(20)}) ==
        AT +
            "health check interval of 10 seconds is shorter than its timeout of 20 seconds; allowed: an interval "
            "that is at least the timeout" +
            rule);
}

TEST_CASE("links are for the network mode bridge") {
  const auto link = [](ContainerDefinition& side) { side.add_link(*side.task_definition().find_container("web")); };
  CHECK(use_error([](auto&) {}, link, NetworkMode::HOST) ==
        AT + "a link in the network mode host; allowed: links in the network mode bridge" + RULE + "Links)");
  CHECK(use_error([](auto&) {}, link).empty());
}

TEST_CASE("a container's ports have names of their own, and are asked for when there are some") {
  const std::string rule = RULE + "PortMappings)";
  const auto nothing = [](ContainerDefinition&) {};
  CHECK(use_error(
            [](auto& o) {
              o.port_mappings = {{.container_port = 80, .name = "http"}, {.container_port = 81, .name = "http"}};
            },
            nothing) ==
        AT + "port mapping name \"http\" is taken in this container; allowed: a name of its own" + rule);
  const std::string none =
      AT + "container \"side\" has no port; allowed: a port given by port_mappings or add_port_mappings" + rule;
  CHECK(use_error([](auto&) {}, [](ContainerDefinition& side) { side.container_port(); }) == none);
  CHECK(use_error([](auto&) {}, [](ContainerDefinition& side) { side.ingress_port(); }) == none);
  CHECK(use_error(
            [](auto& o) {
              o.port_mappings = {{.container_port = ContainerDefinition::CONTAINER_PORT_USE_RANGE,
                                  .container_port_range = "8080-8089"}};
            },
            [](ContainerDefinition& side) { side.container_port(); }) ==
        AT + "the first port mapping of container \"side\" is a range; allowed: a single port" + rule);
}

TEST_CASE("images in ECR come with the permission to pull them") {
  Clustered c;
  c.stack.add<ecs::Ec2TaskDefinition>("task").add_container(
      "side", {.image = ecs::ContainerImage::from_registry("123456789012.dkr.ecr.eu-west-1.amazonaws.com/shop:1"),
               .memory_limit_mib = 128});
  CHECK(warnings(c.app) ==
        "warning: [stack/task/side] The image is in ECR, but the task gets no permission to pull it. Use "
        "ContainerImage::from_ecr_repository. [ack: @aws-cdk/aws-ecs:ecrImageRequiresPolicy]");
}

TEST_CASE("the parameter of an image is there when a container uses the image") {
  Clustered c;
  const ecs::TagParameterContainerImage image(c.stack.add<ecr::Repository>("images"));
  const std::string unused =
      " of an image that no container uses; allowed: a TagParameterContainerImage that was given to add_container "
      "(CDK: TagParameterContainerImage)";
  CHECK(refusal([&] { c.stack.resolve(image.tag_parameter_name()); }) == "error: tag_parameter_name" + unused);
  CHECK(refusal([&] { c.stack.resolve(image.tag_parameter_value()); }) == "error: tag_parameter_value" + unused);
  CHECK(place_of_refusal([&] { c.stack.resolve(image.tag_parameter_name()); }) == here(__LINE__ - 6));
}

TEST_CASE("a log driver has one log group, whose retention is told once") {
  Clustered c;
  auto& group = c.stack.add<logs::LogGroup>("group");
  const std::string both =
      "error: an AwsLogDriver got both log_group and log_retention; allowed: log_retention only without log_group; set "
      "the retention of the group itself (CDK: AwsLogDriverProps)";
  const ecs::AwsLogDriverProps props{
      .stream_prefix = "web", .log_group = group, .log_retention = logs::RetentionDays::ONE_WEEK};
  CHECK(refusal([&] { const ecs::AwsLogDriver driver(props); }) == both);
  CHECK(place_of_refusal([&] { ecs::LogDriver::aws_logs(props); }) == here(__LINE__));
}

TEST_CASE("a log router's configuration has a place and a type") {
  const auto router_error = [](ecs::FirelensOptions options) {
    Clustered c;
    auto& task = c.task<ecs::Ec2TaskDefinition>();
    return refusal([&] {
      task.add_firelens_log_router(
          "side", {.firelens_config = {.type = ecs::FirelensLogRouterType::FLUENTBIT, .options = options},
                   .image = ecs::ContainerImage::from_registry("fluent-bit")});
    });
  };
  const std::string rule = "; allowed: both together, or neither (AWS::ECS::TaskDefinition FirelensConfiguration)";
  CHECK(router_error({.config_file_value = "/etc/router.conf"}) ==
        AT + "config_file_value without config_file_type" + rule);
  CHECK(router_error({.config_file_type = ecs::FirelensConfigFileType::FILE}) ==
        AT + "config_file_type without config_file_value" + rule);
}
