// Boundaries of all roles and users of a stack.
#include <cdk/cdk.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;

namespace {

std::string refused(const PermissionsBoundary& boundary, const Environment& env) {
  App app;
  return refusal([&] { app.add<Stack>("app", {.env = env, .permissions_boundary = boundary}); });
}

}  // namespace

TEST_CASE("a boundary's placeholders must be known at synthesis") {
  const std::string allowed =
      "', with a placeholder that isn't known at synthesis; allowed: ${Qualifier} and, where the stack has an account "
      "and region, ${AWS::AccountId} and ${AWS::Region} (AWS::IAM::Role PermissionsBoundary)";
  CHECK(refused(PermissionsBoundary::from_name("b-${Qualifier}-${AWS::Region}"), {}) ==
        "error: [app] the permissions boundary is 'b-hnb659fds-${AWS::Region}" + allowed);
  CHECK(refused(PermissionsBoundary::from_arn("arn:${AWS::Partition}:iam::${AWS::AccountId}:policy/p"),
                {.account = "111122223333", .region = "eu-west-1"}) ==
        "error: [app] the permissions boundary is 'arn:${AWS::Partition}:iam::111122223333:policy/p" + allowed);
}
