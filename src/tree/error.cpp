#include <cdk/construct.hpp>
#include <cdk/error.hpp>

namespace cdk {
namespace {

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const std::string& line : lines) text += (text.empty() ? "" : "\n") + line;
  return text;
}

/// A line of the library says nothing to its user.
constexpr std::string_view library_prefix = "<cdk>/";

std::string place(const std::source_location& where) {
  if (std::string_view(where.file_name()).starts_with(library_prefix)) return "error: ";
  return std::string(where.file_name()) + ":" + std::to_string(where.line()) + ": error: ";
}

std::string sentence(const Problem& problem) {
  std::string text = problem.message;
  if (!problem.allowed.empty()) text += "; allowed: " + problem.allowed;
  if (!problem.rule.empty()) text += " (" + problem.rule + ")";
  return text;
}

}  // namespace

Error::Error(std::vector<std::string> lines) : lines_(std::move(lines)), text_(joined(lines_)) {}

std::string describe(const Construct& construct, const Problem& problem) {
  return describe(construct, problem, construct.node().where());
}

std::string describe(const Construct& construct, const Problem& problem, const std::source_location& where) {
  return place(where) + "[" + construct.to_string() + "] " + sentence(problem);
}

std::string describe(const Problem& problem, const std::source_location& where) {
  return place(where) + sentence(problem);
}

void fail(const Construct& construct, const Problem& problem) { throw Error({describe(construct, problem)}); }

void fail(const Construct& construct, const Problem& problem, const std::source_location& where) {
  throw Error({describe(construct, problem, where)});
}

void fail(const Problem& problem, const std::source_location& where) { throw Error({describe(problem, where)}); }

}  // namespace cdk
