#include <cdk/error.hpp>
#include <cdk/logs/cfn_log_stream.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/log_stream.hpp>

namespace cdk::logs {
namespace {

class ImportedLogStream final : public ILogStream {
 public:
  ImportedLogStream(const Scope& scope, Input<std::string> name, Input<std::string> group)
      : ILogStream(scope), name_(std::move(name)), group_(std::move(group)) {}
  Input<std::string> log_stream_name() override { return name_; }
  Input<std::string> log_group_name() const override {
    if (!group_.is_set())
      fail(*this, {"the log group of a stream that was imported by its name", "LogStream::from_log_stream_attributes",
                   "AWS::Logs::LogStream LogGroupName"});
    return group_;
  }

 private:
  Input<std::string> name_, group_;
};

}  // namespace

LogStream::LogStream(const Scope& scope, const Props& props)
    : ILogStream(scope, {.physical_name = props.log_stream_name}), group_(props.log_group->log_group_name()) {
  auto& resource = add<CfnLogStream>("Resource", {.log_group_name = group_, .log_stream_name = physical_name()});
  resource.apply_removal_policy(props.removal_policy);
  name_ = resource_name_attribute(resource.ref());
}

ILogStream& LogStream::from_log_stream_attributes(Construct& scope, Id id, const LogStreamAttributes& attrs) {
  return scope.add<ImportedLogStream>(std::move(id), attrs.log_stream_name, attrs.log_group_name);
}

ILogStream& LogStream::from_log_stream_name(Construct& scope, Id id, const Input<std::string>& log_stream_name) {
  return scope.add<ImportedLogStream>(std::move(id), log_stream_name, Input<std::string>());
}

}  // namespace cdk::logs
