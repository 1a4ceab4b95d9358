#include "aws_version.hpp"

#include <cdk/error.hpp>
#include <cstdio>

#include "../process.hpp"

namespace cdk::app::aws {
namespace {

constexpr const char* allowed = "; allowed: AWS CLI 2, or 1.18 or later, as 'aws' on PATH or named by CDK_AWS_CLI";
constexpr int oldest_major = 1, oldest_minor = 18;

}  // namespace

void check_version(const std::string& program) {
  const Outcome outcome = run({.arguments = {program, "--version"}});
  if (outcome.start_error != 0)
    throw Error({"error: the AWS CLI '" + program + "' " + describe_failure(outcome) + allowed +
                 " (https://docs.aws.amazon.com/cli/latest/userguide/getting-started-install.html)"});
  const std::string printed = outcome.output + outcome.errors;  // the first ones printed it to stderr
  int major = 0, minor = 0;
  if (!outcome.succeeded() || std::sscanf(printed.c_str(), "aws-cli/%d.%d", &major, &minor) != 2)
    throw Error({"error: '" + program + " --version' " +
                 (outcome.succeeded() ? "is no AWS CLI's answer" : describe_failure(outcome)) + ": " +
                 printed.substr(0, printed.find('\n')) + allowed});
  if (major < oldest_major || (major == oldest_major && minor < oldest_minor))
    throw Error({"error: the AWS CLI '" + program + "' is too old: " + printed.substr(0, printed.find_first_of(" \n")) +
                 allowed});
}

}  // namespace cdk::app::aws
