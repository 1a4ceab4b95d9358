// Two states of a resource, value by value.
#pragma once

#include "template_diff.hpp"

namespace cdk::app::diff {

/// What differs, as deep down as both have the same shape. Functions and lists of texts are one value.
std::vector<PropertyChange> property_changes(const Value& before, const Value& after, const std::string& type);

}  // namespace cdk::app::diff
