#include <cdk/elbv2_targets.hpp>
#include <cdk/s3.hpp>

#include "catch.hpp"
#include "elbv2_support.hpp"
#include "warnings.hpp"

using namespace cdk;
using elbv2::ListenerAction;
using elbv2::ListenerCondition;

namespace {

const auto OK = ListenerAction::fixed_response(200);

struct Warned : Balanced {
  elbv2::ApplicationLoadBalancer& balancer = stack.add<elbv2::ApplicationLoadBalancer>("lb", {.vpc = vpc});
  elbv2::IApplicationTargetGroup& imported = elbv2::ApplicationTargetGroup::from_target_group_attributes(
      stack, "imported", {.target_group_arn = "arn:aws:elasticloadbalancing:eu-west-1:1:targetgroup/name/id"});
};

}  // namespace

TEST_CASE("certificates on an HTTP listener") {
  Warned w;
  w.balancer.add_listener(
      "web", {.certificates = {elbv2::ListenerCertificate::from_arn("arn")}, .default_action = OK, .port = 80});
  CHECK(warnings(w.app) ==
        "warning: [app/lb/web] A listener for HTTP has certificates, which only HTTPS uses. [ack: "
        "@aws-cdk/aws-elasticloadbalancingv2:httpListenerWithCertificates]");
}

TEST_CASE("actions that take the place of others") {
  Warned w;
  auto& listener = w.balancer.add_listener("web", {.default_action = OK, .port = 80});
  listener.add_action("other", {.action = OK});
  auto& rule = w.stack.add<elbv2::ApplicationListenerRule>(
      "rule",
      {.listener = listener, .priority = 1, .action = OK, .conditions = {ListenerCondition::path_patterns({"/"})}});
  rule.configure_action(OK);
  CHECK(warnings(w.app) ==
        "warning: [app/lb/web] The listener had a default action, which was replaced. Say once what happens to "
        "requests that no rule matches. [ack: @aws-cdk/aws-elbv2:listenerExistingDefaultActionReplaced]\n"
        "warning: [app/rule] The rule had an action, which was replaced. Say once what happens to requests that it "
        "matches. [ack: @aws-cdk/aws-elbv2:albListnerRuleDefaultActionReplaced]");
}

TEST_CASE("a target group that nothing says the targets of") {
  Warned w;
  w.stack.add<elbv2::ApplicationTargetGroup>("group", {.port = 80, .vpc = w.vpc});
  CHECK(warnings(w.app) ==
        "warning: [app/group] The target group has neither targets nor a target_type; CloudFormation will make it one "
        "for instances. Say which targets it is for. [ack: "
        "@aws-cdk/aws-elbv2:targetGroupSpecifyTargetTypeForEmptyTargetGroup]");
}

TEST_CASE("imported target groups can't open security groups") {
  Warned w;
  w.balancer.add_listener("web", {.default_target_groups = {w.imported}, .port = 80});
  w.imported.register_connectable(w.balancer);
  CHECK(warnings(w.app) ==
        "warning: [app/imported] A listener forwards to an imported target group, whose targets aren't known: see to "
        "it that security groups let the load balancer reach them [ack: "
        "@aws-cdk/aws-elbv2:albTargetGroupCannotRegisterListener]\n"
        "warning: [app/imported] A target joins an imported target group, whose load balancer isn't known: see to it "
        "that security groups let the load balancer reach the target [ack: "
        "@aws-cdk/aws-elbv2:albTargetGroupCannotRegisterConnectable]");
}

TEST_CASE("subnets whose zones aren't known") {
  Balanced b;
  auto& vpc = ec2::Vpc::from_vpc_attributes(b.stack, "theirs",
                                            {.availability_zones = {"a"},
                                             .vpc_id = "vpc-1",
                                             .private_subnet_ids = {"subnet-1"},
                                             .private_subnet_route_table_ids = {"rtb-1"}});
  b.stack.add<elbv2::ApplicationLoadBalancer>("lb", {.vpc = vpc});
  CHECK(warnings(b.app) ==
        "warning: [app/lb] the load balancer's subnets are in one zone; AWS takes that on Outposts and in Local Zones "
        "only [ack: cdk-cpp/elbv2:oneZone]");
}

TEST_CASE("metrics want to know the load balancer") {
  Warned w;
  CHECK(refusal([&] { w.imported.metrics(); }) ==
        "error: [app/imported] metrics of an imported target group are asked for, but not which load balancer uses it; "
        "allowed: load_balancer_arns among the attributes (TargetGroupAttributes)");
  auto& group = w.stack.add<elbv2::ApplicationTargetGroup>(
      "group", {.port = 80, .target_type = elbv2::TargetType::IP, .vpc = w.vpc});
  CHECK(refusal([&] { group.metrics(); }) ==
        "error: [app/group] the target group isn't attached to a load balancer yet; allowed: adding it to a listener "
        "before");
  auto& odd = elbv2::ApplicationLoadBalancer::from_application_load_balancer_attributes(
      w.stack, "odd",
      {.load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer", .security_group_id = "sg-1"});
  CHECK(refusal([&] { odd.metrics(); }) ==
        "error: [app/odd] the load balancer's ARN is 'arn:aws:elasticloadbalancing:eu-west-1:1:loadbalancer'; allowed: "
        "arn:partition:elasticloadbalancing:region:account:loadbalancer/app/name/id (LoadBalancerArn)");
}

TEST_CASE("look-ups ask for literals") {
  Balanced b;
  CHECK(refusal([&] {
          elbv2::ApplicationLoadBalancer::from_lookup(b.stack, "lb", {.load_balancer_arn = Fn::import_value("arn")});
        }) ==
        "error: [app] the look-up's loadBalancerArn is only known at deployment; allowed: a literal (from_lookup)");
}

TEST_CASE("what groups don't take from their targets") {
  Balanced b;
  auto& group =
      b.stack.add<elbv2::ApplicationTargetGroup>("group", {.target_type = elbv2::TargetType::IP, .vpc = b.vpc});
  auto& peer = b.stack.add<ec2::SecurityGroup>("peer", {.vpc = b.vpc});
  CHECK(refusal([&] { group.register_connectable(peer); }) ==
        "error: [app/group] a target was registered without a port, and the target group has none; allowed: a port in "
        "one of the two (Port)");
}

TEST_CASE("Lambda functions stand behind Application Load Balancers, one in a group") {
  Balanced b;
  struct Function : elbv2::IApplicationLoadBalancerTarget {
    elbv2::LoadBalancerTargetProps attach_to_application_target_group(elbv2::IApplicationTargetGroup&) override {
      return {.target_type = elbv2::TargetType::LAMBDA, .target_json = Value::object({{"Id", "arn"}})};
    }
  };
  auto& group = b.stack.add<elbv2::ApplicationTargetGroup>("group", {.targets = {Function()}});
  CHECK(refusal([&] { group.add_target(Function()); }) ==
        "error: [app/group] a second Lambda function was added; allowed: one in a target group (Targets of TargetType "
        "lambda)");
  b.stack.add<elbv2::NetworkTargetGroup>("net", {.port = 80, .target_type = elbv2::TargetType::LAMBDA});
  CHECK(b.findings() ==
        "error: [app/net] the target is a Lambda function, but the group is for Network Load Balancers; allowed: an "
        "ApplicationTargetGroup for Lambda functions (TargetType)");
}

TEST_CASE("a load balancer behind another is checked over HTTP") {
  Balanced b;
  b.stack.add<elbv2::NetworkTargetGroup>("net", {.port = 80,
                                                 .health_check = {.protocol = elbv2::Protocol::TCP},
                                                 .target_type = elbv2::TargetType::ALB,
                                                 .vpc = b.vpc});
  CHECK(b.findings() ==
        "error: [app/net] the health check's protocol is TCP for a target that is an Application Load Balancer; "
        "allowed: HTTP or HTTPS (HealthCheckProtocol of TargetType alb)");
}

TEST_CASE("a trust store is for checking certificates") {
  Warned w;
  const auto refused = [&w](elbv2::MutualAuthentication mutual) {
    return refusal([&] {
      w.balancer.add_listener("web", {.certificates = {elbv2::ListenerCertificate::from_arn("arn")},
                                      .default_action = OK,
                                      .mutual_authentication = mutual,
                                      .port = 443});
    });
  };
  auto& store = elbv2::TrustStore::from_trust_store_arn(w.stack, "store", "arn");
  CHECK(refused({.mutual_authentication_mode = elbv2::MutualAuthenticationMode::PASS_THROUGH, .trust_store = store}) ==
        "error: [app/lb/web] mutual authentication has a trust_store, but doesn't verify certificates; allowed: a "
        "trust_store with VERIFY only (MutualAuthentication)");
}

TEST_CASE("names of trust stores, and revocations of something") {
  Warned w;
  auto& bucket = s3::Bucket::from_bucket_name(w.stack, "bucket", "theirs");
  CHECK(refusal([&] {
          w.stack.add<elbv2::TrustStore>("store", {.bucket = bucket, .key = "k", .trust_store_name = "not-"});
        }) ==
        "error: [app/store] the trust store's name is 'not-'; allowed: 1 to 32 letters, digits and single "
        "hyphens, no hyphen at either end (Name)");
  auto& store = elbv2::TrustStore::from_trust_store_arn(w.stack, "theirs", "arn");
  CHECK(refusal([&] { w.stack.add<elbv2::TrustStoreRevocation>("none", {.trust_store = store}); }) ==
        "error: [app/none] the revocation has no revocation_contents; allowed: at least one file (RevocationContents)");
}

TEST_CASE("logs want a region, and a bucket that load balancers can write to") {
  Warned w;
  auto& bucket = s3::Bucket::from_bucket_name(w.stack, "bucket", "theirs");
  CHECK(refusal([&] { w.balancer.log_access_logs(bucket); }) ==
        "error: [app/lb] logs of a load balancer in a stack whose region is open, which decides who writes them; "
        "allowed: a region in the stack's env (AWS::S3::BucketPolicy Principal)");
  auto& encrypted = w.stack.add<s3::Bucket>("encrypted", {.encryption = s3::BucketEncryption::KMS});
  const std::string text =
      "error: [app/lb] logs go to a bucket that is encrypted with a key of AWS KMS; allowed: a bucket with S3_MANAGED "
      "encryption, which alone Application Load Balancers can write to (LoadBalancerAttributes access_logs.s3.bucket)";
  CHECK(refusal([&] { w.balancer.log_access_logs(encrypted); }) == text);
  CHECK(refusal([&] { w.balancer.log_connection_logs(encrypted); }) == text);
}
