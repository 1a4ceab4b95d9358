// The log drivers, as classes and through one list of functions.
#pragma once

#include <cdk/ecs/aws_log_driver.hpp>
#include <cdk/ecs/log_driver.hpp>
#include <cdk/ecs/log_drivers_props.hpp>
#include <source_location>

namespace cdk::ecs {

/// Through a FireLens log router, which TaskDefinition::add_firelens_log_router adds to the task.
struct FireLensLogDriver : LogDriver {
  explicit FireLensLogDriver(FireLensLogDriverProps props);
};

struct FluentdLogDriver : LogDriver {
  explicit FluentdLogDriver(FluentdLogDriverProps props = {});
};

struct GelfLogDriver : LogDriver {
  /// Errors: a compression level outside -1 to 9, a negative number of tries.
  explicit GelfLogDriver(GelfLogDriverProps props, std::source_location where = std::source_location::current());
};

struct GenericLogDriver : LogDriver {
  explicit GenericLogDriver(GenericLogDriverProps props);
};

struct JournaldLogDriver : LogDriver {
  explicit JournaldLogDriver(JournaldLogDriverProps props = {});
};

struct JsonFileLogDriver : LogDriver {
  /// Errors: a negative number of files.
  explicit JsonFileLogDriver(JsonFileLogDriverProps props = {},
                             std::source_location where = std::source_location::current());
};

struct NoneLogDriver : LogDriver {
  NoneLogDriver();
};

struct SplunkLogDriver : LogDriver {
  /// Errors: a compression level outside -1 to 9.
  explicit SplunkLogDriver(SplunkLogDriverProps props, std::source_location where = std::source_location::current());
};

struct SyslogLogDriver : LogDriver {
  explicit SyslogLogDriver(SyslogLogDriverProps props = {});
};

/// Where the output of a container can go: `.logging = LogDrivers::aws_logs({.stream_prefix = "web"})`.
struct LogDrivers {
  using Where = std::source_location;

  /// CloudWatch Logs.
  static AwsLogDriver aws_logs(AwsLogDriverProps props, Where where = Where::current()) {
    return AwsLogDriver(std::move(props), where);
  }
  /// A FireLens log router.
  static LogDriver firelens(FireLensLogDriverProps props) { return FireLensLogDriver(std::move(props)); }
  /// A Fluentd daemon.
  static LogDriver fluentd(FluentdLogDriverProps props = {}) { return FluentdLogDriver(std::move(props)); }
  /// A GELF endpoint, such as Graylog or Logstash.
  static LogDriver gelf(GelfLogDriverProps props, Where where = Where::current()) {
    return GelfLogDriver(std::move(props), where);
  }
  /// The instance's journal.
  static LogDriver journald(JournaldLogDriverProps props = {}) { return JournaldLogDriver(std::move(props)); }
  /// JSON files on the instance.
  static LogDriver json_file(JsonFileLogDriverProps props = {}, Where where = Where::current()) {
    return JsonFileLogDriver(std::move(props), where);
  }
  /// Nowhere.
  static LogDriver none() { return NoneLogDriver(); }
  /// Splunk's HTTP Event Collector.
  static LogDriver splunk(SplunkLogDriverProps props, Where where = Where::current()) {
    return SplunkLogDriver(std::move(props), where);
  }
  /// A syslog server.
  static LogDriver syslog(SyslogLogDriverProps props = {}) { return SyslogLogDriver(std::move(props)); }
};

}  // namespace cdk::ecs
