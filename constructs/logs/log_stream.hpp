// Streams of log groups.
#pragma once

#include <cdk/logs/log_stream_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::logs {

/// A stream, made here or imported.
class ILogStream : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> log_stream_name() = 0;
  /// Errors: the stream was imported by its name alone.
  virtual Input<std::string> log_group_name() const = 0;
};

/// A stream of events of one source.
class LogStream : public ILogStream {
 public:
  using Props = LogStreamProps;
  LogStream(const Scope& scope, const Props& props);
  static ILogStream& from_log_stream_attributes(Construct& scope, Id id, const LogStreamAttributes& attrs);
  /// Without its log group.
  static ILogStream& from_log_stream_name(Construct& scope, Id id, const Input<std::string>& log_stream_name);
  Input<std::string> log_stream_name() override { return name_; }
  Input<std::string> log_group_name() const override { return group_; }

 private:
  Input<std::string> name_, group_;
};

}  // namespace cdk::logs
