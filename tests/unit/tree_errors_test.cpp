#include <cdk/cdk.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;

TEST_CASE("an error names file and line where the user added the construct") {
  App app;
  auto& stack = app.add<Stack>("app");
  std::string text;
  const int line = __LINE__ + 2;
  try {
    stack.add<CfnResource>("queue", {.type = ""});
  } catch (const Error& error) {
    text = error.what();
  }
  CHECK(text ==
        std::string(__FILE__) + ":" + std::to_string(line) +
            ": error: [app/queue] the resource type is ''; allowed: a CloudFormation type such as 'AWS::S3::Bucket' "
            "(Resources.Type)");
  CHECK(stack.node().children().empty());
}

TEST_CASE("ids are unique, not empty, and without slashes") {
  App app;
  auto& stack = app.add<Stack>("app");
  stack.add<Construct>("a");
  const std::string place = std::string(__FILE__) + ":" + std::to_string(__LINE__ - 1);
  CHECK(refusal([&] { stack.add<Construct>("a"); }) ==
        "error: [app] there is already a construct with the id 'a', added at " + place +
            "; allowed: an id that no other child of this scope has");
  CHECK(refusal([&] { stack.add<Construct>(""); }) ==
        "error: [app] a construct was added with an empty id; allowed: a text without '/'");
  CHECK(refusal([&] { stack.add<Construct>("a/b"); }) ==
        "error: [app] a construct was added with the id 'a/b'; allowed: a text without '/'");
  CHECK(stack.node().children().size() == 1);
}

TEST_CASE("many children are found by id, and twins among them refused") {
  App app;
  auto& stack = app.add<Stack>("app");
  for (int i = 0; i < 100; ++i) stack.add<Construct>("child" + std::to_string(i));
  CHECK(stack.node().try_find_child("child73")->node().id() == "child73");
  CHECK(stack.node().try_find_child("child100") == nullptr);
  CHECK(refusal([&] { stack.add<Construct>("child99"); }).starts_with("error: [app] there is already a construct"));
  CHECK(stack.node().try_remove_child("child50"));
  CHECK(stack.node().try_find_child("child50") == nullptr);
  CHECK(stack.node().children().size() == 99);
}

TEST_CASE("nothing is added once synthesis has begun") {
  App app;
  auto& stack = app.add<Stack>("app");
  app.synth();
  CHECK(refusal([&] { stack.add<Construct>("late"); }) ==
        "error: [app] 'late' was added after synthesis had begun; allowed: adding constructs before App::synth or "
        "App::run");
}

TEST_CASE("find_child names the children there are, get_context the ways to set a key") {
  App app;
  auto& stack = app.add<Stack>("app");
  stack.add<Construct>("a");
  stack.add<Construct>("b");
  CHECK(refusal([&] { stack.node().find_child("c"); }) ==
        "error: [app] there is no child with the id 'c'; allowed: a, b");
  CHECK(refusal([&] { stack.node().get_context("key"); }) ==
        "error: [app] there is no context value for the key 'key'; allowed: a key set in cdk.json, by --context or by "
        "Node::set_context");
  CHECK(refusal([&] { stack.node().set_context("key", true); }) ==
        "error: [app] the context key 'key' was set after children were added: a, b; allowed: setting context before "
        "the first "
        "child is added");
}

TEST_CASE("a construct outside of a stack has no stack") {
  App app;
  auto& part = app.add<Construct>("part");
  CHECK(refusal([&] { part.add<CfnResource>("r", {.type = "AWS::SNS::Topic"}); }) ==
        "error: [part/r] this construct is not within a stack; allowed: a scope that is a Stack or below one");
  CHECK(part.node().children().empty());
}

TEST_CASE("stack names, descriptions and stage names are those that CloudFormation takes") {
  App app;
  CHECK(refusal([&] { app.add<Stack>("my_stack"); }) ==
        "error: [my_stack] the stack name is 'my_stack'; allowed: a letter, then letters, digits and hyphens, 128 at "
        "most "
        "(AWS::CloudFormation stack name)");
  CHECK(refusal([&] { app.add<Stack>("wordy", {.description = std::string(1025, 'x')}); }) ==
        "error: [wordy] the description has 1025 bytes; allowed: 1,024 at most (CloudFormation template Description)");
  CHECK(refusal([&] { app.add<Stage>("1st"); }) ==
        "error: [1st] the stage name is '1st'; allowed: a letter, then letters, digits, '-', '_' and '.'");
  CHECK(app.node().children().empty());
}

TEST_CASE("a feature flag is true or false") {
  App app({.context = {{"@aws-cdk/core:stackRelativeExports", "maybe"}}});
  CHECK(refusal([&] { FeatureFlags::of(app).is_enabled("@aws-cdk/core:stackRelativeExports"); }) ==
        "error: [<root>] the feature flag @aws-cdk/core:stackRelativeExports is \"maybe\"; allowed: true or false");
}
