// What tells a custom resource from others.
#pragma once

#include <cdk/input.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace cdk::custom_resources {

/// The physical id of a resource: another id after an update is another resource, and the one before is deleted.
class PhysicalResourceId {
 public:
  static PhysicalResourceId of(const Input<std::string>& id) { return PhysicalResourceId(id, false); }
  /// A part of what the call gave: "Stack.StackId", "Items.0.Name".
  static PhysicalResourceId from_response(std::string_view response_path) {
    return PhysicalResourceId(std::string(response_path), true);
  }
  /// Unset when it is taken from a response, and the other way round.
  Input<std::string> id() const { return is_path_ ? Input<std::string>() : text_; }
  Input<std::string> response_path() const { return is_path_ ? text_ : Input<std::string>(); }

 private:
  PhysicalResourceId(Input<std::string> text, bool is_path) : text_(std::move(text)), is_path_(is_path) {}
  Input<std::string> text_;
  bool is_path_;
};

/// Stands for the physical id in the parameters of calls that update and delete:
/// `{{"Id", PhysicalResourceIdReference()}}`.
struct PhysicalResourceIdReference {
  static constexpr const char* TEXT = "PHYSICAL:RESOURCEID:";
  operator Value() const { return TEXT; }
};

}  // namespace cdk::custom_resources
