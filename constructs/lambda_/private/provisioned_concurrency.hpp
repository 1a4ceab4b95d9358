// Environments that are kept ready for versions and aliases.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/input.hpp>

namespace cdk::lambda_ {

/// The number itself. Errors: one below 1.
const Input<std::int64_t>& checked_concurrency(const Construct& qualified, const Input<std::int64_t>& count);

}  // namespace cdk::lambda_
