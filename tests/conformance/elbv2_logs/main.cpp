// Access and connection logs of load balancers in regions old and new.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/s3.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  const std::string account = "111122223333";

  auto& old = app.add<Stack>("Old", {.env = {.account = account, .region = "eu-west-1"}});
  auto& vpc = old.add<ec2::Vpc>("Vpc", {.max_azs = 2});
  auto& bucket = old.add<s3::Bucket>("Bucket", {.encryption = s3::BucketEncryption::S3_MANAGED});
  auto& web = old.add<elbv2::ApplicationLoadBalancer>("Web", {.vpc = vpc});
  web.log_access_logs(bucket, "access");
  web.log_connection_logs(bucket, "connections/web");
  web.add_listener("Listener", {.default_action = elbv2::ListenerAction::fixed_response(200), .port = 80});
  auto& plain = old.add<elbv2::ApplicationLoadBalancer>("Plain", {.vpc = vpc, .internet_facing = true});
  plain.log_access_logs(old.add<s3::Bucket>("PlainBucket"));
  auto& net = old.add<elbv2::NetworkLoadBalancer>("Net", {.vpc = vpc});
  net.log_access_logs(bucket, "net");

  // A region of its own logging service, and a bucket that is imported.
  auto& late = app.add<Stack>("Late", {.env = {.account = account, .region = "eu-central-2"}});
  auto& late_vpc = late.add<ec2::Vpc>("Vpc", {.max_azs = 2});
  late.add<elbv2::NetworkLoadBalancer>("Net", {.vpc = late_vpc}).log_access_logs(late.add<s3::Bucket>("Bucket"));
  late.add<elbv2::ApplicationLoadBalancer>("Web", {.vpc = late_vpc})
      .log_connection_logs(s3::Bucket::from_bucket_name(late, "Theirs", "their-logs"), "web");

  // A bucket in another stack of the region.
  auto& shared = app.add<Stack>("Shared", {.env = {.account = account, .region = "eu-west-1"}});
  old.add<elbv2::ApplicationLoadBalancer>("Further", {.vpc = vpc}).log_access_logs(shared.add<s3::Bucket>("Bucket"));
  return app.run();
}
