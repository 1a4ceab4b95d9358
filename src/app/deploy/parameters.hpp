// Parameters of templates, as a command line gives them.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "selection.hpp"

namespace cdk::app::deploy {

/// From `NAME=VALUE`, for every stack that has such a parameter, and `STACK:NAME=VALUE`, for one.
class Parameters {
 public:
  /// Errors: UsageError for text of another form, and for a parameter that no stack has.
  Parameters(const std::vector<std::string>& given, const Selection& stacks);

  std::vector<std::pair<std::string, std::string>> of(const StackArtifact& stack) const;

 private:
  struct Given {
    /// Empty: any.
    std::string stack;
    std::string name, value;
  };
  static Given read(const std::string& text);
  static bool concerns(const Given& given, const StackArtifact& stack);

  std::vector<Given> given_;
};

/// Names of the parameters of a stack's template.
std::vector<std::string> template_parameters(const StackArtifact& stack);

}  // namespace cdk::app::deploy
