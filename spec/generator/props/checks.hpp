#pragma once

#include "library.hpp"

namespace cdk::props_gen {

/// Refuses a name that two files declare, and files whose headers would include each other. Throws Failure.
void check(const Module& module);

}  // namespace cdk::props_gen
