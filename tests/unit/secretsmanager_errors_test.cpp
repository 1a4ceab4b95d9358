#include <cdk/cdk.hpp>
#include <cdk/secretsmanager.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using secretsmanager::Secret;

namespace {

/// What is refused in a stack of its own.
template <class F>
std::string refused(F call) {
  App app;
  Stack& stack = app.add<Stack>("stack");
  return refusal([&] { call(stack); });
}

}  // namespace

TEST_CASE("secrets that contradict themselves") {
  CHECK(
      refused([](Stack& s) { s.add<Secret>("s", {.generate_secret_string = {.generate_string_key = "password"}}); }) ==
      "error: [stack/s] generate_secret_string has a generate_string_key and no secret_string_template; allowed: both "
      "or neither (AWS::SecretsManager::Secret GenerateSecretString)");
  CHECK(refused([](Stack& s) { s.add<Secret>("s", {.generate_secret_string = {.secret_string_template = "{}"}}); }) ==
        "error: [stack/s] generate_secret_string has a secret_string_template and no generate_string_key; allowed: "
        "both or neither (AWS::SecretsManager::Secret GenerateSecretString)");
  CHECK(refused([](Stack& s) {
          s.add<Secret>("s", {.generate_secret_string = {.password_length = 10},
                              .secret_string_value = SecretValue::unsafe_plain_text("x")});
        }) ==
        "error: [stack/s] the text of a secret is given in 2 ways; allowed: one of generate_secret_string, "
        "secret_object_value and secret_string_value (AWS::SecretsManager::Secret SecretString)");
  CHECK(refused([](Stack&) {
          App()
              .add<Stack>("t", {.env = {.region = "eu-west-1"}})
              .add<Secret>("s", {.replica_regions = {{.region = "eu-west-1"}}});
        }) ==
        "error: [t/s] a secret is to be copied to eu-west-1, where it is; allowed: another region "
        "(AWS::SecretsManager::Secret ReplicaRegions)");
  CHECK(refused([](Stack& s) { Secret::from_secret_attributes(s, "i", {}); }) ==
        "error: [stack] a secret was imported by no ARN; allowed: one of secret_complete_arn and secret_partial_arn");
  CHECK(refused([](Stack& s) {
          Secret::from_secret_attributes(
              s, "i",
              {.secret_complete_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:x-AbCdEf",
               .secret_partial_arn = "arn:aws:secretsmanager:eu-west-1:111122223333:secret:x"});
        }) ==
        "error: [stack] a secret was imported by two ARNs; allowed: one of secret_complete_arn and secret_partial_arn");
  CHECK(refused([](Stack& s) {
          Secret::from_secret_complete_arn(s, "i", "arn:aws:secretsmanager:eu-west-1:111122223333:secret:x");
        }) ==
        "error: [stack] 'arn:aws:secretsmanager:eu-west-1:111122223333:secret:x' is no complete ARN of a secret; "
        "allowed: one that ends in a hyphen and 6 letters or digits, or secret_partial_arn");
}
