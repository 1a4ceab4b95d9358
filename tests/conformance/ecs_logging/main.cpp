// Options of log drivers and log routers that few programs use.
#include <cdk/cdk.hpp>
#include <cdk/ecs.hpp>
#include <cdk/secretsmanager.hpp>

using namespace cdk;

namespace {

void fargate(Stack& stack, const ecs::ContainerImage& image, const ecs::Secret& key) {
  auto& task = stack.add<ecs::FargateTaskDefinition>("fargate", {.memory_limit_mib = 2048});
  task.add_firelens_log_router("router",
                               {.firelens_config = {.type = ecs::FirelensLogRouterType::FLUENTBIT,
                                                    .options = {{.config_file_type = ecs::FirelensConfigFileType::FILE,
                                                                 .config_file_value = "/fluent-bit.conf",
                                                                 .enable_ecs_log_metadata = false}}},
                                .image = ecs::ContainerImage::from_registry("fluent-bit"),
                                .memory_reservation_mib = 50});
  task.add_container(
      "lines", {.image = image,
                .logging = ecs::LogDrivers::aws_logs({.stream_prefix = "lines", .multiline_pattern = "^\\d{4}-"})});
  task.add_container(
      "routed",
      {.image = image,
       .logging = ecs::LogDrivers::firelens({.options = {{"Name", "http"}}, .secret_options = {{"Passwd", key}}})});
  task.add_container("generic", {.image = image,
                                 .logging = ecs::GenericLogDriver({.log_driver = "splunk",
                                                                   .options = {{"splunk-url", "https://splunk:8088"}},
                                                                   .secret_options = {{"splunk-token", key}}})});
  task.add_container("splunk", {.image = image,
                                .logging = ecs::LogDrivers::splunk({.secret_token = key,
                                                                    .url = "https://splunk:8088",
                                                                    .ca_name = "SplunkServerDefaultCert",
                                                                    .ca_path = "/etc/ca.pem",
                                                                    .index = "main",
                                                                    .insecure_skip_verify = "true",
                                                                    .source = "web",
                                                                    .source_type = "nginx",
                                                                    .verify_connection = false})});
}

void instances(Stack& stack, const ecs::ContainerImage& image) {
  auto& task = stack.add<ecs::Ec2TaskDefinition>(
      "instances",
      {.network_mode = ecs::NetworkMode::AWS_VPC,
       .proxy_configuration = ecs::ProxyConfigurations::app_mesh_proxy_configuration(
           {.container_name = "syslog",
            .properties = {
                .app_ports = {80}, .proxy_egress_port = 15001, .proxy_ingress_port = 15000, .ignored_gid = 1337}})});
  task.add_container("syslog", {.image = image,
                                .logging = ecs::LogDrivers::syslog({.address = "tcp+tls://logs:6514",
                                                                    .facility = "local0",
                                                                    .format = "rfc5424",
                                                                    .tls_ca_cert = "/ca.pem",
                                                                    .tls_cert = "/cert.pem",
                                                                    .tls_key = "/key.pem"}),
                                .memory_limit_mib = 128});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("logging");
  auto& secret = stack.add<secretsmanager::Secret>("secret");
  const auto image = ecs::ContainerImage::from_registry("nginx");
  fargate(stack, image, ecs::Secret::from_secrets_manager(secret, "key"));
  instances(stack, image);
  return app.run();
}
