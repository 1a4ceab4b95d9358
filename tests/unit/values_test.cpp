#include <cdk/cdk.hpp>
#include <cdk/time_zone.hpp>
#include <chrono>
#include <limits>
#include <stdexcept>
#include <thread>

#include "catch.hpp"
#include "place.hpp"
#include "refusal.hpp"
#include "value/json_writer.hpp"
#include "value/yaml_writer.hpp"

using namespace cdk;
using namespace std::chrono_literals;

TEST_CASE("durations convert from chrono and between units") {
  CHECK(Duration(90s).to_seconds() == 90);
  CHECK(Duration::minutes(5).to_seconds() == 300);
  CHECK(Duration::days(1).to_iso_string() == "P1D");
  CHECK(Duration::seconds(5430).to_iso_string() == "PT1H30M30S");
  CHECK(Duration::seconds(5430).to_human_string() == "1 hour 30 minutes");
  CHECK(Duration::parse("PT1H30M") == Duration::minutes(90));
  CHECK(Duration::minutes(1).plus(30s).to_seconds() == 90);
  CHECK(refusal([] { Duration::seconds(90).to_minutes(); }) ==
        "error: Duration::seconds(90) is no whole number of minutes; allowed: a duration without a fraction in that "
        "unit");
  CHECK(Duration::seconds(90).to_minutes({.integral = false}) == 1.5);
  CHECK(refusal([] { Duration::seconds(-1); }) == "error: a duration of -1; allowed: 0 or more");
  CHECK(refusal([] { Duration::parse("an hour"); }) ==
        "error: 'an hour' is no duration; allowed: ISO 8601 such as 'PT1H30M' or 'P1DT2S'");
}

TEST_CASE("sizes convert between units") {
  CHECK((25_MiB).to_bytes() == 26214400);
  CHECK(Size::gibibytes(2).to_mebibytes() == 2048);
  CHECK(Size::kibibytes(1536).to_mebibytes({SizeRoundingBehavior::FLOOR}) == 1);
  CHECK(refusal([] { Size::kibibytes(1536).to_mebibytes(); }) ==
        "error: 1536 KiB is no whole number of MiB; allowed: a size without a fraction in that unit, or another "
        "SizeRoundingBehavior");
  CHECK(refusal([] { Size::bytes(-1); }) == "error: a size of -1; allowed: 0 or more");
}

TEST_CASE("text folds where it can") {
  CHECK(concat("a", 1, true, "b") == Input<std::string>("a1trueb"));
  CHECK(format("http://{}:{}/{{x}}", "host", 80) == Input<std::string>("http://host:80/{x}"));
  CHECK(join(",", {"a", "b"}) == Input<std::string>("a,b"));
  CHECK(Fn::split(",", "a,b,,c").items().size() == 4);
  CHECK(Fn::select(1, {"a", "b"}) == Input<std::string>("b"));
  CHECK(concat("a", Aws::REGION).is_unresolved());
}

TEST_CASE("a parameter's number stands for a whole number too") {
  App app;
  auto& count = app.add<Stack>("stack").add<CfnParameter>("Count", {.type = "Number"});
  const Input<std::int64_t> desired = count.value_as_number();
  CHECK(desired == Value(count.value_as_number()));
}

TEST_CASE("a time zone is known by its name") {
  STATIC_REQUIRE(TimeZone::EUROPE_BERLIN.timezone_name() == "Europe/Berlin");
  STATIC_REQUIRE(to_value(TimeZone::of("Mars/Olympus")) == "Mars/Olympus");
}

TEST_CASE("functions refuse what CloudFormation would") {
  CHECK(refusal([] { Fn::join("-", {}); }) ==
        "error: Fn::join got an empty list; allowed: one item or more (Fn::Join)");
  CHECK(refusal([] { Fn::split("", "a"); }) ==
        "error: Fn::split got an empty delimiter; allowed: a text of one character or more (Fn::Split)");
  CHECK(refusal([] {
          Fn::select(2, {"a", "b"});
        }) == "error: Fn::select got the index 2; allowed: 0 to 1 for this list (Fn::Select)");
  CHECK(refusal([] { format("{} {}", "a"); }) ==
        "error: format(\"{} {}\") got 1 arguments; allowed: 2, one for each {}");
  CHECK(refusal([] { Fn::condition_and({}); }) ==
        "error: Fn::condition_and got no condition; allowed: one condition or more (Fn::And)");
  CHECK(refusal([] { Fn::condition_or({}); }) ==
        "error: Fn::condition_or got no condition; allowed: one condition or more (Fn::Or)");
}

TEST_CASE("ARNs are put together of all their parts, and taken apart where they are whole") {
  CHECK(refusal([] { Arn::format({.resource = "topic", .service = "sns"}); }) ==
        "error: Arn::format got no partition; allowed: a value for it, or a stack to take it from");
  CHECK(refusal([] {
          Arn::format(
              {.resource = "a", .service = "sns", .arn_format = ArnFormat::NO_RESOURCE_NAME, .resource_name = "b"});
        }) ==
        "error: Arn::format got the resource name \"b\" with NO_RESOURCE_NAME; allowed: no resource name, or "
        "another format");
  const auto split = [](const char* arn) { return refusal([&] { Arn::split(arn, ArnFormat::SLASH_RESOURCE_NAME); }); };
  CHECK(split("arn:aws:sns") ==
        "error: 'arn:aws:sns' is no such ARN; allowed: arn:partition:service:region:account:resource (ARN)");
  CHECK(split("arn:aws::eu-west-1:1:topic") ==
        "error: 'arn:aws::eu-west-1:1:topic' is no such ARN; allowed: an ARN that names its service (ARN)");
  CHECK(split("arn:aws:sns:eu-west-1:1:") ==
        "error: 'arn:aws:sns:eu-west-1:1:' is no such ARN; allowed: an ARN that names its resource (ARN)");
  CHECK(refusal([] { Arn::extract_resource_name("arn:aws:iam::1:user/me", "role"); }) ==
        "error: 'arn:aws:iam::1:user/me' is an ARN of the type 'user'; allowed: an ARN of the type 'role' (ARN)");
  CHECK(refusal([] { Arn::extract_resource_name("arn:aws:iam::1:role", "role"); }) ==
        "error: 'arn:aws:iam::1:role' is no such ARN; allowed: an ARN that names its resource (ARN)");
}

TEST_CASE("a secret is named as Secrets Manager names it, and isn't a literal") {
  const auto secret = [](const char* id, const SecretsManagerSecretOptions& options = {}) {
    return refusal([&] { SecretValue::secrets_manager(id, options); });
  };
  CHECK(secret("") ==
        "error: SecretValue::secrets_manager got an empty secret id; allowed: a name or an ARN "
        "(AWS::SecretsManager::Secret)");
  CHECK(secret("a:b") ==
        "error: the secret id is 'a:b'; allowed: a name without ':', or an ARN that starts with 'arn:' "
        "(AWS::SecretsManager::Secret)");
  CHECK(secret("a", {.version_id = "1", .version_stage = "AWSPREVIOUS"}) ==
        "error: a secret's version was given by id (\"1\") and by stage (\"AWSPREVIOUS\"); allowed: one of the two");
  CHECK(refusal([] { SecretValue::resource_attribute("hunter2"); }) ==
        "error: SecretValue::resource_attribute got the literal \"hunter2\"; allowed: an attribute of a resource");
}

TEST_CASE("an error of an ARN names the line that gave it") {
  App app;
  auto& stack = app.add<Stack>("app");
  CHECK(place_of_refusal([&] { stack.split_arn("topic", ArnFormat::NO_RESOURCE_NAME); }) == here(__LINE__));
}

TEST_CASE("an error of a function names the line that called it") {
  const auto select = [] { Fn::select(7, {"a"}); };
  CHECK(place_of_refusal(select) == here(__LINE__ - 1));
}

namespace {

std::string synthesized(int stacks) {
  App app;
  for (int i = 0; i < stacks; ++i) {
    auto& stack = app.add<Stack>("s" + std::to_string(i));
    for (int k = 0; k < 50; ++k)
      stack.add<CfnResource>("t" + std::to_string(k),
                             {.type = "AWS::SNS::Topic", .properties = {{"DisplayName", "x"}}});
  }
  std::string all;
  for (const AssemblyFile& file : app.synth().files()) all += file.path + file.content;
  return all;
}

}  // namespace

TEST_CASE("two Apps on two threads give the bytes that one after the other gives") {
  const std::string expected = synthesized(10);
  std::string one, two;
  std::thread first([&] { one = synthesized(10); });
  std::thread second([&] { two = synthesized(10); });
  first.join();
  second.join();
  CHECK(one == expected);
  CHECK(two == expected);
}

TEST_CASE("bitrates convert between units") {
  CHECK(Bitrate::mbps(1.5).to_kbps() == 1500);
  CHECK(Bitrate::kbps(250).to_mbps() == 0.25);
  CHECK(Bitrate::gbps(2).to_bps() == 2e9);
  STATIC_REQUIRE(Bitrate::bps(3000).to_gbps() == 3e-6);
  CHECK(Bitrate::gbps(1) == Bitrate::mbps(1000));
  CHECK(Bitrate::kbps(1) < Bitrate::mbps(1));
  CHECK(refusal([] { Bitrate::mbps(-1); }) == "error: a bitrate of -1; allowed: 0 or more");
}

TEST_CASE("texts that may only be known later are compared as far as they can be") {
  CHECK(Token::compare_strings("a", "a") == TokenComparison::SAME);
  CHECK(Token::compare_strings("a", "b") == TokenComparison::DIFFERENT);
  CHECK(Token::compare_strings("a", Aws::REGION.value()) == TokenComparison::ONE_UNRESOLVED);
  CHECK(Token::compare_strings(Aws::REGION.value(), Aws::REGION.value()) == TokenComparison::BOTH_UNRESOLVED);
}

TEST_CASE("a resource's tags go into a property of its own, once all are known") {
  App app;
  auto& stack = app.add<Stack>("app", {.env = {.region = "eu-west-1"}});
  stack.add<CfnResource>("copy", {.type = "AWS::SNS::Topic", .properties = {{"Tags", stack.tags().rendered_tags()}}});
  stack.add_stack_tag("stage", "test");
  const CloudAssembly assembly = app.synth();
  const Value copy = assembly.get_stack("app").template_value.find("Resources").find("copy");
  CHECK(to_debug_string(copy.find("Properties")) == R"({"Tags":[{"Key":"stage","Value":"test"}]})");
  CHECK(static_cast<CfnResource&>(stack.node().find_child("copy")).env().region == "eu-west-1");
}

namespace {

template <class F>
std::string thrown(F call) {
  try {
    call();
  } catch (const std::exception& error) {
    return error.what();
  }
  return "nothing";
}

}  // namespace

TEST_CASE("a value is read as what it is, and written once it is known") {
  const Value text("a");
  const Value later = Aws::REGION.value();
  CHECK(thrown([&] { text.as_bool(); }) == "this value is no boolean");
  CHECK(thrown([&] { text.as_int(); }) == "this value is no integer");
  CHECK(thrown([&] { text.as_double(); }) == "this value is no number");
  CHECK(thrown([&] { text.items(); }) == "this value is no list");
  CHECK(thrown([&] { text.members(); }) == "this value is no object");
  CHECK(thrown([&] { Value(1).as_string(); }) == "this value is no string");
  CHECK(thrown([&] { to_json(later, {0}); }) == "an unresolved value can't be written as JSON");
  CHECK(thrown([&] { to_yaml(later); }) == "an unresolved value can't be written as YAML");
  CHECK(thrown([&] { to_json(std::numeric_limits<double>::infinity(), {0}); }) ==
        "a number that JSON doesn't have (infinite, or not a number)");
}

TEST_CASE("an assembly knows its files") {
  App app;
  app.add<Stack>("app");
  CHECK(refusal([&] { app.synth().text_of("none.json"); }) == "error: the assembly has no file 'none.json'");
}

TEST_CASE("lazy values of either name are asked each time") {
  App app;
  auto& stack = app.add<Stack>("app");
  std::string text = "first";
  const Input<std::string> lazy = Lazy::uncached_string([&] { return text; });
  CHECK(stack.resolve(lazy) == Value("first"));
  text = "second";
  CHECK(stack.resolve(lazy) == Value("second"));
  CHECK(stack.resolve(Lazy::uncached_number([&] { return static_cast<double>(text.size()); })) == Value(6.0));
  CHECK(stack.resolve(Lazy::uncached_list([&] { return std::vector<Input<std::string>>{text}; })) ==
        Value::list({Value("second")}));
  CHECK(stack.resolve(Lazy::uncached_any([&] { return Value(text); })) == Value("second"));
}
