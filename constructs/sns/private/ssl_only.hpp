// A statement that several policies hold.
#pragma once

#include <cdk/iam/policy_statement.hpp>
#include <string>

namespace cdk::sns {

/// Refuses messages that come unencrypted.
iam::PolicyStatement ssl_only(const Input<std::string>& topic_arn);

}  // namespace cdk::sns
