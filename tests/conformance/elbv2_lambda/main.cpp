// Functions behind an Application Load Balancer: made here, in another stack, imported.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/elbv2_targets.hpp>
#include <cdk/lambda_.hpp>
#include <chrono>

using namespace cdk;
using namespace std::chrono_literals;
using elbv2_targets::LambdaTarget;

namespace {

lambda_::Function& make(Stack& scope, const char* id) {
  return scope.add<lambda_::Function>(
      id, {.code = lambda_::Code::from_inline("def handler(event, context): return {\"statusCode\": 200}"),
           .handler = "index.handler",
           .runtime = lambda_::Runtime::PYTHON_3_12});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  const Environment env{.account = "111122223333", .region = "eu-west-1"};
  auto& stack = app.add<Stack>("Functions", {.env = env});
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2});
  auto& balancer = stack.add<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc, .internet_facing = true});
  const auto path = [](const char* pattern) { return std::vector{elbv2::ListenerCondition::path_patterns({pattern})}; };

  auto& fn = make(stack, "Function");
  auto& listener = balancer.add_listener("Listener", {.port = 80});
  listener.add_targets(
      "Default", {.health_check = {.enabled = true, .interval = 60s, .path = "/up"}, .targets = {LambdaTarget(fn)}});

  // The same function again, with all values of headers.
  auto& headers = stack.add<elbv2::ApplicationTargetGroup>(
      "Headers",
      {.multi_value_headers_enabled = true, .target_type = elbv2::TargetType::LAMBDA, .targets = {LambdaTarget(fn)}});
  listener.add_target_groups("Headers", {.conditions = path("/headers"), .priority = 1, .target_groups = {headers}});
  auto& later = stack.add<elbv2::ApplicationTargetGroup>("Later", {.vpc = vpc});
  later.add_target(LambdaTarget(make(stack, "Second")));
  listener.add_target_groups("Later", {.conditions = path("/later"), .priority = 2, .target_groups = {later}});

  // Imported.
  auto& theirs =
      lambda_::Function::from_function_arn(stack, "Theirs", "arn:aws:lambda:eu-west-1:111122223333:function:theirs");
  auto& their_group = stack.add<elbv2::ApplicationTargetGroup>("TheirGroup", {.targets = {LambdaTarget(theirs)}});
  listener.add_target_groups("Theirs", {.conditions = path("/theirs"), .priority = 3, .target_groups = {their_group}});

  // In another stack.
  auto& other = app.add<Stack>("Other", {.env = env});
  auto& far_group =
      stack.add<elbv2::ApplicationTargetGroup>("FarGroup", {.targets = {LambdaTarget(make(other, "Function"))}});
  listener.add_target_groups("Far", {.conditions = path("/far"), .priority = 4, .target_groups = {far_group}});
  return app.run();
}
