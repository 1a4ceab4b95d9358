// Reading YAML with CloudFormation's short forms. The only place that parses YAML.
#pragma once

#include <cdk/value.hpp>
#include <string_view>

namespace cdk {

/// The value of a YAML (or JSON) text, short forms written out: `{"Ref": "x"}` for `!Ref x`. Dates and numbers that
/// would change when written again stay texts. Errors: std::invalid_argument with the parser's words and the line.
Value parse_yaml(std::string_view text);

}  // namespace cdk
