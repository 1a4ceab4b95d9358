#pragma once

#include <string>
#include <vector>

#include "class_plan.hpp"

namespace cdk::spec_gen {

/// The header of one resource class.
std::string render_class(const ClassPlan& plan);

/// The header that only names the class's nested types, for others that hand them on.
std::string render_types(const ClassPlan& plan);

/// The header that includes all of a module's.
std::string render_umbrella(const std::string& module, const std::vector<std::string>& headers);

}  // namespace cdk::spec_gen
