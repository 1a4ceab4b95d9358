// Tags that are an exception from a repository's rule on moving tags.
#pragma once

#include <source_location>
#include <string>
#include <string_view>

namespace cdk::ecr {

/// A pattern of tags.
class ImageTagMutabilityExclusionFilter {
 public:
  /// Errors: a pattern that isn't 1 to 128 letters, digits and `._*-`.
  static ImageTagMutabilityExclusionFilter wildcard(std::string_view pattern,
                                                    std::source_location where = std::source_location::current());
  const std::string& pattern() const noexcept { return pattern_; }

 private:
  explicit ImageTagMutabilityExclusionFilter(std::string_view pattern) : pattern_(pattern) {}
  std::string pattern_;
};

}  // namespace cdk::ecr
