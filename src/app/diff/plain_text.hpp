// Values of templates as people read them.
#pragma once

#include <cdk/value.hpp>
#include <string>

namespace cdk::app::diff {

/// A text as it stands, `${Id.Attribute}` for references, joined texts joined; everything else as JSON in one line.
std::string plain_text(const Value& value);

/// As it stands in a template: JSON in one line, references as above.
std::string literal(const Value& value);

}  // namespace cdk::app::diff
