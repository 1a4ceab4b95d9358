// Whether a stack's deployment must be agreed to, and is.
#pragma once

#include "../aws/aws_cli.hpp"

namespace cdk {
class CloudAssembly;
struct StackArtifact;
}  // namespace cdk

namespace cdk::app::deploy {

/// Shows who may do, or reach, more than before by a stack and those nested in it, and asks. True when nobody may, or
/// the user agrees. Errors: there is nobody to ask, with `ci` or without a terminal.
bool is_approved(const CloudAssembly& assembly, const StackArtifact& stack, const aws::AwsCli& aws, bool ci);

}  // namespace cdk::app::deploy
