// How redirects of websites rename what is asked for.
#pragma once

#include <cdk/input.hpp>
#include <string>
#include <utility>

namespace cdk::s3 {

/// The name of the object that a redirected request asks for.
class ReplaceKey {
 public:
  /// Another name. CloudFormation: ReplaceKeyWith.
  static ReplaceKey with(const Input<std::string>& key_replacement) { return ReplaceKey(key_replacement, {}); }
  /// Another beginning in place of the condition's. CloudFormation: ReplaceKeyPrefixWith.
  static ReplaceKey prefix_with(const Input<std::string>& key_replacement) { return ReplaceKey({}, key_replacement); }
  const Input<std::string>& with_key() const noexcept { return key_; }
  const Input<std::string>& prefix_with_key() const noexcept { return prefix_; }

 private:
  ReplaceKey(Input<std::string> key, Input<std::string> prefix) : key_(std::move(key)), prefix_(std::move(prefix)) {}
  Input<std::string> key_, prefix_;
};

}  // namespace cdk::s3
