#include <cdk/arn.hpp>
#include <cdk/asset_staging.hpp>
#include <cdk/custom_resource_provider.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/lambda_/cfn_function.hpp>
#include <cdk/names.hpp>
#include <cdk/stack.hpp>

#include "private/log_retention_function.hpp"

namespace cdk::logs {
namespace {

constexpr const char* ID = "LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a";

constexpr const char* HANDLER_JS = R"js('use strict';
// Makes a log group where there is none, sets how long it keeps its events, and deletes it if that is asked for.
const { CloudWatchLogs } = require('@aws-sdk/client-cloudwatch-logs');

const RETRIES = 10;
const LONGEST_PAUSE = 60000; // milliseconds
const PASSING = ['OperationAbortedException', 'ThrottlingException'];

const number = (text) => (text === undefined ? undefined : Number.parseInt(text, 10));

/** Log groups in a region; calls that others got in the way of are tried again. */
class LogGroups {
  constructor(region, retries) {
    this.logs = new CloudWatchLogs({ region });
    this.retries = retries;
  }

  async call(name, input, fine) {
    for (let retry = 0; ; retry += 1) {
      try {
        await this.logs[name](input);
        return;
      } catch (error) {
        if (error.name === fine) return;
        if (!PASSING.includes(error.name) || retry >= this.retries) throw error;
        await new Promise((wake) => setTimeout(wake, Math.random() * Math.min(LONGEST_PAUSE, 1000 * 2 ** retry)));
      }
    }
  }

  async keep(logGroupName, retentionInDays) {
    await this.call('createLogGroup', { logGroupName }, 'ResourceAlreadyExistsException');
    if (retentionInDays) await this.call('putRetentionPolicy', { logGroupName, retentionInDays });
    else await this.call('deleteRetentionPolicy', { logGroupName });
  }

  async delete(logGroupName) {
    await this.call('deleteLogGroup', { logGroupName }, 'ResourceNotFoundException');
  }
}

async function carryOut({ RequestType, ResourceProperties: wanted }, context) {
  const retries = number(wanted.SdkRetry?.maxRetries) ?? RETRIES;
  const groups = new LogGroups(wanted.LogGroupRegion, retries);
  if (RequestType === 'Delete') {
    if (wanted.RemovalPolicy === 'destroy') await groups.delete(wanted.LogGroupName);
    return;
  }
  await groups.keep(wanted.LogGroupName, number(wanted.RetentionInDays));
  if (RequestType === 'Create') {
    // What this function says of itself needn't be kept for long.
    await new LogGroups(process.env.AWS_REGION, retries).keep(`/aws/lambda/${context.functionName}`, 1);
  }
}

exports.handler = async (event, context) => {
  console.log('asked:', JSON.stringify({ ...event, ResponseURL: '...' }));
  const { StackId, RequestId, LogicalResourceId, ResourceProperties: { LogGroupName } } = event;
  const ids = { StackId, RequestId, LogicalResourceId, PhysicalResourceId: LogGroupName };
  let answer = { ...ids, Status: 'SUCCESS', Reason: 'OK', Data: { LogGroupName } };
  try {
    await carryOut(event, context);
  } catch (error) {
    console.error(error);
    answer = { ...ids, Status: 'FAILED', Reason: String(error?.message ?? error) };
  }
  console.log('answered:', answer.Status);
  // Bytes, as a text would get a content type, which the address isn't signed for.
  const response = await fetch(event.ResponseURL, { method: 'PUT', body: Buffer.from(JSON.stringify(answer)) });
  if (!response.ok) throw new Error(`CloudFormation took the answer with HTTP status ${response.status}`);
};
)js";

iam::IRole& role_of(Construct& scope, const OptRef<iam::IRole>& given) {
  if (given) return *given;
  return scope.add<iam::Role>("ServiceRole", {.assumed_by = iam::ServicePrincipal("lambda.amazonaws.com"),
                                              .managed_policies = {iam::ManagedPolicy::from_aws_managed_policy_name(
                                                  "service-role/AWSLambdaBasicExecutionRole")}});
}

/// The function needs what makes up its role, policies included.
void depend_on_role(CfnResource& function, const iam::IRole& role) {
  role.node().for_each_child([&](Construct& child) {
    Construct* inner = child.node().default_child();
    for (Construct* part : {&child, inner})
      if (CfnResource* resource = part != nullptr ? part->as_resource() : nullptr)
        function.add_resource_dependency(*resource);
  });
}

}  // namespace

/// Where the function's code is.
struct LogRetentionFunction::Code {
  FileAssetLocation location;
  /// In the assembly.
  std::string path;
};

LogRetentionFunction& LogRetentionFunction::of(Construct& scope, const Props& props) {
  Stack& stack = Stack::of(scope);
  if (auto* made = dynamic_cast<LogRetentionFunction*>(stack.node().try_find_child(ID))) return *made;
  return stack.add<LogRetentionFunction>(ID, props);
}

LogRetentionFunction::LogRetentionFunction(const Scope& scope, const Props& props)
    : Construct(scope), role_(role_of(*this, props.role)) {
  const Code code = add_code();
  role_.add_to_principal_policy(
      iam::PolicyStatement({.actions = {"logs:PutRetentionPolicy", "logs:DeleteRetentionPolicy"}, .resources = {"*"}}));
  function_ = &add<lambda_::CfnFunction>(
      "Resource", {.code = {{.s3_bucket = code.location.bucket_name, .s3_key = code.location.object_key}},
                   .role = role_.role_arn(),
                   .handler = "index.handler",
                   .runtime = determine_latest_node_runtime_name(*this),
                   .timeout = Duration::minutes(15).to_seconds()});
  depend_on_role(*function_, role_);
  if (node().try_get_context("aws:cdk:enable-asset-metadata") != Value(true)) return;
  function_->add_metadata("aws:asset:path", Value(code.path));
  function_->add_metadata("aws:asset:is-bundled", Value(false));
  function_->add_metadata("aws:asset:property", "Code");
}

LogRetentionFunction::Code LogRetentionFunction::add_code() {
  Stack& stack = Stack::of(*this);
  const auto& staging = add<AssetStaging>("Code", {.source_path = {}, .files = {{"index.js", HANDLER_JS}}});
  const std::string path = staging.relative_staged_path(stack);
  return {stack.synthesizer().add_file_asset({.source_hash = staging.asset_hash(),
                                              .display_name = Names::stack_relative_construct_path(staging),
                                              .file_name = path,
                                              .packaging = staging.packaging()}),
          path};
}

Input<std::string> LogRetentionFunction::function_arn() const { return function_->attr_arn(); }

void LogRetentionFunction::grant_delete_log_group(const Input<std::string>& log_group_name) {
  const auto arn = Stack::of(*this).format_arn({.resource = "log-group",
                                                .service = "logs",
                                                .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                .resource_name = concat(log_group_name, ":*")});
  role_.add_to_principal_policy(iam::PolicyStatement({.actions = {"logs:DeleteLogGroup"}, .resources = {arn}}));
}

}  // namespace cdk::logs
