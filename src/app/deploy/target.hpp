// The accounts and regions that an app's stacks go to.
#pragma once

#include <map>
#include <string>

#include "../publish/destination.hpp"
#include "../subcommand.hpp"
#include "selection.hpp"

namespace cdk::app::deploy {

/// The AWS CLI with what the command line says about it.
aws::AwsCli aws_of(const Globals& globals);

/// The same in a stack's own region.
aws::AwsCli aws_for(const StackArtifact& stack, const aws::AwsCli& aws);

/// Knows whose credentials are in use.
class Target {
 public:
  /// Errors: there are no credentials; no region is set; a stack is for another account.
  Target(const aws::AwsCli& aws, const Selection& stacks);

  publish::Destination destination_of(const StackArtifact& stack) const;

 private:
  publish::Destination own_;
};

}  // namespace cdk::app::deploy
