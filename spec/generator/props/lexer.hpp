#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model.hpp"

namespace cdk::props_gen {

/// The tokens of a .props file, an `end` token last. `//` and `/* */` comments are dropped, `///` lines become `doc`
/// tokens. Throws Failure.
std::vector<Token> lex(const std::string& path, std::string_view source);

}  // namespace cdk::props_gen
