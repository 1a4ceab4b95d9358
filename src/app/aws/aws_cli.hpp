// The AWS CLI: the only way to AWS. It finds the credentials; here they are never read, printed or stored.
#pragma once

#include <cdk/error.hpp>
#include <cdk/value.hpp>
#include <string>
#include <utility>
#include <vector>

#include "../process.hpp"

namespace cdk::app::aws {

/// What the user says about the way to AWS, handed on to the AWS CLI. Empty: its own settings.
struct Options {
  std::string profile = {};
  std::string region = {};
  std::string endpoint_url = {};
};

/// What AWS, or the AWS CLI, answered in place of a result. `what()` shows its text as it is.
class AwsError : public Error {
 public:
  AwsError(std::vector<std::string> lines, std::string code, std::string message)
      : Error(std::move(lines)), code_(std::move(code)), message_(std::move(message)) {}
  /// Such as "ValidationError"; empty when it didn't come from AWS.
  const std::string& code() const noexcept { return code_; }
  /// What AWS says, without the AWS CLI's "An error occurred (…)".
  const std::string& message() const noexcept { return message_; }

 private:
  std::string code_, message_;
};

/// Whose credentials are in use.
struct Identity {
  std::string account;
  /// "aws", "aws-cn" or "aws-us-gov".
  std::string partition;
};

/// Calls the AWS CLI: `$CDK_AWS_CLI`, or `aws` on PATH. What is throttled is asked again, later each time.
class AwsCli {
 public:
  /// Errors: there is no AWS CLI, or one that is too old.
  explicit AwsCli(Options options);

  /// The answer of `aws SERVICE OPERATION …`, unset when it printed none.
  /// Errors: AwsError for what AWS refuses; the AWS CLI was ended half-way, or printed no JSON.
  Value call(const std::vector<std::string>& arguments) const;
  /// The same with parameters in JSON, which may hold any text (arguments that look like file://… would be read).
  Value call(const std::vector<std::string>& arguments, const Value& input) const;
  /// The answer of an operation that prints something other than JSON.
  std::string text(const std::vector<std::string>& arguments) const;

  /// A command that prints what must not be seen, to be run by `run_piped`.
  Program command(std::vector<std::string> arguments) const;

  /// The same way to AWS in another region; empty: this one.
  AwsCli in_region(const std::string& region) const;

  /// Errors: as `call`.
  Identity identity() const;
  /// The region in use. Errors: none is set.
  std::string region() const;
  const Options& options() const noexcept { return options_; }
  /// `--profile … --region … --endpoint-url …` as a user types them, with a space in front; for hints.
  std::string flags() const;

 private:
  Outcome run_patiently(const Program& program, const std::string& name) const;

  Options options_;
};

/// Whether AWS says that there is no such stack, or no longer.
bool is_missing_stack(const AwsError& error);

}  // namespace cdk::app::aws
