// Values that are looked up in the account before synthesis, and kept in cdk.context.json.
#pragma once

#include <cdk/value.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdk {

class Construct;

/// What is looked up.
struct GetContextValueOptions {
  /// CDK's name of the look-up, such as "availability-zones".
  std::string provider;
  /// What is used until the value has been looked up.
  Value dummy_value{};
  /// The query beside account and region. Default: none.
  std::vector<Member> props{};
  /// Whether it is an error when the look-up finds nothing; otherwise the dummy value stays. Default: true.
  std::optional<bool> must_exist{};
  /// Adds the stack's account and region to the query. Default: true.
  bool include_environment = true;
};

/// The answer, or the dummy.
struct GetContextValueResult {
  Value value;
};

/// A look-up's key in the context, and its query.
struct GetContextKeyResult {
  std::string key;
  Value props;
};

/// Looks values up in the context, and asks the cdk CLI for those that aren't there.
struct ContextProvider {
  static GetContextKeyResult get_key(const Construct& scope, const GetContextValueOptions& options);
  /// Errors: the stack's account or region is open, so there is no place to look; at synthesis, what the cdk CLI says
  /// when it found nothing.
  static GetContextValueResult get_value(const Construct& scope, const GetContextValueOptions& options);
};

}  // namespace cdk
