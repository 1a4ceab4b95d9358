// Layers that AWS keeps.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/input.hpp>
#include <string>

namespace cdk::lambda_ {

/// A layer that AWS keeps in many regions.
struct AwsLayer {
  /// What it is for, such as "adot-lambda-layer".
  std::string fact_class;
  /// Which one: its kind, version and architecture.
  std::string fact;
  /// For errors.
  std::string title;
};

/// Its ARN in the scope's region; where that is open, by a mapping that the stack gets.
/// Errors: there is none in that region, or in any.
Input<std::string> layer_arn(Construct& scope, const AwsLayer& layer);

}  // namespace cdk::lambda_
