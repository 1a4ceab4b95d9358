// What elements of a template, and values between stacks, refuse.
#include <cdk/cdk.hpp>
#include <cdk/context_provider.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;

namespace {

CfnResource& topic(Construct& scope, Id id) {
  return scope.add<CfnResource>(std::move(id), {.type = "AWS::SNS::Topic"});
}

class Widget : public Resource {
 public:
  using Props = ResourceProps;
  Widget(const Scope& scope, const Props& props = {}) : Resource(scope, props) {
    auto& resource = topic(*this, "Topic");
    name_ = resource_name_attribute(resource.get_att("TopicName"));
  }
  const Input<std::string>& name() const { return name_; }

 private:
  Input<std::string> name_;
};

}  // namespace

TEST_CASE("an output has a value and a description that fits, and is imported by others under its export's name") {
  App app;
  auto& stack = app.add<Stack>("app");
  CHECK(refusal([&] { stack.add<CfnOutput>("none", {.value = Input<std::string>()}); }) ==
        "error: [app/none] the output has no value; allowed: a text or a token (CloudFormation Outputs.Value)");
  auto& open = stack.add<CfnOutput>("open", {.value = "text"});
  CHECK(refusal([&] { stack.resolve(open.import_value()); }) ==
        "error: [app/open] import_value() is used in the output's own stack; allowed: using it in another stack");
  CHECK(refusal([&] { app.add<Stack>("other").resolve(open.import_value()); }) ==
        "error: [app/open] import_value() needs an export name and the output has none; allowed: `.export_name` in the "
        "output's props");
  open.description = std::string(1025, 'x');
  CHECK(refusal([&] { app.synth(); }) ==
        "error: [app/open] the description has 1025 bytes; allowed: 1,024 at most (CloudFormation "
        "Outputs.Description)");
}

TEST_CASE("a mapping's keys are known") {
  App app;
  auto& stack = app.add<Stack>("app");
  auto& map = stack.add<CfnMapping>("map", {.mapping = {{"eu", {{"size", "small"}, {"zone", "a"}}}, {"us", {}}}});
  CHECK(refusal([&] { map.find_in_map("ap", "size"); }) ==
        "error: [app/map] the mapping has no top-level key 'ap'; allowed: eu, us (CloudFormation Mappings)");
  CHECK(refusal([&] { map.find_in_map("eu", "colour"); }) ==
        "error: [app/map] the mapping has no second-level key 'colour'; allowed: size, zone (CloudFormation Mappings)");
}

TEST_CASE("a parameter's value is used as what its type says") {
  App app;
  auto& count = app.add<Stack>("app").add<CfnParameter>("count", {.type = "Number"});
  CHECK(refusal([&] { count.value_as_list(); }) ==
        "error: [app/count] the parameter has the type 'Number' and is read as a list; allowed: a parameter of the "
        "type 'CommaDelimitedList' or 'List<…>' (CloudFormation Parameters.Type)");
}

TEST_CASE("what a stack exports is an attribute of one of its resources") {
  App app;
  auto& stack = app.add<Stack>("app");
  auto& other = app.add<Stack>("other");
  CHECK(refusal([&] { stack.export_value("text"); }) ==
        "error: [app] export_value got \"text\"; allowed: an attribute of a resource, such as bucket.bucket_name(), or "
        "`.name` in the options");
  CHECK(refusal([&] { stack.export_value(topic(other, "topic").ref()); }) ==
        "error: [app] export_value got a value of stack 'other'; allowed: a value of this stack");
}

TEST_CASE("a logical id stays as it is once it was exported") {
  App app;
  auto& stack = app.add<Stack>("app");
  auto& resource = topic(stack, "topic");
  stack.export_value(resource.ref());
  CHECK(refusal([&] { resource.override_logical_id("Other"); }) ==
        "error: [app/topic] the logical id was set to 'Other' after 'topic' had been used in an export; allowed: "
        "overriding logical ids before references are exported");
}

TEST_CASE("only a dependency that is there can be replaced") {
  App app;
  auto& stack = app.add<Stack>("app");
  auto& first = topic(stack, "first");
  auto& second = topic(stack, "second");
  CHECK(refusal([&] { first.replace_dependency(second, topic(stack, "third")); }) ==
        "error: [app/first] it doesn't depend on 'app/second', so that dependency can't be replaced; allowed: a "
        "resource it depends on");
}

TEST_CASE("a resource is in one environment, and has a name where others are in another") {
  App app;
  auto& stack = app.add<Stack>("app", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  auto& other = app.add<Stack>("other", {.env = {.account = "222222222222", .region = "eu-west-1"}});
  CHECK(refusal([&] {
          stack.add<Widget>("both", {.account = "111111111111", .environment_from_arn = "arn:aws:sns:a:1:b"});
        }) == "error: [app/both] both an account or region and environment_from_arn were given; allowed: one of them");
  CHECK(refusal([&] { stack.add<Widget>("no-arn", {.environment_from_arn = "topic"}); }) ==
        "error: 'topic' is no such ARN; allowed: arn:partition:service:region:account:resource (ARN)");
  auto& widget = stack.add<Widget>("widget");
  CHECK(refusal([&] { widget.apply_removal_policy(RemovalPolicy::DESTROY); }) ==
        "error: [app/widget] a removal policy was applied and there is no resource behind this construct; allowed: "
        "constructs whose default child is a CfnResource");
  CHECK(refusal([&] { other.resolve(widget.name()); }) ==
        "error: [app/widget] a stack in another account or region uses this resource, which has no name that is known "
        "there; allowed: a physical name, or PhysicalName::GENERATE_IF_NEEDED()");
}

TEST_CASE("what is looked up is known at synthesis, as is where") {
  App app({.context = {{"aws:cdk:availability-zones:fallback", "eu-west-1a"}}});
  auto& open = app.add<Stack>("open");
  auto& stack = app.add<Stack>("app", {.env = {.account = "111111111111", .region = "eu-west-1"}});
  CHECK(refusal([&] { ContextProvider::get_value(open, {.provider = "ssm", .dummy_value = "x"}); }) ==
        "error: [open] the look-up 'ssm' needs to know where the stack goes, and its account or region is open; "
        "allowed: `.env = {.account = …, .region = …}` in the stack's props");
  CHECK(refusal([&] {
          ContextProvider::get_value(
              stack, {.provider = "ssm", .dummy_value = "x", .props = {{"parameterName", topic(stack, "t").ref()}}});
        }) ==
        "error: [app] the look-up 'ssm' depends on 'parameterName', which only the deployment knows; allowed: a "
        "value known at synthesis");
  CHECK(refusal([&] { open.availability_zones(); }) ==
        "error: [open] the availability zones in the context are \"eu-west-1a\"; allowed: a list of names");
}

TEST_CASE("a construct has one default child, a stage within another no folder of its own") {
  App app;
  auto& stack = app.add<Stack>("app");
  auto& both = stack.add<Construct>("both");
  topic(both, "Resource");
  topic(both, "Default");
  CHECK(refusal([&] { both.node().default_child(); }) ==
        "error: [app/both] there are both a child 'Resource' and a child 'Default', so there is no default child; "
        "allowed: one of them, or Node::set_default_child");
  CHECK(refusal([&] { app.add<Stage>("prod", {.outdir = "out"}); }) ==
        "error: [prod] the outdir is 'out'; allowed: an outdir for the App only; stages are written below it");
}

TEST_CASE("stacks without a place for assets refuse them, those of old what a command makes") {
  App app;
  auto& bare = app.add<Stack>("bare", {.synthesizer = BootstraplessSynthesizer()});
  auto& legacy = app.add<Stack>("legacy", {.synthesizer = LegacyStackSynthesizer()});
  CHECK(refusal([&] { bare.synthesizer().add_file_asset({.source_hash = "abc", .file_name = "f"}); }) ==
        "error: [bare] the asset 'abc' was added to a stack with a BootstraplessSynthesizer; allowed: stacks without "
        "assets, or another synthesizer");
  CHECK(refusal([&] { legacy.synthesizer().add_file_asset({.source_hash = "abc", .executable = {"make"}}); }) ==
        "error: [legacy] an asset made by a command was added to a LegacyStackSynthesizer; allowed: assets that are "
        "files or folders");
  CHECK(refusal([&] { legacy.synthesizer().add_docker_image_asset({.source_hash = "abc", .executable = {"make"}}); }) ==
        "error: [legacy] an image made by a command was added to a LegacyStackSynthesizer; allowed: images built from "
        "a folder");
}

TEST_CASE("aspects come to an end, and don't add what should have run before") {
  App endless({.context = {{"@aws-cdk/core:aspectStabilization", true}}});
  int made = 0;
  auto& stack = endless.add<Stack>("app");
  Aspects::of(stack).add([&](Construct& construct) {
    if (Stack::is_stack(construct)) return;
    construct.node().scope()->add<Construct>("c" + std::to_string(++made));
  });
  stack.add<Construct>("c");
  CHECK(refusal([&] { endless.synth(); }) ==
        "error: [<root>] aspects kept adding constructs or aspects for 100 rounds; allowed: aspects that come to an "
        "end");
  App late({.context = {{"@aws-cdk/core:aspectStabilization", true}}});
  auto& other = late.add<Stack>("app");
  Aspects::of(other).add([](Construct& construct) {
    if (Aspects::of(construct).all().size() < 2) Aspects::of(construct).add([](Construct&) {}, {.priority = 10});
  });
  CHECK(refusal([&] { late.synth(); }) ==
        "error: [app] an aspect of priority 10 came after one of priority 500 had run here; allowed: aspects that add "
        "others only with their own or a higher priority number");
}
