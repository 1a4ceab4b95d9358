#include <cdk/cdk.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;

namespace {

CfnResource& topic(Construct& scope, Id id, Input<Map<Json>> properties = {}) {
  return scope.add<CfnResource>(std::move(id), {.type = "AWS::SNS::Topic", .properties = std::move(properties)});
}

std::string place_of(const Construct& construct) {
  const auto& where = construct.node().where();
  return std::string(where.file_name()) + ":" + std::to_string(where.line());
}

}  // namespace

TEST_CASE("a reference to another App is refused") {
  App app, other;
  auto& there = topic(other.add<Stack>("theirs"), "topic");
  app.add<Stack>("ours").add<CfnOutput>("arn", {.value = there.ref()});
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [ours/arn] it refers to 'theirs/topic' (Ref), which belongs to another App; allowed: references within "
        "one App");
}

TEST_CASE("a circle of stacks is named link by link") {
  App app;
  auto& a = app.add<Stack>("a");
  auto& b = app.add<Stack>("b");
  auto& c = app.add<Stack>("c");
  auto& in_a = topic(a, "t");
  auto& in_b = topic(b, "t");
  auto& in_c = topic(c, "t");
  a.add<CfnOutput>("from-b", {.value = in_b.ref()});
  b.add<CfnOutput>("from-c", {.value = in_c.ref()});
  c.add<CfnOutput>("from-a", {.value = in_a.ref()});
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [c] stacks depend on each other in a circle: 'c' -> 'a' (c/from-a -> a/t.Ref), 'a' -> 'b' (a/from-b -> "
        "b/t.Ref), "
        "'b' -> 'c' (b/from-c -> c/t.Ref); allowed: dependencies that go one way");
}

TEST_CASE("a circle of resources is named link by link") {
  App app;
  auto& stack = app.add<Stack>("s");
  auto& out = topic(stack, "out");
  auto& a = topic(stack, "a");
  auto& b = topic(stack, "b");
  auto& c = topic(stack, "c");
  auto& d = topic(stack, "d");
  out.add_resource_dependency(a);
  a.add_property_override("TopicName", format("of {}", b.get_att("TopicName")));
  b.add_property_override("DisplayName", Fn::sub("${c.TopicName} and ${!d} and ${own}", {{"own", "text"}}));
  c.add_property_override("Tags", Value::list({Value::object({{"Key", "k"}, {"Value", d.ref()}})}));
  d.add_resource_dependency(b);
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [s/b] resources depend on each other in a circle: 's/b' -> 's/c' (DisplayName), 's/c' -> 's/d' (Tags), "
        "'s/d' -> 's/b' (DependsOn); allowed: dependencies that go one way (CloudFormation makes one after the other)");
}

TEST_CASE("a resource that needs itself is a circle, in a nested stack too") {
  App app;
  auto& nested = app.add<Stack>("s").add<NestedStack>("n");
  auto& first = topic(nested, "first");
  first.add_resource_dependency(topic(nested, "second"));
  auto& own = topic(nested, "own");
  own.add_property_override("DisplayName", own.get_att("TopicName"));
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [s/n/own] resources depend on each other in a circle: 's/n/own' -> 's/n/own' (DisplayName); allowed: "
        "dependencies that go one way (CloudFormation makes one after the other)");
}

TEST_CASE("circles that a condition or a macro may open are let through") {
  App app;
  struct Circle {
    Stack& stack;
    CfnResource& a = topic(stack, "a");
    CfnResource& b = topic(stack, "b");
    CfnCondition& perhaps =
        stack.add<CfnCondition>("perhaps", {.expression = Fn::condition_equals(stack.region(), "eu-west-1")});
    explicit Circle(Stack& in) : stack(in) {
      a.add_property_override("TopicName", b.get_att("TopicName"));
      b.add_resource_dependency(a);
    }
  };
  Circle resource(app.add<Stack>("resource"));
  resource.a.cfn_options().condition = &resource.perhaps;
  Circle reference(app.add<Stack>("reference"));
  reference.a.add_property_override(
      "TopicName", Fn::condition_if(reference.perhaps.current_logical_id(), reference.b.ref(), "none"));
  Circle macro(app.add<Stack>("macro"));
  macro.stack.add_transform("AWS::Serverless-2016-10-31");
  CHECK(refusal([&] { app.synth(); }).empty());

  App other;
  Circle extended(other.add<Stack>("extended"));
  extended.stack.add_transform("AWS::LanguageExtensions");
  CHECK(refusal([&] { other.synth(); }) ==
        "error: [extended/a] resources depend on each other in a circle: 'extended/a' -> 'extended/b' (TopicName), "
        "'extended/b' -> 'extended/a' (DependsOn); allowed: dependencies that go one way (CloudFormation makes one "
        "after the other)");
}

TEST_CASE("references cross accounts with a role, and regions where both are known") {
  App app;
  auto& here = app.add<Stack>("here", {.env = {.account = "111122223333", .region = "eu-west-1"},
                                       .synthesizer = CliCredentialsStackSynthesizer()});
  auto& far = app.add<Stack>("far", {.env = {.account = "444455556666", .region = "eu-west-1"}});
  here.add<CfnOutput>("arn", {.value = topic(far, "t").ref()});
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [here/arn] stack 'here' refers to 'far/t' (Ref) of stack 'far' in another account (111122223333 and "
        "444455556666); allowed: a synthesizer with a role for CloudFormation, such as the DefaultStackSynthesizer, or "
        "physical names (CloudFormation exports belong to one account and region)");

  App other;
  auto& known = other.add<Stack>("known", {.env = {.region = "eu-west-1"}});
  auto& open = other.add<Stack>("open");
  known.add<CfnOutput>("arn", {.value = topic(open, "t").ref()});
  CHECK(refusal([&] { other.synth(); }) ==
        "error: [known/arn] stack 'known' refers to 'open/t' (Ref) of stack 'open' in another region (eu-west-1 and "
        "not given); allowed: a region for both stacks, or one for neither and one account (CloudFormation exports "
        "belong to one account and region)");

  App odd({.context = {{"@aws-cdk/core:defaultCrossStackReferences", "odd"}}});
  auto& consumer = odd.add<Stack>("consumer");
  consumer.add<CfnOutput>("arn", {.value = topic(odd.add<Stack>("producer"), "t").ref()});
  CHECK(refusal([&] { odd.synth(); }) ==
        "error: [consumer] context @aws-cdk/core:defaultCrossStackReferences is \"odd\"; allowed: \"strong\", \"weak\" "
        "or \"both\"");
}

TEST_CASE("a dependency across stages is refused") {
  App app;
  auto& one = app.add<Stage>("One").add<Stack>("s");
  auto& two = app.add<Stage>("Two").add<Stack>("s");
  CHECK(refusal([&] { one.add_stack_dependency(two); }) ==
        "error: [One/s] it depends on 'Two/s', which is in another stage; allowed: dependencies within one stage; "
        "stages are "
        "deployed apart from each other");
}

TEST_CASE("a lazy value that produces itself ends with an error") {
  App app;
  Token endless;
  endless = Lazy::any([&endless] { return endless; });
  topic(app.add<Stack>("s"), "t", {{"TopicName", endless}});
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [s/t] a value of this construct never ends: a lazy value produces itself, or values are nested more "
        "than 200 "
        "deep; allowed: a lazy value that gives something else than itself");
}

TEST_CASE("two elements with one logical id are both named") {
  App app;
  auto& stack = app.add<Stack>("s");
  auto& first = stack.add<CfnOutput>("ab", {.value = "1"});
  stack.add<CfnOutput>("a-b", {.value = "2"});
  CHECK(refusal([&] { app.synth(); }) == "error: [s/a-b] the logical id 'ab' is also that of 's/ab', added at " +
                                             place_of(first) +
                                             "; allowed: a logical id of its own for each element of a stack");
}

TEST_CASE("CloudFormation's limits hold, and several problems are reported together") {
  App app;
  auto& many = app.add<Stack>("many");
  for (int i = 0; i < 501; ++i) topic(many, "t" + std::to_string(i));
  for (int i = 0; i < 201; ++i) many.add<CfnParameter>("p" + std::to_string(i));
  auto& outputs = app.add<Stack>("outputs");
  for (int i = 0; i < 201; ++i) outputs.add<CfnOutput>("o" + std::to_string(i), {.value = "x"});
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [many] the stack has 501 resources; allowed: 500 at most; split it into several stacks (CloudFormation "
        "quota)\n"
        "error: [many] the stack has 201 parameters; allowed: 200 at most; split it into several stacks "
        "(CloudFormation quota)\n"
        "error: [outputs] the stack has 201 outputs; allowed: 200 at most; split it into several stacks "
        "(CloudFormation quota)");
}

TEST_CASE("a template over 1 MB is refused") {
  App app;
  auto& stack = app.add<Stack>("big");
  for (int i = 0; i < 100; ++i) topic(stack, "t" + std::to_string(i), {{"DisplayName", std::string(10'000, 'x')}});
  const std::string text = refusal([&] { app.synth(); });
  CHECK(text.starts_with("error: [big] the template has 10"));
  CHECK(
      text.ends_with(" bytes; allowed: 1,000,000 at most; split the stack, or set suppress_template_indentation "
                     "(CloudFormation quota)"));
}

TEST_CASE("text that isn't UTF-8 is refused and shown byte by byte") {
  App app;
  topic(app.add<Stack>("s"), "t", {{"DisplayName", "caf\xe9"}});
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [s] its template can't be written: a text that isn't UTF-8: caf\\xe9; allowed: UTF-8 text and finite "
        "numbers");
}

TEST_CASE("resources are held against the data of their type") {
  App app;
  auto& stack = app.add<Stack>("s");
  topic(stack, "t").add_property_override("DisplayNam", "x");
  const std::string text = refusal([&] { app.synth(); });
  CHECK(text.starts_with("error: [s/t] Properties.DisplayNam"));
  CHECK(text.find("DisplayName") != std::string::npos);
  CHECK(text.ends_with("(AWS::SNS::Topic)"));
}

TEST_CASE("properties that AWS has added since the data were made can be let through") {
  App app;
  auto& eip = app.add<Stack>("stack").add<CfnResource>("eip", {.type = "AWS::EC2::EIP"});
  eip.add_property_override("Invented", "later");
  CHECK_THROWS_AS(app.synth(), Error);
  App other;
  auto& trusted = other.add<Stack>("stack").add<CfnResource>("eip", {.type = "AWS::EC2::EIP"});
  trusted.add_property_override("Invented", "later");
  trusted.trust_properties();
  const CloudAssembly assembly = other.synth();
  CHECK(assembly.text_of("stack.template.json").find("\"Invented\": \"later\"") != std::string::npos);
}

TEST_CASE("missing removal policies with a priority are warned about") {
  App app;
  auto& stack = app.add<Stack>("stack");
  stack.add<CfnResource>("topic", {.type = "AWS::SNS::Topic"});
  MissingRemovalPolicies::of(stack).retain({.priority = 300});
  const CloudAssembly assembly = app.synth();
  REQUIRE(assembly.messages().size() == 1);
  CHECK(assembly.messages().front().ends_with(
      "warning: [stack] With a priority, which resources have no removal policy yet depends on the aspects that run "
      "before this one. [ack: Warning MissingRemovalPolicies with priority in stack]"));
}

TEST_CASE("validations and error annotations of all constructs come in one Error") {
  App app;
  auto& stack = app.add<Stack>("s");
  auto& part = stack.add<Construct>("part");
  part.node().add_validation([] { return std::vector<std::string>{"the first thing", "the second thing"}; });
  Annotations::of(stack).add_error("a third thing");
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [s] a third thing\nerror: [s/part] the first thing\nerror: [s/part] the second thing");
}

TEST_CASE("a condition without expression is refused") {
  App app;
  app.add<Stack>("s").add<CfnCondition>("maybe");
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [s/maybe] the condition has no expression; allowed: a condition function such as Fn::condition_equals "
        "(CloudFormation Conditions)");
}

TEST_CASE("logical ids are checked when they are set") {
  App app;
  auto& stack = app.add<Stack>("s");
  auto& t = topic(stack, "t");
  CHECK(refusal([&] { t.override_logical_id("my-topic"); }) ==
        "error: [s/t] the logical id is 'my-topic'; allowed: letters and digits, 255 at most (CloudFormation logical "
        "id)");
  stack.rename_logical_id("a", "b");
  CHECK(
      refusal([&] { stack.rename_logical_id("a", "c"); }) ==
      "error: [s] the logical id 'a' was renamed twice: to 'b' and to 'c'; allowed: one new name for each logical id");
  CHECK(refusal([&] { stack.rename_logical_id("x", "b"); }) ==
        "error: [s] both 'a' and 'x' were renamed to 'b'; allowed: a new name of its own for each logical id");
}

TEST_CASE("a parameter is read as what it is") {
  App app;
  auto& stack = app.add<Stack>("s");
  auto& list = stack.add<CfnParameter>("list", {.type = "CommaDelimitedList"});
  auto& text = stack.add<CfnParameter>("text");
  CHECK(refusal([&] { list.value_as_string(); }) ==
        "error: [s/list] the parameter has the type 'CommaDelimitedList' and is read as a text; allowed: "
        "value_as_list(), or a "
        "parameter of one text (CloudFormation Parameters.Type)");
  CHECK(refusal([&] { text.value_as_number(); }) ==
        "error: [s/text] the parameter has the type 'String' and is read as a number; allowed: a parameter of the type "
        "'Number' "
        "(CloudFormation Parameters.Type)");
  CHECK(refusal([&] { SecretValue::cfn_parameter(text); }) ==
        "error: [s/text] the parameter is used as a secret and shows its value (no_echo is false); allowed: a "
        "parameter with "
        "no_echo = true (CloudFormation Parameters.NoEcho)");
}
