// What changes do to resources, and what one resource's replacement does to others.
#pragma once

#include "template_diff.hpp"

namespace cdk::app::diff {

Impact impact_of(const ResourceChange& change, const std::string& type_before);

/// A replaced resource has another id, so that what refers to it changes too, and may be replaced in turn.
void follow_replacements(std::vector<ResourceChange>& changes, const Value& after);

}  // namespace cdk::app::diff
