// What props leave out, for instances and clusters alike.
#pragma once

#include <cdk/input.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/rds/database_props.hpp>
#include <cstdint>
#include <string>

namespace cdk::rds {

/// Only a policy that keeps the database says something of what is made for it.
inline Optional<RemovalPolicy> policy_of_helpers(const Optional<RemovalPolicy>& policy) {
  return policy == RemovalPolicy::RETAIN ? policy : Optional<RemovalPolicy>();
}

/// A database that is kept is protected, too.
inline Optional<bool> protection(const DatabaseProps& props) {
  if (props.deletion_protection || props.removal_policy != RemovalPolicy::RETAIN) return props.deletion_protection;
  return true;
}

inline Optional<bool> encrypted(const DatabaseEncryptionProps& props) {
  return props.storage_encryption_key ? Optional<bool>(true) : props.storage_encrypted;
}

inline Input<std::string> arn_of(const OptRef<kms::IKey>& key) { return key ? key->key_arn() : Input<std::string>(); }

/// An attribute that is a text in CloudFormation.
inline Input<std::int64_t> number(const Input<std::string>& attribute) { return Input<std::int64_t>::from(attribute); }

}  // namespace cdk::rds
