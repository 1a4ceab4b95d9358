// Environments that are kept ready for versions and aliases.
#pragma once

#include <cdk/input.hpp>
#include <cdk/lambda_/qualified_function.hpp>

namespace cdk::lambda_ {

/// The number itself. Errors: one below 1; a function with tenancy_config.
const Input<std::int64_t>& checked_concurrency(const QualifiedFunctionBase& qualified,
                                               const Input<std::int64_t>& count);

}  // namespace cdk::lambda_
