// What is sent along with requests.
#pragma once

#include <cdk/input.hpp>
#include <cdk/secret_value.hpp>
#include <string>
#include <utility>

namespace cdk::events {

/// A value that is sent along with requests.
class HttpParameter {
 public:
  static HttpParameter from_string(const Input<std::string>& value) { return HttpParameter(value, false); }
  static HttpParameter from_secret(const SecretValue& value) { return HttpParameter(value.unsafe_unwrap(), true); }
  const Input<std::string>& value() const noexcept { return value_; }
  bool is_value_secret() const noexcept { return secret_; }

 private:
  HttpParameter(Input<std::string> value, bool secret) : value_(std::move(value)), secret_(secret) {}
  Input<std::string> value_;
  bool secret_;
};

}  // namespace cdk::events
