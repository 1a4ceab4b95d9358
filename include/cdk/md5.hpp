// MD5, which CDK takes for parts of ids that change with a content.
#pragma once

#include <string>
#include <string_view>

namespace cdk {

/// The MD5 of a text, as 32 hexadecimal digits.
std::string md5_hash(std::string_view content);

}  // namespace cdk
