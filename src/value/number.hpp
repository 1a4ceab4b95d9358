// Numbers as JavaScript prints them, so that a number inside a text is CDK's.
#pragma once

#include <string>

namespace cdk::detail {

/// The shortest text that reads back as the same double: no trailing ".0", exponents from 1e21 on and below 1e-6.
std::string number_text(double number);

}  // namespace cdk::detail
