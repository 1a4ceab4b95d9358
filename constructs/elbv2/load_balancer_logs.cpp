#include <algorithm>
#include <array>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/elbv2/application_load_balancer.hpp>
#include <cdk/elbv2/cfn_load_balancer.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/s3/bucket_policy.hpp>
#include <cdk/s3/ibucket.hpp>
#include <utility>

namespace cdk::elbv2 {
namespace {

/// The accounts that load balancers write their logs from, in regions that opened before August 2022.
/// https://docs.aws.amazon.com/elasticloadbalancing/latest/application/enable-access-logging.html
constexpr std::array<std::pair<std::string_view, const char*>, 31> log_accounts = {{
    {"af-south-1", "098369216593"},     {"ap-east-1", "754344448648"},       {"ap-northeast-1", "582318560864"},
    {"ap-northeast-2", "600734575887"}, {"ap-northeast-3", "383597477331"},  {"ap-south-1", "718504428378"},
    {"ap-southeast-1", "114774131450"}, {"ap-southeast-2", "783225319266"},  {"ap-southeast-3", "589379963580"},
    {"ca-central-1", "985666609251"},   {"cn-north-1", "638102146993"},      {"cn-northwest-1", "037604701340"},
    {"eu-central-1", "054676820928"},   {"eu-north-1", "897822967062"},      {"eu-south-1", "635631232127"},
    {"eu-west-1", "156460612806"},      {"eu-west-2", "652711504416"},       {"eu-west-3", "009996457667"},
    {"me-south-1", "076674570225"},     {"sa-east-1", "507241528517"},       {"us-east-1", "127311923021"},
    {"us-east-2", "033677994240"},      {"us-gov-east-1", "190560391635"},   {"us-gov-west-1", "048591011584"},
    {"us-iso-east-1", "770363063475"},  {"us-iso-west-1", "121062877647"},   {"us-isob-east-1", "740734521339"},
    {"us-isof-east-1", "091100254016"}, {"us-isof-south-1", "412137745753"}, {"us-west-1", "027434742980"},
    {"us-west-2", "797873946194"},
}};

iam::Principal log_writer(const Resource& balancer) {
  const std::string& region = balancer.stack().env().region;
  if (region.empty())
    fail(balancer, {"logs of a load balancer in a stack whose region is open, which decides who writes them",
                    "a region in the stack's env", "AWS::S3::BucketPolicy Principal"});
  const auto known = std::ranges::find(log_accounts, region, &decltype(log_accounts)::value_type::first);
  if (known != log_accounts.end()) return iam::AccountPrincipal(known->second);
  return iam::ServicePrincipal("logdelivery.elasticloadbalancing.amazonaws.com");
}

/// Lets the load balancer's region write below the prefix.
void permit(const Resource& balancer, s3::IBucket& bucket, const std::string& prefix) {
  const iam::ServicePrincipal delivery("delivery.logs.amazonaws.com");
  const auto objects = bucket.arn_for_objects(
      concat(prefix + (prefix.empty() ? "" : "/") + "AWSLogs/", balancer.stack().account(), "/*"));
  bucket.add_to_resource_policy(iam::PolicyStatement(
      {.actions = {"s3:PutObject"}, .principals = {log_writer(balancer)}, .resources = {objects}}));
  bucket.add_to_resource_policy(
      iam::PolicyStatement({.actions = {"s3:PutObject"},
                            .conditions = {{"StringEquals", {{"s3:x-amz-acl", "bucket-owner-full-control"}}}},
                            .principals = {delivery},
                            .resources = {objects}}));
  bucket.add_to_resource_policy(iam::PolicyStatement(
      {.actions = {"s3:GetBucketAcl"}, .principals = {delivery}, .resources = {bucket.bucket_arn()}}));
}

void refuse_key(const Construct& balancer, s3::IBucket& bucket) {
  if (bucket.encryption_key() != nullptr)
    fail(balancer, {"logs go to a bucket that is encrypted with a key of AWS KMS",
                    "a bucket with S3_MANAGED encryption, which alone Application Load Balancers can write to",
                    "LoadBalancerAttributes access_logs.s3.bucket"});
}

}  // namespace

void BaseLoadBalancer::log_to(s3::IBucket& bucket, const std::string& kind, const std::string& prefix) {
  set_attribute(kind + ".s3.enabled", "true");
  set_attribute(kind + ".s3.bucket", bucket.bucket_name());
  set_attribute(kind + ".s3.prefix", prefix);
  permit(self_, bucket, prefix);
  if (s3::BucketPolicy* policy = bucket.policy())
    if (auto* resource = dynamic_cast<CfnResource*>(policy->node().default_child()))
      resource_.add_resource_dependency(*resource);
}

void BaseLoadBalancer::log_access_logs(s3::IBucket& bucket, const std::string& prefix) {
  log_to(bucket, "access_logs", prefix);
}

void ApplicationLoadBalancer::log_access_logs(s3::IBucket& bucket, const std::string& prefix) {
  refuse_key(*this, bucket);
  BaseLoadBalancer::log_access_logs(bucket, prefix);
}

void ApplicationLoadBalancer::log_connection_logs(s3::IBucket& bucket, const std::string& prefix) {
  refuse_key(*this, bucket);
  log_to(bucket, "connection_logs", prefix);
}

}  // namespace cdk::elbv2
