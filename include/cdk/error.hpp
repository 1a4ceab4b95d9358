// Errors: one form, one gateway.
#pragma once

#include <exception>
#include <source_location>
#include <string>
#include <vector>

namespace cdk {

class Construct;

/// What is wrong: the message holds the value that was given, `allowed` what would have been right, `rule` the
/// CloudFormation property, AWS limit or CDK rule behind it.
struct Problem {
  std::string message;
  std::string allowed{};
  std::string rule{};
};

/// One or several problems, each as a line `file:line: error: [construct/path] message; allowed: … (rule)`.
class Error : public std::exception {
 public:
  explicit Error(std::vector<std::string> lines);
  const char* what() const noexcept override { return text_.c_str(); }
  const std::vector<std::string>& lines() const noexcept { return lines_; }

 private:
  std::vector<std::string> lines_;
  std::string text_;
};

/// The line that an Error prints for a problem of a construct, with the place where the user's program added it.
std::string describe(const Construct& construct, const Problem& problem);
/// The same with a place of its own, for what is wrong at a call and not with a construct.
std::string describe(const Construct& construct, const Problem& problem, const std::source_location& where);
std::string describe(const Problem& problem, const std::source_location& where);

/// Throws an Error for this construct.
[[noreturn]] void fail(const Construct& construct, const Problem& problem);
[[noreturn]] void fail(const Construct& construct, const Problem& problem, const std::source_location& where);
/// Throws an Error for values that don't belong to a construct yet.
[[noreturn]] void fail(const Problem& problem, const std::source_location& where);

}  // namespace cdk
