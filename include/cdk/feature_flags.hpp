// CDK's feature flags, read from context.
#pragma once

#include <cdk/construct.hpp>
#include <string_view>

namespace cdk {

/// Reads CDK's feature flags as CDK reads them: from context; absent means what CDK v2 does
/// without the flag, which is off for all but the flags that v2 made its own.
class FeatureFlags {
 public:
  static FeatureFlags of(const Construct& scope) { return FeatureFlags(scope); }
  /// True when the context says true (or the text "true").
  /// Errors: the value is neither true nor false; the flag is one of CDK v1 that v2 made its only behavior, and is set.
  bool is_enabled(std::string_view flag) const;

 private:
  explicit FeatureFlags(const Construct& scope) : scope_(scope) {}
  const Construct& scope_;
};

}  // namespace cdk
