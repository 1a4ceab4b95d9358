// Custom resources, and functions for them: with and without settings, one for several resources, nested stacks.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

const CustomResourceProviderProps ANSWER{.code_directory = "handler",
                                         .runtime = CustomResourceProviderRuntime::NODEJS_22_X};

Input<std::string> answer_function(Construct& scope) {
  return CustomResourceProvider::get_or_create(scope, "Custom::Answer", ANSWER);
}

void full(Stack& stack) {
  auto& provider = CustomResourceProvider::get_or_create_provider(
      stack, "Custom::Full",
      {.code_directory = "handler",
       .runtime = CustomResourceProviderRuntime::NODEJS_24_X,
       .description = "does it all",
       .environment = {{"ZONE", "b"}, {"ACCOUNT", stack.account()}},
       .memory_size = Size::gibibytes(1),
       .policy_statements = {Value::object({{"Effect", "Allow"}, {"Action", "s3:GetObject"}, {"Resource", "*"}})},
       .timeout = Duration::minutes(1),
       .use_cfn_response_wrapper = false});
  provider.add_to_role_policy(Value::object({{"Effect", "Allow"},
                                             {"Action", Value::list({"sns:Publish"})},
                                             {"Resource", stack.format_arn({.resource = "topic", .service = "sns"})}}));
  stack.add<CustomResource>("Full", {.service_token = provider.service_token(),
                                     .properties = {{"Role", provider.role_arn()}},
                                     .resource_type = "Custom::Full"});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Custom");
  auto& answer = stack.add<CustomResource>(
      "Answer", {.service_token = answer_function(stack),
                 .pascal_case_properties = true,
                 .properties = {{"question", "life"}, {"list", Value::list({1, Value::object({{"deep", true}})})}},
                 .resource_type = "Custom::Answer"});
  stack.add<CfnOutput>("Ref", {.value = answer.ref()});
  stack.add<CfnOutput>("Att", {.value = answer.get_att_string("Answer")});
  stack.add<CfnOutput>("Any", {.value = answer.get_att("Answer")});
  stack.add<CustomResource>("Second", {.service_token = answer_function(stack),
                                       .removal_policy = RemovalPolicy::RETAIN,
                                       .service_timeout = Duration::minutes(2)});
  full(stack);

  auto& nested = stack.add<NestedStack>("Nested");
  nested.add<CustomResource>("Inner", {.service_token = answer_function(nested)});

  auto& inline_stack = app.add<Stack>("Inline");
  inline_stack.node().set_context("@aws-cdk/core:inlineCustomResourceIfPossible", true);
  inline_stack.add<CustomResource>("Answer", {.service_token = answer_function(inline_stack)});
  return app.run();
}
