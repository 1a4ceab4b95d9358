// Accounts that may only be known at deployment.
#pragma once

#include <cdk/fn.hpp>
#include <cdk/input.hpp>
#include <string>

namespace cdk::iam {

/// The account of an environment, or a token where it is open.
inline Input<std::string> known_or_open(const std::string& account) {
  return account.empty() ? Input<std::string>(Aws::ACCOUNT_ID) : Input<std::string>(account);
}

}  // namespace cdk::iam
