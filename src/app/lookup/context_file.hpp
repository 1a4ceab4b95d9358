// cdk.context.json: what was looked up, kept beside the program so that the next run gives the same.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::app {

inline constexpr const char* context_file = "cdk.context.json";

/// Its members, in order; none when there is no such file. Errors: it can't be read or is no JSON object.
std::vector<Member> read_context_file();

/// Writes it anew: all of it, or an Error and the old one stays. Without members the file is removed.
void write_context_file(const std::vector<Member>& members);

}  // namespace cdk::app
