// Context that is missing, looked up with the AWS CLI as the cdk CLI does it.
#pragma once

#include <cdk/cloud_assembly.hpp>

#include "../subcommand.hpp"

namespace cdk::app {

/// The whole app with all that it looks up: what its context lacks is asked of AWS and kept in cdk.context.json, and
/// the program starts again, so that the tree is built with it. Warnings are printed at the end. Errors: all that is
/// wrong with the tree; a look-up that finds nothing or too much, or that is for another account than the AWS CLI's.
CloudAssembly synthesize_looked_up(const Invocation& invocation);

}  // namespace cdk::app
