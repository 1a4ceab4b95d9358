// Containers, log drivers, volumes and the options of task definitions.
#include <cdk/cdk.hpp>
#include <cdk/ecs.hpp>
#include <cdk/secretsmanager.hpp>

using namespace cdk;

namespace {

void fargate(Stack& stack, const ecs::ContainerImage& image) {
  auto& task = stack.add<ecs::FargateTaskDefinition>(
      "fargate",
      {.cpu = 1024,
       .enable_fault_injection = true,
       .ephemeral_storage_gib = 50,
       .family = "web",
       .memory_limit_mib = 4096,
       .pid_mode = ecs::PidMode::TASK,
       .runtime_platform = {.cpu_architecture = ecs::CpuArchitecture::ARM64,
                            .operating_system_family = ecs::OperatingSystemFamily::LINUX},
       .volumes = {
           {.name = "shared"},
           {.name = "efs",
            .efs_volume_configuration = {{.file_system_id = "fs-1",
                                          .authorization_config = {.access_point_id = "fsap-1", .iam = "ENABLED"},
                                          .root_directory = "/",
                                          .transit_encryption = "ENABLED",
                                          .transit_encryption_port = 2049}}}}});
  auto& secret = stack.add<secretsmanager::Secret>("secret");
  auto& web = task.add_container(
      "web", {.image = ecs::ContainerImage::from_registry("registry.example.com/web", {.credentials = secret}),
              .command = {"serve", "--port", "80"},
              .cpu = 512,
              .disable_networking = false,
              .dns_search_domains = {"example.com"},
              .dns_servers = {"10.0.0.2"},
              .docker_labels = {{"team", "web"}},
              .docker_security_options = {"no-new-privileges"},
              .enable_restart_policy = true,
              .entry_point = {"/bin/web"},
              .environment = {{"STAGE", "test"}},
              .essential = true,
              .extra_hosts = {{"db", "10.0.0.9"}},
              .health_check = {.command = {"curl -f http://localhost/"},
                               .interval = Duration::seconds(15),
                               .retries = 5,
                               .start_period = Duration::seconds(60),
                               .timeout = Duration::seconds(3)},
              .hostname = "web",
              .interactive = true,
              .logging = ecs::LogDrivers::aws_logs({.stream_prefix = "web",
                                                    .datetime_format = "%Y",
                                                    .log_retention = logs::RetentionDays::ONE_WEEK,
                                                    .mode = ecs::AwsLogDriverMode::BLOCKING}),
              .memory_limit_mib = 1024,
              .memory_reservation_mib = 512,
              .port_mappings = {{.container_port = 80, .app_protocol = ecs::AppProtocol::http, .name = "http"},
                                {.container_port = 53, .protocol = ecs::Protocol::UDP},
                                {.container_port = 0, .container_port_range = "8000-8010"}},
              .pseudo_terminal = true,
              .readonly_root_filesystem = true,
              .restart_attempt_period = Duration::seconds(120),
              .restart_ignored_exit_codes = {0, 127},
              .secrets = {{"PASSWORD", ecs::Secret::from_secrets_manager(secret, "password")},
                          {"ALL", ecs::Secret::from_secrets_manager(secret)},
                          {"OLD", ecs::Secret::from_secrets_manager_version(secret, {.version_stage = "AWSPREVIOUS"},
                                                                            "password")}},
              .start_timeout = Duration::seconds(30),
              .stop_timeout = Duration::seconds(20),
              .system_controls = {{.namespace_ = "net.core.somaxconn", .value = "1024"}},
              .ulimits = {{.hard_limit = 4096, .name = ecs::UlimitName::NOFILE, .soft_limit = 1024}},
              .user = "web:web",
              .version_consistency = ecs::VersionConsistency::DISABLED,
              .working_directory = "/srv"});
  web.add_mount_points({.container_path = "/shared", .read_only = false, .source_volume = "shared"});
  web.add_mount_points({.container_path = "/data", .read_only = true, .source_volume = "efs"});
  auto& side = task.add_container(
      "side", {.image = image,
               .essential = false,
               .health_check = {.command = {"CMD", "true"}},
               .logging = ecs::LogDrivers::splunk({.secret_token = ecs::Secret::from_secrets_manager(secret),
                                                   .url = "https://splunk:8088",
                                                   .env = {"STAGE"},
                                                   .format = ecs::SplunkLogFormat::JSON,
                                                   .gzip = true,
                                                   .gzip_level = 3,
                                                   .labels = {"team", "stage"},
                                                   .tag = "side"})});
  side.add_container_dependencies({.container = web, .condition = ecs::ContainerDependencyCondition::START});
  side.add_volumes_from({.read_only = true, .source_container = "web"});
  side.add_environment("ADDED", "later");
  side.add_docker_label("added", "later");
}

void instances(Stack& stack, const ecs::ContainerImage& image) {
  auto& task = stack.add<ecs::Ec2TaskDefinition>(
      "instances",
      {.ipc_mode = ecs::IpcMode::HOST,
       .network_mode = ecs::NetworkMode::BRIDGE,
       .pid_mode = ecs::PidMode::HOST,
       .placement_constraints = {ecs::PlacementConstraint::member_of("attribute:ecs.instance-type =~ t3.*")},
       .volumes = {{.name = "docker",
                    .docker_volume_configuration = {{.driver = "local",
                                                     .scope = ecs::Scope::SHARED,
                                                     .autoprovision = true,
                                                     .driver_opts = {{"type", "nfs"}},
                                                     .labels = {{"a", "b"}}}}}}});
  auto& linux_parameters = stack.add<ecs::LinuxParameters>(
      "linux",
      {.init_process_enabled = true, .max_swap = Size::mebibytes(512), .shared_memory_size = 64, .swappiness = 10});
  linux_parameters.add_capabilities(ecs::Capability::NET_ADMIN);
  linux_parameters.drop_capabilities(ecs::Capability::SYS_ADMIN);
  linux_parameters.add_devices(
      {.host_path = "/dev/fuse", .container_path = "/dev/fuse", .permissions = {ecs::DevicePermission::READ}});
  linux_parameters.add_tmpfs({.container_path = "/tmp", .size = 16, .mount_options = {ecs::TmpfsMountOption::NOEXEC}});
  auto& main = task.add_container(
      "main",
      {.image = image,
       .gpu_count = 1,
       .linux_parameters = linux_parameters,
       .logging = ecs::LogDrivers::syslog({.address = "udp://log:514", .facility = "daemon", .tls_skip_verify = true}),
       .memory_reservation_mib = 128,
       .port_mappings = {{.container_port = 80}, {.container_port = 443, .host_port = 8443}},
       .privileged = true});
  main.add_scratch(
      {.container_path = "/scratch", .name = "scratch", .read_only = false, .source_path = "/mnt/scratch"});
  const std::vector<std::pair<std::string, ecs::LogDriver>> drivers = {
      {"fluentd", ecs::LogDrivers::fluentd({.address = "log:24224",
                                            .async = true,
                                            .buffer_limit = 1000,
                                            .max_retries = 3,
                                            .retry_wait = Duration::seconds(2),
                                            .sub_second_precision = false})},
      {"gelf", ecs::LogDrivers::gelf({.address = "tcp://log:12201",
                                      .compression_level = 5,
                                      .compression_type = ecs::GelfCompressionType::GZIP,
                                      .tcp_max_reconnect = 2,
                                      .tcp_reconnect_delay = Duration::seconds(4)})},
      {"journald", ecs::LogDrivers::journald({.env_regex = "^A", .tag = "t"})},
      {"jsonfile", ecs::LogDrivers::json_file({.compress = true, .max_file = 3, .max_size = "10m"})},
      {"none", ecs::LogDrivers::none()},
      {"generic", ecs::GenericLogDriver({.log_driver = "logentries", .options = {{"a", "b"}}})},
  };
  for (const auto& [name, driver] : drivers)
    task.add_container(name, {.image = image, .essential = false, .logging = driver, .memory_limit_mib = 64});
  task.find_container("gelf")->add_link(main, "front");
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("containers");
  const auto image = ecs::ContainerImage::from_registry("nginx");
  fargate(stack, image);
  instances(stack, image);

  auto& awsvpc = stack.add<ecs::Ec2TaskDefinition>(
      "awsvpc", {.network_mode = ecs::NetworkMode::AWS_VPC,
                 .proxy_configuration = ecs::ProxyConfigurations::app_mesh_proxy_configuration(
                     {.container_name = "envoy",
                      .properties = {.app_ports = {8080, 8081},
                                     .proxy_egress_port = 15001,
                                     .proxy_ingress_port = 15000,
                                     .egress_ignored_i_ps = {"169.254.170.2", "169.254.169.254"},
                                     .egress_ignored_ports = {22},
                                     .ignored_uid = 1337}})});
  awsvpc.add_container("envoy", {.image = image, .memory_limit_mib = 64});

  auto& anywhere = stack.add<ecs::ExternalTaskDefinition>("anywhere");
  anywhere.add_container("web", {.image = image,
                                 .credential_specs = {ecs::DomainJoinedCredentialSpec("arn:aws:s3:::bucket/spec.json")},
                                 .memory_limit_mib = 64});
  return app.run();
}
