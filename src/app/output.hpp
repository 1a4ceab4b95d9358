// What a command says: results on stdout, everything else on stderr.
#pragma once

#include <string>
#include <string_view>

namespace cdk::app {

/// Puts a result on stdout: all of it, or an Error.
void print(std::string_view text);
/// A line on stderr.
void note(std::string_view line);

}  // namespace cdk::app
