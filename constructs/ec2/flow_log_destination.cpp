#include <cdk/arn.hpp>
#include <cdk/ec2/flow_log.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/s3/bucket.hpp>

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

class BucketDestination final : public FlowLogDestination::Way {
 public:
  BucketDestination(OptRef<s3::IBucket> bucket, std::string key_prefix, const S3DestinationOptions& options)
      : bucket_(bucket), key_prefix_(std::move(key_prefix)), options_(options) {}

  FlowLogDestinationConfig bind(FlowLog& flow_log) const override {
    s3::IBucket& bucket =
        bucket_ ? *bucket_ : flow_log.add<s3::Bucket>("Bucket", {.removal_policy = RemovalPolicy::RETAIN});
    if (FeatureFlags::of(flow_log).is_enabled("@aws-cdk/aws-s3:createDefaultLoggingPolicy"))
      allow_delivery(bucket, flow_log.stack());
    FlowLogDestinationConfig config{
        .log_destination_type = FlowLogDestinationType::S3, .key_prefix = key_prefix_, .s3_bucket = bucket};
    const DestinationOptions options = options_;
    if (options.file_format || options.per_hour_partition.value_or(false) ||
        options.hive_compatible_partitions.value_or(false))
      config.destination_options = options;
    return config;
  }

 private:
  void allow_delivery(s3::IBucket& bucket, const Stack& stack) const {
    const std::string prefix = key_prefix_.empty() || key_prefix_.ends_with('/') ? key_prefix_ : key_prefix_ + "/";
    const bool hive = options_.hive_compatible_partitions.value_or(false);
    const Input<std::string> objects =
        concat(prefix, hive ? "AWSLogs/aws-account-id=" : "AWSLogs/", stack.account(), "/*");
    allow(bucket, stack, {"s3:PutObject"}, bucket.arn_for_objects(objects),
          {{"s3:x-amz-acl", "bucket-owner-full-control"}, {"aws:SourceAccount", stack.account()}});
    allow(bucket, stack, {"s3:GetBucketAcl", "s3:ListBucket"}, bucket.bucket_arn(),
          {{"aws:SourceAccount", stack.account()}});
  }

  static void allow(s3::IBucket& bucket, const Stack& stack, const std::vector<Input<std::string>>& actions,
                    const Input<std::string>& resource, std::vector<Member> equal) {
    const Input<std::string> logs = stack.format_arn({.resource = "*", .service = "logs"});
    bucket.add_to_resource_policy(iam::PolicyStatement(
        {.actions = actions,
         .conditions = iam::Conditions::from(Value::object({{"StringEquals", Value::object(std::move(equal))},
                                                            {"ArnLike", Value::object({{"aws:SourceArn", logs}})}})),
         .principals = {iam::ServicePrincipal("delivery.logs.amazonaws.com")},
         .resources = {resource}}));
  }

  OptRef<s3::IBucket> bucket_;
  std::string key_prefix_;
  S3DestinationOptions options_;
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
    const Input<std::string> account =
        Arn::split(stream_arn_, ArnFormat::SLASH_RESOURCE_NAME, flow_log.node().where()).account;
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

FlowLogDestination FlowLogDestination::to_s3(OptRef<s3::IBucket> bucket, const std::string& key_prefix,
                                             const S3DestinationOptions& options) {
  return FlowLogDestination(std::make_shared<BucketDestination>(bucket, key_prefix, options));
}

FlowLogDestination FlowLogDestination::to_firehose(const Input<std::string>& delivery_stream_arn,
                                                   OptRef<iam::IRole> iam_role) {
  return FlowLogDestination(std::make_shared<FirehoseDestination>(delivery_stream_arn, iam_role));
}

}  // namespace cdk::ec2
