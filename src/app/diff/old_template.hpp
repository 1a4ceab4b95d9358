// The template that a stack is compared with.
#pragma once

#include <cdk/value.hpp>
#include <string>

#include "../aws/aws_cli.hpp"

namespace cdk::app::diff {

/// From a file, JSON or YAML. Errors: it can't be read, or holds no object.
Value template_in_file(const std::string& path);

/// As it was deployed; unset when there is no such stack. Errors: AWS can't be asked.
Value deployed_template(const aws::AwsCli& aws, const std::string& stack_name);

/// What a resource of a stack is called in AWS. Errors: there is none of that logical id.
std::string physical_id(const aws::AwsCli& aws, const std::string& stack, const std::string& logical_id);

}  // namespace cdk::app::diff
