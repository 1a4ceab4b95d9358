// The account and region in which assets are published.
#pragma once

#include <string>

#include "../aws/aws_cli.hpp"

namespace cdk::app::publish {

/// The way to an account and region.
struct Destination {
  aws::AwsCli aws;
  aws::Identity identity;
  std::string region;

  /// The same account in another region; empty: this one.
  Destination in_region(const std::string& other) const;
  /// The text with ${AWS::AccountId}, ${AWS::Region} and ${AWS::Partition} filled in.
  std::string fill(std::string text) const;
};

/// What is said of a bucket or repository that isn't there: how the environment gets it.
std::string bootstrap_hint(const Destination& destination);

}  // namespace cdk::app::publish
