#pragma once

#include <string>

#include "table_plan.hpp"

namespace cdk::spec_gen {

/// The C++ source that defines the arrays declared in src/spec/table.hpp.
std::string render_table(const TablePlan& plan);

}  // namespace cdk::spec_gen
