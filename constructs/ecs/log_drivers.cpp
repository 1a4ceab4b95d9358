#include <cdk/ecs/cfn_task_definition.hpp>
#include <cdk/ecs/container_definition.hpp>
#include <cdk/ecs/log_drivers.hpp>
#include <cdk/ecs/log_options.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

namespace cdk::ecs {
namespace {

/// A driver whose options don't depend on the container.
class FixedDriver final : public LogDriver::Source {
 public:
  FixedDriver(Input<std::string> name, Input<Map<std::string>> options = {},
              std::vector<std::pair<std::string, Secret>> secrets = {})
      : name_(std::move(name)), options_(std::move(options)), secrets_(std::move(secrets)) {}

  LogDriverConfig bind(Construct&, ContainerDefinition& container) const override {
    return {.log_driver = name_, .options = options_, .secret_options = secret_options(secrets_, container)};
  }

 private:
  Input<std::string> name_;
  Input<Map<std::string>> options_;
  std::vector<std::pair<std::string, Secret>> secrets_;
};

template <class... A>
std::shared_ptr<const LogDriver::Source> fixed(A&&... arguments) {
  return std::make_shared<const FixedDriver>(std::forward<A>(arguments)...);
}

void require_between(const Input<std::int64_t>& value, std::int64_t low, std::int64_t high, const char* option,
                     const std::source_location& where) {
  if (value.kind() != Value::Kind::Integer || (value.as_int() >= low && value.as_int() <= high)) return;
  fail({std::string("log option ") + option + " is " + std::to_string(value.as_int()),
        std::to_string(low) + " to " + std::to_string(high), "Docker log options"},
       where);
}

void require_positive(const Input<std::int64_t>& value, const char* option, const std::source_location& where) {
  if (value.kind() != Value::Kind::Integer || value.as_int() >= 0) return;
  fail({std::string("log option ") + option + " is " + std::to_string(value.as_int()), "a positive number",
        "Docker log options"},
       where);
}

Input<Map<std::string>> fluentd_options(const FluentdLogDriverProps& props) {
  return LogOptions()
      .text("fluentd-address", props.address)
      .flag("fluentd-async", props.async)
      .number("fluentd-buffer-limit", props.buffer_limit)
      .seconds("fluentd-retry-wait", props.retry_wait)
      .number("fluentd-max-retries", props.max_retries)
      .flag("fluentd-sub-second-precision", props.sub_second_precision)
      .common(props)
      .map();
}

Input<Map<std::string>> gelf_options(const GelfLogDriverProps& props) {
  return LogOptions()
      .text("gelf-address", props.address)
      .text("gelf-compression-type", props.compression_type)
      .number("gelf-compression-level", props.compression_level)
      .number("gelf-tcp-max-reconnect", props.tcp_max_reconnect)
      .seconds("gelf-tcp-reconnect-delay", props.tcp_reconnect_delay)
      .common(props)
      .map();
}

Input<Map<std::string>> json_file_options(const JsonFileLogDriverProps& props) {
  return LogOptions()
      .text("max-size", props.max_size)
      .number("max-file", props.max_file)
      .flag("compress", props.compress)
      .list("labels", props.labels)
      .list("env", props.env)
      .text("env-regex", props.env_regex)
      .map();
}

Input<Map<std::string>> splunk_options(const SplunkLogDriverProps& props) {
  return LogOptions()
      .text("splunk-url", props.url)
      .text("splunk-source", props.source)
      .text("splunk-sourcetype", props.source_type)
      .text("splunk-index", props.index)
      .text("splunk-capath", props.ca_path)
      .text("splunk-caname", props.ca_name)
      .text("splunk-insecureskipverify", props.insecure_skip_verify)
      .text("splunk-format", props.format)
      .flag("splunk-verify-connection", props.verify_connection)
      .flag("splunk-gzip", props.gzip)
      .number("splunk-gzip-level", props.gzip_level)
      .common(props)
      .map();
}

Input<Map<std::string>> syslog_options(const SyslogLogDriverProps& props) {
  return LogOptions()
      .text("syslog-address", props.address)
      .text("syslog-facility", props.facility)
      .text("syslog-tls-ca-cert", props.tls_ca_cert)
      .text("syslog-tls-cert", props.tls_cert)
      .text("syslog-tls-key", props.tls_key)
      .flag("syslog-tls-skip-verify", props.tls_skip_verify)
      .text("syslog-format", props.format)
      .common(props)
      .map();
}

}  // namespace

LogOptions& LogOptions::text(const char* name, const Input<std::string>& value) {
  if (value.is_set()) entries_.emplace_back(name, value);
  return *this;
}

LogOptions& LogOptions::flag(const char* name, std::optional<bool> value) {
  return value ? text(name, *value ? "true" : "false") : *this;
}

LogOptions& LogOptions::number(const char* name, const Input<std::int64_t>& value) {
  return value.is_set() ? text(name, concat(value)) : *this;
}

LogOptions& LogOptions::seconds(const char* name, const std::optional<Duration>& value) {
  return value ? number(name, value->to_seconds()) : *this;
}

LogOptions& LogOptions::list(const char* name, const Input<List<std::string>>& values) {
  return values.is_set() ? text(name, join(",", values)) : *this;
}

LogOptions& LogOptions::common(const BaseLogDriverProps& props) {
  return text("tag", props.tag).list("labels", props.labels).list("env", props.env).text("env-regex", props.env_regex);
}

Input<List<CfnTaskDefinitionTypes::SecretProperty>> secret_options(
    const std::vector<std::pair<std::string, Secret>>& secrets, ContainerDefinition& container) {
  std::vector<CfnTaskDefinitionTypes::SecretProperty> options;
  for (const auto& [name, secret] : secrets) {
    secret.grant_read(container.task_definition().obtain_execution_role());
    options.push_back({.name = name, .value_from = secret.arn()});
  }
  if (options.empty()) return {};
  return options;
}

FireLensLogDriver::FireLensLogDriver(FireLensLogDriverProps props)
    : LogDriver(fixed("awsfirelens",
                      props.options.empty() ? Input<Map<std::string>>() : Input<Map<std::string>>(props.options),
                      props.secret_options)) {}

FluentdLogDriver::FluentdLogDriver(FluentdLogDriverProps props) : LogDriver(fixed("fluentd", fluentd_options(props))) {}

GelfLogDriver::GelfLogDriver(GelfLogDriverProps props, std::source_location where)
    : LogDriver(fixed("gelf", gelf_options(props))) {
  require_between(props.compression_level, -1, 9, "gelf-compression-level", where);
  require_positive(props.tcp_max_reconnect, "gelf-tcp-max-reconnect", where);
}

GenericLogDriver::GenericLogDriver(GenericLogDriverProps props)
    : LogDriver(fixed(props.log_driver, Input<Map<std::string>>(props.options), props.secret_options)) {}

JournaldLogDriver::JournaldLogDriver(JournaldLogDriverProps props)
    : LogDriver(fixed("journald", LogOptions().common(props).map())) {}

JsonFileLogDriver::JsonFileLogDriver(JsonFileLogDriverProps props, std::source_location where)
    : LogDriver(fixed("json-file", json_file_options(props))) {
  require_positive(props.max_file, "max-file", where);
}

NoneLogDriver::NoneLogDriver() : LogDriver(fixed("none")) {}

SplunkLogDriver::SplunkLogDriver(SplunkLogDriverProps props, std::source_location where)
    : LogDriver(fixed("splunk", splunk_options(props),
                      std::vector<std::pair<std::string, Secret>>{{std::string("splunk-token"), props.secret_token}})) {
  require_between(props.gzip_level, -1, 9, "splunk-gzip-level", where);
}

SyslogLogDriver::SyslogLogDriver(SyslogLogDriverProps props) : LogDriver(fixed("syslog", syslog_options(props))) {}

}  // namespace cdk::ecs
