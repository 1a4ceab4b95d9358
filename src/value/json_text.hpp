// JSON text whose tokens are filled in at deployment.
#pragma once

#include <cdk/resolve.hpp>

namespace cdk::detail {

/// The JSON text of a value as text with tokens in it: literals escaped, tokens quoted according to what they give.
Value json_text(const Value& value, const ResolveContext& context, int space);

}  // namespace cdk::detail
