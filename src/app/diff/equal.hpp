// Whether CloudFormation takes two values for the same.
#pragma once

#include <cdk/value.hpp>

namespace cdk::app::diff {

/// Numbers and booleans are equal to their texts, unset members to missing ones; `?` in the deployed template is equal
/// to any character beyond ASCII, for which CloudFormation gives it back.
bool means_the_same(const Value& before, const Value& after);

}  // namespace cdk::app::diff
