// A difference as text.
#pragma once

#include <map>
#include <string>

#include "../terminal.hpp"
#include "template_diff.hpp"

namespace cdk::app::diff {

/// Names of resources for people, by logical id.
using Paths = std::map<std::string, std::string, std::less<>>;

/// A line for each change, below it its properties; then what is replaced or deleted, with what it holds.
std::string describe(const TemplateDiff& diff, const Paths& paths, const Terminal& terminal);

/// "1 added, 2 changed, 1 removed".
std::string counts_of(const TemplateDiff& diff);

}  // namespace cdk::app::diff
