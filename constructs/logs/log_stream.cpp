#include <cdk/logs/cfn_log_stream.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/log_stream.hpp>

namespace cdk::logs {
namespace {

class ImportedLogStream final : public ILogStream {
 public:
  ImportedLogStream(const Scope& scope, Input<std::string> name) : ILogStream(scope), name_(std::move(name)) {}
  Input<std::string> log_stream_name() override { return name_; }

 private:
  Input<std::string> name_;
};

}  // namespace

LogStream::LogStream(const Scope& scope, const Props& props)
    : ILogStream(scope, {.physical_name = props.log_stream_name}) {
  auto& resource = add<CfnLogStream>(
      "Resource", {.log_group_name = props.log_group->log_group_name(), .log_stream_name = physical_name()});
  resource.apply_removal_policy(props.removal_policy);
  name_ = resource_name_attribute(resource.ref());
}

ILogStream& LogStream::from_log_stream_name(Construct& scope, Id id, const Input<std::string>& log_stream_name) {
  return scope.add<ImportedLogStream>(std::move(id), log_stream_name);
}

}  // namespace cdk::logs
