// What passwords that are made up don't hold.
#pragma once

namespace cdk::secretsmanager::detail {

/// What clients and shells stumble over.
inline constexpr const char* awkward_characters = " %+~`#$&*()|[]{}:;<>?!'/@\"\\";

}  // namespace cdk::secretsmanager::detail
