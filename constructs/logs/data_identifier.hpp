// What is found, and masked, in log events.
#pragma once

#include <cdk/logs/data_identifier_props.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace cdk::logs {

/// A kind of data that CloudWatch Logs finds by itself: `DataIdentifier::EMAILADDRESS`, or by name one that isn't
/// named here yet.
class DataIdentifier {
 public:
  using enum ManagedDataIdentifier;

  DataIdentifier(ManagedDataIdentifier identifier) : name_(to_value(identifier)) {}
  explicit DataIdentifier(std::string_view name) : name_(name) {}
  const std::string& name() const noexcept { return name_; }
  /// Of a CustomDataIdentifier; empty for others.
  const std::string& regex() const noexcept { return regex_; }
  std::string to_string() const { return regex_.empty() ? name_ : name_ + ": " + regex_; }

 protected:
  DataIdentifier(std::string_view name, std::string_view regex) : name_(name), regex_(regex) {}

 private:
  std::string name_;
  std::string regex_;
};

/// A kind of data that a regular expression finds.
class CustomDataIdentifier : public DataIdentifier {
 public:
  CustomDataIdentifier(std::string_view name, std::string_view regex) : DataIdentifier(name, regex) {}
};

}  // namespace cdk::logs
