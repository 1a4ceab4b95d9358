// The version of an AWS CLI.
#pragma once

#include <string>

namespace cdk::app::aws {

/// Throws an Error that names what is wrong when a program isn't there, isn't the AWS CLI, or is too old.
void check_version(const std::string& program);

}  // namespace cdk::app::aws
