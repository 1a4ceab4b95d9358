#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>

#include "feature_flag_defaults.hpp"

namespace cdk {

bool FeatureFlags::is_enabled(std::string_view flag) const {
  const Value value = scope_.node().try_get_context(flag);
  if (std::ranges::find(detail::flags_always_on, flag) != detail::flags_always_on.end()) {
    if (!value.is_set()) return true;
    fail(scope_, {"the feature flag " + std::string(flag) + " is set", "no value: it is always on since CDK v2"});
  }
  switch (value.kind()) {
    case Value::Kind::Unset:
    case Value::Kind::Null:
      return std::ranges::find(detail::flags_on_by_default, flag) != detail::flags_on_by_default.end();
    case Value::Kind::Boolean: return value.as_bool();
    case Value::Kind::String:
      if (value.as_string() == "true") return true;
      if (value.as_string() == "false") return false;
      [[fallthrough]];
    default: fail(scope_, {"the feature flag " + std::string(flag) + " is " + to_debug_string(value), "true or false"});
  }
}

}  // namespace cdk
