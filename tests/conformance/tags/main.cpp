// Tags: which resources they reach, in which form, and which of two settings wins.
#include <cdk/autoscaling/cfn_auto_scaling_group.hpp>
#include <cdk/cdk.hpp>
#include <cdk/ec2/cfn_vpc.hpp>
#include <cdk/s3/cfn_bucket.hpp>
#include <cdk/sqs/cfn_queue.hpp>
#include <cdk/ssm/cfn_parameter.hpp>

using namespace cdk;

namespace {

// every form that CloudFormation has: a list, a list with PropagateAtLaunch, an object
void forms(Construct& all) {
  all.add<s3::CfnBucket>("Bucket");
  all.add<ec2::CfnVPC>(
      "Vpc", {.cidr_block = "10.0.0.0/16", .tags = {{.key = "own", .value = "vpc"}, {.key = "team", .value = "own"}}});
  all.add<autoscaling::CfnAutoScalingGroup>("Group",
                                            {.max_size = "1",
                                             .min_size = "1",
                                             .launch_configuration_name = "launch",
                                             .tags = {{.key = "own", .propagate_at_launch = false, .value = "group"}}});
  all.add<ssm::CfnParameter>("Parameter", {.type = "String", .value = "x", .tags = {{"own", "parameter"}}});
  all.add<CfnResource>("Generic", {.type = "AWS::SQS::Queue"});
  Tags::of(all).add("team", "web");
  Tags::of(all).add("zone", Aws::REGION);
  Tags::of(all).add("alpha", "first");
  Tags::of(all).add("quiet", "yes", {.apply_to_launched_instances = false});
}

void filters(Construct& some) {
  some.add<s3::CfnBucket>("Bucket");
  some.add<sqs::CfnQueue>("Queue");
  Tags::of(some).add("only-buckets", "1", {.include_resource_types = {"AWS::S3::Bucket"}});
  Tags::of(some).add("no-buckets", "1", {.exclude_resource_types = {"AWS::S3::Bucket"}});
  Tags::of(some).add("both", "1",
                     {.exclude_resource_types = {"AWS::SQS::Queue"},
                      .include_resource_types = {"AWS::SQS::Queue", "AWS::S3::Bucket"}});
}

// the nearer setting wins, unless a farther one has a higher priority
void priorities(Construct& outer) {
  Construct& inner = outer.add<Construct>("Inner");
  inner.add<sqs::CfnQueue>("Queue", {.tags = {{.key = "given", .value = "as property"},  //
                                              {.key = "kept", .value = "as property"}}});
  Tags::of(outer).add("near", "outer");
  Tags::of(inner).add("near", "inner");
  Tags::of(outer).add("strong", "outer", {.priority = 300});
  Tags::of(inner).add("strong", "inner");
  Tags::of(outer).add("given", "as tag");
  Tags::of(inner).add("kept", "as tag", {.priority = 10});
  Tags::of(inner).add("twice", "first");
  Tags::of(inner).add("twice", "second");
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Tagged");
  forms(stack.add<Construct>("All"));
  filters(stack.add<Construct>("Some"));
  priorities(stack.add<Construct>("Outer"));

  // removal
  Construct& bare = stack.add<Construct>("Bare");
  bare.add<sqs::CfnQueue>("Queue", {.tags = {{.key = "own", .value = "property"}}});
  bare.add<s3::CfnBucket>("Bucket");
  Tags::of(bare).add("gone", "1");
  Tags::of(bare).remove("gone");
  Tags::of(bare).remove("own");
  Tags::of(stack).add("everywhere", "1");
  Tags::of(bare).remove("everywhere", {.include_resource_types = {"AWS::SQS::Queue"}});
  Tags::of(bare).add("stays", "1", {.priority = 250});
  Tags::of(bare).remove("stays");
  return app.run();
}
