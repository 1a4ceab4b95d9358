#include "aws_cli.hpp"

#include <algorithm>
#include <array>
#include <cstdlib>
#include <stdexcept>
#include <string_view>

#include <unistd.h>

#include "../../value/json_reader.hpp"
#include "../../value/json_writer.hpp"
#include "aws_version.hpp"

namespace cdk::app::aws {
namespace {

constexpr unsigned longest_wait = 16;  // seconds; 1, 2, 4, … before it: half a minute of patience

std::string executable() {
  const char* given = std::getenv("CDK_AWS_CLI");
  return given != nullptr && *given != '\0' ? given : "aws";
}

/// "An error occurred (CODE) when calling the … operation (reached max retries: 4): MESSAGE".
std::pair<std::string, std::string> code_and_message(const std::string& text) {
  constexpr std::string_view opening = "An error occurred (";
  const auto start = text.find(opening);
  if (start == std::string::npos) return {};
  const auto code = start + opening.size();
  const auto code_end = text.find(')', code);
  const auto calling = text.find("operation", code_end);
  const auto message = text.find(": ", calling);
  return {text.substr(code, code_end - code), message == std::string::npos ? "" : text.substr(message + 2)};
}

bool says(std::string_view text, std::initializer_list<std::string_view> phrases) {
  return std::ranges::any_of(phrases, [&](std::string_view phrase) { return text.find(phrase) != text.npos; });
}

bool is_throttled(const std::string& errors) {
  const std::string code = code_and_message(errors).first;
  return says(code, {"Throttl", "TooManyRequests", "RequestLimitExceeded", "SlowDown", "PriorRequestNotComplete"}) ||
         says(errors, {"Rate exceeded"});
}

constexpr const char* where_a_region_stands =
    "; allowed: --region, AWS_REGION, or a region in the AWS CLI's configuration";

/// What helps, where the AWS CLI's words don't say it; empty otherwise.
std::string hint_for(const std::string& errors) {
  if (says(errors, {"Unable to locate credentials", "Partial credentials found", "config profile ("}))
    return "; allowed: credentials that 'aws sts get-caller-identity' finds; see 'aws configure', or --profile";
  if (says(errors, {"ExpiredToken", "expired", "RequestExpired"}))
    return "; allowed: credentials that are still valid; renew them, for example with 'aws sso login', and run the "
           "same command again";
  if (says(errors, {"InvalidClientTokenId", "UnrecognizedClientException", "SignatureDoesNotMatch", "AuthFailure"}))
    return "; allowed: credentials that AWS knows; see 'aws sts get-caller-identity'";
  if (says(errors, {"You must specify a region"})) return where_a_region_stands;
  if (is_throttled(errors)) return "; allowed: fewer requests at a time; run the same command again later";
  if (says(errors, {"Could not connect to the endpoint", "Connect timeout", "Connection was closed"}))
    return "; allowed: a network, and a region and endpoint that exist; run the same command again";
  return {};
}

/// "cloudformation describe-stacks".
std::string name_of(const std::vector<std::string>& arguments) {
  std::string name;
  for (const std::string& argument : arguments) {
    if (argument.starts_with("-")) break;
    name += (name.empty() ? "" : " ") + argument;
  }
  return name;
}

[[noreturn]] void refuse(const std::string& name, const Outcome& outcome) {
  const std::string errors = trimmed(outcome.errors);
  if (outcome.signal != 0 || errors.empty())
    throw AwsError({"error: aws " + name + " " + describe_failure(outcome) + (errors.empty() ? "" : ": " + errors) +
                    "; allowed: an AWS CLI that ends by itself; run the same command again"},
                   {}, {});
  auto [code, message] = code_and_message(errors);
  throw AwsError({"error: aws " + name + ": " + errors + hint_for(errors)}, std::move(code), std::move(message));
}

Value parsed(const std::string& name, const std::string& output) {
  if (trimmed(output).empty()) return {};
  try {
    return parse_json(output);
  } catch (const std::invalid_argument& problem) {
    throw Error({"error: aws " + name + " printed no JSON: " + problem.what() +
                 "; allowed: an AWS CLI whose answer is whole; run the same command again"});
  }
}

}  // namespace

AwsCli::AwsCli(Options options) : options_(std::move(options)) { check_version(executable()); }

Program AwsCli::command(std::vector<std::string> arguments) const {
  Program program{.arguments = {executable()}};
  program.arguments.insert(program.arguments.end(), arguments.begin(), arguments.end());
  const auto add = [&](const char* option, const std::string& value) {
    if (!value.empty()) program.arguments.insert(program.arguments.end(), {option, value});
  };
  add("--profile", options_.profile);
  add("--region", options_.region);
  add("--endpoint-url", options_.endpoint_url);
  // No pager, no questions, and UTF-8 whatever the locale.
  program.environment = {
      {"AWS_PAGER", ""}, {"AWS_CLI_AUTO_PROMPT", "off"}, {"AWS_CLI_FILE_ENCODING", "UTF-8"}, {"PYTHONUTF8", "1"}};
  // AWS CLI 1 knows only the other variable.
  if (const char* region = std::getenv("AWS_REGION"); region != nullptr && *region != '\0')
    program.environment.emplace_back("AWS_DEFAULT_REGION", region);
  return program;
}

Outcome AwsCli::run_patiently(const Program& program, const std::string& name) const {
  for (unsigned wait = 1;; wait *= 2) {
    Outcome outcome = run(program);
    if (outcome.succeeded()) return outcome;
    if (wait > longest_wait || !is_throttled(outcome.errors)) refuse(name, outcome);
    ::sleep(wait);
  }
}

Value AwsCli::call(const std::vector<std::string>& arguments) const {
  Program program = command(arguments);
  program.arguments.insert(program.arguments.end(), {"--output", "json"});
  const std::string name = name_of(arguments);
  return parsed(name, run_patiently(program, name).output);
}

Value AwsCli::call(const std::vector<std::string>& arguments, const Value& input) const {
  Program program = command(arguments);
  program.arguments.insert(program.arguments.end(), {"--output", "json", "--cli-input-json", "file:///dev/stdin"});
  program.input = to_json(input, {0});
  const std::string name = name_of(arguments);
  return parsed(name, run_patiently(program, name).output);
}

std::string AwsCli::text(const std::vector<std::string>& arguments) const {
  return trimmed(run_patiently(command(arguments), name_of(arguments)).output);
}

AwsCli AwsCli::in_region(const std::string& region) const {
  AwsCli other(*this);
  if (!region.empty()) other.options_.region = region;
  return other;
}

Identity AwsCli::identity() const {
  const Value answer = call({"sts", "get-caller-identity"});
  const std::string arn(answer.find("Arn").as_string());  // arn:PARTITION:sts::…
  return {std::string(answer.find("Account").as_string()), arn.substr(4, arn.find(':', 4) - 4)};
}

std::string AwsCli::region() const {
  if (!options_.region.empty()) return options_.region;
  for (const char* variable : {"AWS_REGION", "AWS_DEFAULT_REGION"})
    if (const char* value = std::getenv(variable); value != nullptr && *value != '\0') return value;
  const Outcome outcome = run(command({"configure", "get", "region"}));  // exit code 1: none is set
  if (!outcome.succeeded() && !trimmed(outcome.errors).empty()) refuse("configure get region", outcome);
  if (trimmed(outcome.output).empty()) throw Error({std::string("error: no region is set") + where_a_region_stands});
  return trimmed(outcome.output);
}

std::string AwsCli::flags() const {
  std::string flags;
  if (!options_.profile.empty()) flags += " --profile " + options_.profile;
  if (!options_.region.empty()) flags += " --region " + options_.region;
  if (!options_.endpoint_url.empty()) flags += " --endpoint-url " + options_.endpoint_url;
  return flags;
}

bool is_missing_stack(const AwsError& error) {
  // "Stack [name] …", "Stack with id name …"; others, such as S3's in the same code, begin with something else.
  return error.code() == "ValidationError" && error.message().starts_with("Stack") &&
         says(error.message(), {"does not exist"});
}

}  // namespace cdk::app::aws
