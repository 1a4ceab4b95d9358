#include "target.hpp"

#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>

namespace cdk::app::deploy {
namespace {

publish::Destination own_destination(const aws::AwsCli& aws, const Selection& stacks) {
  const bool all_say =
      std::ranges::all_of(stacks, [](const auto* stack) { return !stack->stack->env().region.empty(); });
  const std::string region = all_say ? stacks.front()->stack->env().region : aws.region();
  const aws::AwsCli there = aws.in_region(region);
  return {there, there.identity(), region};
}

}  // namespace

aws::AwsCli aws_of(const Globals& globals) {
  return aws::AwsCli({.profile = globals.profile, .region = globals.region, .endpoint_url = globals.endpoint_url});
}

aws::AwsCli aws_for(const StackArtifact& stack, const aws::AwsCli& aws) {
  return aws.in_region(stack.stack->env().region);
}

Target::Target(const aws::AwsCli& aws, const Selection& stacks) : own_(own_destination(aws, stacks)) {
  for (const StackArtifact* stack : stacks) {
    const std::string& account = stack->stack->env().account;
    if (!account.empty() && account != own_.identity.account)
      throw Error({"error: the stack '" + stack->display_name + "' is for the account " + account +
                   ", and the credentials are for " + own_.identity.account +
                   "; allowed: credentials for the stack's account; see --profile"});
  }
}

publish::Destination Target::destination_of(const StackArtifact& stack) const {
  return own_.in_region(stack.stack->env().region);
}

}  // namespace cdk::app::deploy
