// Parts of cfn-init's config put together.
#pragma once

#include <cdk/value.hpp>

namespace cdk::ec2::detail {

/// Objects member by member; of lists every item once, but for the words of a command; else the second value. Unset
/// values leave the other as it is.
Value merged(const Value& first, const Value& second);

}  // namespace cdk::ec2::detail
