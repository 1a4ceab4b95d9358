// Whether two accounts are the same one, where one or both may only be known at deployment.
#pragma once

#include <cdk/fn.hpp>
#include <cdk/input.hpp>
#include <string>

namespace cdk::iam {

enum class AccountComparison { SAME, DIFFERENT, ONE_OPEN, BOTH_OPEN };

inline AccountComparison compare_accounts(const Value& a, const Value& b) {
  const bool a_open = a.is_unresolved(), b_open = b.is_unresolved();
  if (a_open && b_open) return AccountComparison::BOTH_OPEN;
  if (a_open || b_open) return AccountComparison::ONE_OPEN;
  return a == b ? AccountComparison::SAME : AccountComparison::DIFFERENT;
}

/// The account of an environment, or a token where it is open.
inline Input<std::string> known_or_open(const std::string& account) {
  return account.empty() ? Input<std::string>(Aws::ACCOUNT_ID) : Input<std::string>(account);
}

}  // namespace cdk::iam
