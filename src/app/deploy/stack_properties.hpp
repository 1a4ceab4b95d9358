// What the assembly's manifest says of a stack beside its template.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <vector>

namespace cdk {
class CloudAssembly;
struct StackArtifact;
}  // namespace cdk

namespace cdk::app::deploy {

struct StackProperties {
  std::vector<Member> tags = {};
  std::vector<std::string> notification_arns = {};
  bool termination_protection = false;
  /// The role that CloudFormation takes on, with placeholders. Default: none, the caller's own rights count.
  std::string execution_role = {};
};

/// The bootstrap stack's own roles are left out: a stack is deployed with the credentials in use, bootstrapped or not.
StackProperties properties_of(const CloudAssembly& assembly, const StackArtifact& stack);

}  // namespace cdk::app::deploy
