#pragma once

#include "model.hpp"

namespace cdk::spec_gen {

/// Puts what corrections.txt says in place of what resources.txt says. Throws a Failure for a correction without a
/// reason, of a resource that doesn't exist, or that says what the data says already.
void amend(Spec& spec, const Spec& corrections);

/// Checks that every type that is named exists. Throws a Failure.
void check_names(const Spec& spec);

}  // namespace cdk::spec_gen
