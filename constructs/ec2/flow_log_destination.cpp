#include <cdk/arn.hpp>
#include <cdk/ec2/flow_log.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/logs/log_group.hpp>

namespace cdk::ec2 {

namespace {

class LogGroupDestination final : public FlowLogDestination::Way {
 public:
  LogGroupDestination(OptRef<logs::ILogGroup> log_group, OptRef<iam::IRole> iam_role)
      : log_group_(log_group), iam_role_(iam_role) {}

  FlowLogDestinationConfig bind(FlowLog& flow_log) const override {
    iam::IRole& role = iam_role_ ? *iam_role_
                                 : flow_log.add<iam::Role>(
                                       "IAMRole", {.assumed_by = iam::ServicePrincipal("vpc-flow-logs.amazonaws.com"),
                                                   .role_name = PhysicalName::GENERATE_IF_NEEDED()});
    logs::ILogGroup& group = log_group_ ? *log_group_ : flow_log.add<logs::LogGroup>("LogGroup");
    role.add_to_principal_policy(
        iam::PolicyStatement({.actions = {"logs:CreateLogStream", "logs:PutLogEvents", "logs:DescribeLogStreams"},
                              .resources = {group.log_group_arn()}}));
    return {.log_destination_type = FlowLogDestinationType::CLOUD_WATCH_LOGS, .iam_role = role, .log_group = group};
  }

 private:
  OptRef<logs::ILogGroup> log_group_;
  OptRef<iam::IRole> iam_role_;
};

class FirehoseDestination final : public FlowLogDestination::Way {
 public:
  FirehoseDestination(Input<std::string> stream_arn, OptRef<iam::IRole> iam_role)
      : stream_arn_(std::move(stream_arn)), iam_role_(iam_role) {}

  FlowLogDestinationConfig bind(FlowLog& flow_log) const override {
    if (!iam_role_) check_account(flow_log);
    return {.log_destination_type = FlowLogDestinationType::KINESIS_DATA_FIREHOSE,
            .delivery_stream = stream_arn_,
            .iam_role = iam_role_};
  }

 private:
  void check_account(const FlowLog& flow_log) const {
    if (stream_arn_.is_unresolved()) return;
    const Input<std::string> account = Arn::split(stream_arn_, ArnFormat::SLASH_RESOURCE_NAME).account;
    const std::string& own = flow_log.env().account;
    if (account.is_unresolved() || own.empty() || account.as_string() == own) return;
    fail(flow_log, {"a delivery stream in account " + std::string(account.as_string()) + " without a role",
                    "iam_role with it, or a stream of account " + own, "AWS::EC2::FlowLog DeliverLogsPermissionArn"});
  }

  Input<std::string> stream_arn_;
  OptRef<iam::IRole> iam_role_;
};

}  // namespace

FlowLogDestination FlowLogDestination::to_cloud_watch_logs(OptRef<logs::ILogGroup> log_group,
                                                           OptRef<iam::IRole> iam_role) {
  return FlowLogDestination(std::make_shared<LogGroupDestination>(log_group, iam_role));
}

FlowLogDestination FlowLogDestination::to_firehose(const Input<std::string>& delivery_stream_arn,
                                                   OptRef<iam::IRole> iam_role) {
  return FlowLogDestination(std::make_shared<FirehoseDestination>(delivery_stream_arn, iam_role));
}

}  // namespace cdk::ec2
