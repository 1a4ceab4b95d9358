// Context from outside the program.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <vector>

namespace cdk::app {

/// The folder that the cdk CLI wants the assembly in (CDK_OUTDIR). Empty: it didn't start this program.
std::string outdir_of_cdk_cli();

/// What the cdk CLI passes in CDK_CONTEXT_JSON, or in the file that CONTEXT_OVERFLOW_LOCATION_ENV names.
/// Errors: it is no JSON object.
std::vector<Member> context_from_environment();

/// Everything of cdk.context.json and, last so that it wins as in the cdk CLI, `context` of cdk.json in the working
/// folder. Missing files are no error.
/// Errors: a file that can't be read or is no JSON object.
std::vector<Member> context_from_files();

/// The object in a file; unset when there is no such file. Errors: it can't be read or is no JSON object.
Value read_json_object(const std::string& path);

}  // namespace cdk::app
