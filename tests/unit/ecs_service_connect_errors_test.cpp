#include <cdk/ecs/log_drivers.hpp>

#include "catch.hpp"
#include "ecs_fargate_support.hpp"

using namespace cdk;

namespace {

const std::string RULE = " (AWS::ECS::Service ServiceConnectConfiguration)";

/// What a service refuses that takes part like this, in a namespace that it is given.
std::string connect_error(ecs::ServiceConnectProps config) {
  Served s;
  config.namespace_ = "shop";
  auto& service = s.service(s.props());
  const std::string text = refusal([&] { service.enable_service_connect(config); });
  const std::string start = "error: [stack/service] ";
  return text.starts_with(start) ? text.substr(start.size()) : text;
}

std::string port_error(const ecs::ServiceConnectService& service) { return connect_error({.services = {service}}); }

}  // namespace

TEST_CASE("Service Connect's ports are ports") {
  for (const int port : {0, 65536}) {
    const std::string end = " is " + std::to_string(port) + "; allowed: 1 to 65535" + RULE;
    CHECK(port_error({.port_mapping_name = "http", .ingress_port_override = port}) == "ingress_port_override" + end);
    CHECK(port_error({.port_mapping_name = "http", .port = port}) == "port" + end);
  }
  CHECK(port_error({.port_mapping_name = "http", .ingress_port_override = 65535, .port = 1}) == "");
}

TEST_CASE("Service Connect's time limits are none, or at least a second") {
  const std::string end = " is 500 millis; allowed: 0 for no limit, or at least 1 second" + RULE;
  const auto half = Duration::millis(500);
  CHECK(port_error({.port_mapping_name = "http", .idle_timeout = half}) == "idle_timeout" + end);
  CHECK(port_error({.port_mapping_name = "http", .per_request_timeout = half}) == "per_request_timeout" + end);
  CHECK(port_error({.port_mapping_name = "http",
                    .idle_timeout = Duration::seconds(0),
                    .per_request_timeout = Duration::seconds(1)}) == "");
}

TEST_CASE("the authority of Service Connect's certificates is an ARN") {
  CHECK(port_error({.port_mapping_name = "http", .tls = {{.aws_pca_authority_arn = "authority"}}}) ==
        "aws_pca_authority_arn is \"authority\"; allowed: an ARN, arn:aws:acm-pca:…" + RULE);
}

TEST_CASE("Service Connect's access log needs somewhere to go") {
  const ecs::ServiceConnectAccessLogConfiguration access{.format = ecs::ServiceConnectAccessLogFormat::JSON};
  CHECK(connect_error({.access_log_configuration = access}) ==
        "access_log_configuration without a log_driver; allowed: both together: the log goes to the log_driver" + RULE);
  CHECK(connect_error({.access_log_configuration = access, .log_driver = ecs::LogDrivers::journald()}) == "");
}

TEST_CASE("names in Service Connect's namespace are given once") {
  CHECK(connect_error(
            {.services = {{.port_mapping_name = "http"}, {.port_mapping_name = "http", .discovery_name = "http"}}}) ==
        "two services with the discovery name \"http\"; allowed: each name once" + RULE);
  CHECK(connect_error({.services = {{.port_mapping_name = "http"},
                                    {.port_mapping_name = "http", .discovery_name = "web"}}}) == "");
}

TEST_CASE("Service Connect stands before a container") {
  Served s;
  auto& empty = s.stack.add<ecs::FargateTaskDefinition>("empty");
  auto& service = s.service({.cluster = s.cluster, .task_definition = empty});
  CHECK(refusal([&] { service.enable_service_connect({.namespace_ = "shop"}); }) ==
        "error: [stack/service] Service Connect for a task without an essential container; allowed: a container added "
        "by add_container before" +
            RULE);
}
