// The entry point of custom resources' functions, in JavaScript.
#pragma once

#include <string_view>

namespace cdk::assets {

/// Name of its file, without ".js".
inline constexpr std::string_view ENTRY_POINT = "__entrypoint__";
/// Calls the handler of index.js beside it and tells CloudFormation what it returned or threw.
extern const std::string_view ENTRY_POINT_JS;

}  // namespace cdk::assets
