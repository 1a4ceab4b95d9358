#pragma once

#include <string>
#include <vector>

#include "model.hpp"

namespace cdk::spec_gen {

/// What stands between the brackets of Input<…> for a value of one of these types, the preferred one first. Nested
/// types are written with `scope` before their names.
std::string cpp_type(const std::vector<Type>& types, const std::string& scope);

/// The types that a property takes, in the order of CDK's preference: the oldest first.
std::vector<Type> accepted_types(const Property& property);

/// Whether a value of this type can hold a tag.
bool mentions_tag(const Type& type);

}  // namespace cdk::spec_gen
