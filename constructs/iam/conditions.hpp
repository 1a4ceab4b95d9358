// Conditions of policy statements.
#pragma once

#include <cdk/input.hpp>

namespace cdk::iam {

/// What one operator compares: `{{"aws:SourceAccount", account}}`. Several values of a key are a list:
/// `{{"aws:SourceVpc", Input<List<std::string>>{a, b}}}`.
using Condition = Input<Map<Json>>;

/// When a statement applies: operators with what they compare.
/// `{{"StringEquals", {{"aws:SourceAccount", account}}}}`. CloudFormation: Condition.
using Conditions = Input<Map<Map<Json>>>;

}  // namespace cdk::iam
