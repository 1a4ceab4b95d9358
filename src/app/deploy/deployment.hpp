// Deploys and destroys stacks, one at a time.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "../publish/destination.hpp"
#include "../terminal.hpp"
#include "deployed_stack.hpp"
#include "follow.hpp"

namespace cdk {
class CloudAssembly;
struct StackArtifact;
}  // namespace cdk

namespace cdk::app::deploy {

/// What a deployment sends along.
struct Plan {
  /// One of them: the text, or its address in S3.
  std::string template_body = {}, template_url = {};
  /// Those that were given; the others keep the values that they have.
  std::vector<std::pair<std::string, std::string>> parameters = {};
  /// Names of all parameters that the template has.
  std::vector<std::string> template_parameters = {};
};

/// Works on the stacks of one app.
class Deployment {
 public:
  /// `follow_command`: what a user types to follow a stack, but for its name: "app events".
  Deployment(Terminal terminal, std::string follow_command);

  /// Deploys a stack and gives how it stands then. Errors: it is being worked on, or in a state that only a user can
  /// decide about; it is gone all at once; AWS refuses; a resource fails, and the stack was rolled back. Throws
  /// Interrupted on Ctrl-C.
  DeployedStack deploy(const CloudAssembly& assembly, const StackArtifact& stack, const Plan& plan,
                       const publish::Destination& destination);

  /// Deletes a stack; one that isn't there is no error. Errors and Interrupted as for `deploy`.
  void destroy(const std::string& stack, const aws::AwsCli& aws);

  /// The line that says how to follow the work on a stack.
  std::string how_to_follow(const std::string& stack, const aws::AwsCli& aws) const;

 private:
  DeployedStack bring_up(const CloudAssembly& assembly, const StackArtifact& stack, const Plan& plan,
                         const publish::Destination& destination);
  void remove(const DeployedStack& stack, const aws::AwsCli& aws);

  Terminal terminal_;
  std::string follow_command_;
};

}  // namespace cdk::app::deploy
