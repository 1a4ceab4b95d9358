// The smallest Fn::Join.
#pragma once

#include <cdk/value.hpp>

namespace cdk::detail {

/// Resolved parts with a delimiter between them: neighbouring literals merged, inner joins with the same delimiter
/// spliced in; no Fn::Join at all when one part is left.
Value minimal_join(std::string_view delimiter, std::vector<Value> parts);

}  // namespace cdk::detail
