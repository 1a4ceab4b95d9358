// Templates as YAML, with CloudFormation's short forms. The only place that prints YAML.
#pragma once

#include <cdk/value.hpp>
#include <string>

namespace cdk {

/// The text of a resolved template, which reads back as the same value: `!Ref x` for `{"Ref": "x"}`, and the long form
/// where CloudFormation takes no short one (a short form right within another). Texts that a reader could take for
/// something else are quoted. Errors: text that isn't UTF-8 (std::invalid_argument).
std::string to_yaml(const Value& value);

}  // namespace cdk
