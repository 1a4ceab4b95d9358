// Flow logs in buckets: their own and given ones, prefixes, partitions, and policies of buckets that exist first.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/s3.hpp>

using namespace cdk;
using ec2::FlowLogFileFormat;

namespace {

ec2::FlowLogOptions to(const ec2::FlowLogDestination& destination) { return {.destination = destination}; }

ec2::FlowLogOptions to_own(const std::string& prefix, const ec2::S3DestinationOptions& options) {
  return to(ec2::FlowLogDestination::to_s3({}, prefix, options));
}

/// CDK writes the names of the options in lower case, which CloudFormation's own type data doesn't have.
void without_options(Construct& log) {
  dynamic_cast<CfnResource&>(log.node().find_child("FlowLog")).add_property_deletion_override("DestinationOptions");
}

void bucket_logs(App& app, const char* id, bool flag) {
  auto& stack = app.add<Stack>(id);
  if (flag) stack.node().set_context("@aws-cdk/aws-s3:createDefaultLoggingPolicy", true);
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0});
  auto& own = vpc.add_flow_log("Own", to(ec2::FlowLogDestination::to_s3()));
  stack.add<CfnOutput>("Bucket", {.value = own.bucket()->bucket_arn()});
  stack.export_value(own.bucket()->bucket_arn());
  without_options(vpc.add_flow_log("Hive", to_own("deep/logs", {.file_format = FlowLogFileFormat::PARQUET,
                                                                .hive_compatible_partitions = true,
                                                                .per_hour_partition = true})));
  without_options(vpc.add_flow_log("Text", to_own("", {.file_format = FlowLogFileFormat::PLAIN_TEXT})));
  vpc.add_flow_log("Never", to_own("with/slash/", {.per_hour_partition = false}));
  auto& bucket = stack.add<s3::Bucket>("Given");
  bucket.add_to_resource_policy(iam::PolicyStatement({.actions = {"s3:DeleteBucket"},
                                                      .effect = iam::Effect::DENY,
                                                      .principals = {iam::AnyPrincipal()},
                                                      .resources = {bucket.bucket_arn()}}));
  bucket.add<CustomResource>("AutoDeleteObjectsCustomResource",
                             {.service_token = "arn:aws:lambda:eu-west-1:123456789012:function:clean"});
  auto& given = vpc.add_flow_log("InGiven", to(ec2::FlowLogDestination::to_s3(bucket, "vpc")));
  stack.add<CfnOutput>("Prefix", {.value = given.key_prefix()});
  auto& imported = s3::Bucket::from_bucket_name(stack, "Imported", "the-logs");
  vpc.add_flow_log("InImported", to(ec2::FlowLogDestination::to_s3(imported)));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  bucket_logs(app, "Plain", false);
  bucket_logs(app, "Flagged", true);
  return app.run();
}
