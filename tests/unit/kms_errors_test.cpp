#include <cdk/cdk.hpp>
#include <cdk/kms.hpp>
#include <cdk/kms/cfn_key.hpp>
#include <cdk/lazy.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using kms::Key;

namespace {

/// What is refused in a stack of its own.
template <class F>
std::string refused(F call) {
  App app;
  Stack& stack = app.add<Stack>("stack");
  return refusal([&] { call(stack); });
}

}  // namespace

TEST_CASE("keys that KMS refuses") {
  CHECK(refused([](Stack& s) {
          s.add<Key>("k", {.key_spec = kms::KeySpec::HMAC_256, .key_usage = kms::KeyUsage::SIGN_VERIFY});
        }) ==
        "error: [stack/k] the key_spec is HMAC_256 and the key_usage SIGN_VERIFY; allowed: a usage that this kind of "
        "key has (AWS::KMS::Key KeyUsage)");
  CHECK(refused([](Stack& s) { s.add<Key>("k", {.enable_key_rotation = true, .key_spec = kms::KeySpec::RSA_2048}); }) ==
        "error: [stack/k] enable_key_rotation is set for a key with the key_spec RSA_2048; allowed: rotation of "
        "SYMMETRIC_DEFAULT keys (AWS::KMS::Key EnableKeyRotation)");
  CHECK(refused([](Stack& s) {
          s.add<Key>("k", {.enable_key_rotation = false, .rotation_period = Duration::days(100)});
        }) ==
        "error: [stack/k] a rotation_period is given while enable_key_rotation is false; allowed: one of the two "
        "(AWS::KMS::Key RotationPeriodInDays)");
  CHECK(
      refused([](Stack& s) { s.add<Key>("k", {.rotation_period = Duration::days(89)}); }) ==
      "error: [stack/k] the rotation_period is 89 days; allowed: 90 to 2560 days (AWS::KMS::Key RotationPeriodInDays)");
  CHECK(refused([](Stack& s) { s.add<Key>("k", {.pending_window = Duration::days(31)}); }) ==
        "error: [stack/k] the pending_window is 31 days; allowed: 7 to 30 days (AWS::KMS::Key PendingWindowInDays)");
  CHECK(refused([](Stack& s) { Key::from_key_arn(s, "i", "arn:aws:kms:eu-west-1:111122223333:key"); }) ==
        "error: [stack] \"arn:aws:kms:eu-west-1:111122223333:key\" is no ARN of a key; allowed: "
        "arn:<partition>:kms:<region>:<account>:key/<id>");
  CHECK(refused([](Stack& s) {
          Key::from_key_arn(s, "i", "arn:aws:kms:eu-west-1:111122223333:key/x")
              .add_to_resource_policy(iam::PolicyStatement({.actions = {"kms:*"}}), false);
        }) ==
        "error: [stack/i] a statement was added to the policy of the key \"arn:aws:kms:eu-west-1:111122223333:key/x\", "
        "which isn't known; allowed: a key that is made here (AWS::KMS::Key KeyPolicy)");
}

TEST_CASE("aliases that KMS refuses") {
  CHECK(refused([](Stack& s) { s.add<Key>("k").add_alias("aws/x"); }) ==
        "error: [stack/k] 'alias/aws/x' is no name for an alias; allowed: 'alias/' and up to 250 letters, digits and "
        ":/_-, that don't begin with 'aws/' (AWS::KMS::Alias AliasName)");
  CHECK(refused([](Stack& s) { s.add<Key>("k").add_alias("a b"); }) ==
        "error: [stack/k] 'alias/a b' is no name for an alias; allowed: 'alias/' and up to 250 letters, digits and "
        ":/_-, that don't begin with 'aws/' (AWS::KMS::Alias AliasName)");
  CHECK(refused([](Stack& s) { kms::Alias::from_alias_name(s, "i", "alias/x").alias_target_key(); }) ==
        "error: [stack/i] an alias that was imported by name was asked for its key; allowed: "
        "Alias::from_alias_attributes, which is told the key");
  CHECK(refused([](Stack& s) { kms::Alias::from_alias_name(s, "i", "alias/x").add_alias("y"); }) ==
        "error: [stack/i] an alias that was imported by name was given another alias; allowed: "
        "Alias::from_alias_attributes, which is told the key");
}

TEST_CASE("keys that a look-up, or a resource class, doesn't tell") {
  App app;
  auto& stack = app.add<Stack>("stack", {.env = Environment{.account = "111122223333", .region = "eu-west-1"}});
  stack.node().set_context("key-provider:account=111122223333:aliasName=alias/a:region=eu-west-1", Value::object({}));
  CHECK(refusal([&] { Key::from_lookup(stack, "k", {.alias_name = "alias/a"}); }) ==
        "error: [stack] the context holds {} for the key \"alias/a\"; allowed: an object with keyId; remove it from "
        "cdk.context.json (Key::from_lookup)");
  CHECK(
      refused([](Stack& s) {
        Key::from_cfn_key(s.add<kms::CfnKey>("k", {.key_policy = Lazy::any([] { return Value("{}"); })}));
      }) ==
      "error: [stack/k] a key whose policy is only known at deployment; allowed: Key::from_key_arn with attr_arn() of "
      "the key (AWS::KMS::Key KeyPolicy)");
}
