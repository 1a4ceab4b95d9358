// JSON text of values. The only place that prints JSON.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <string_view>

namespace cdk {

struct JsonStyle {
  /// Spaces for each level; 0 writes one line without spaces, as JSON.stringify does.
  int indent = 1;
};

/// Writes a document piece by piece, for those that are too large to stand in memory as a Value first.
/// Errors: text that isn't UTF-8, numbers that JSON doesn't have (std::invalid_argument with the text in its message).
class JsonWriter {
 public:
  explicit JsonWriter(JsonStyle style) : indent_(style.indent) {}

  void open_object() { open('{'); }
  void close_object() { close('}'); }
  /// The name of a member, before what it holds.
  void key(std::string_view name);
  void text(std::string_view text);
  /// A resolved value; unset members are left out.
  void value(const Value& value);
  /// A member and its value; nothing for one that isn't set.
  void member(std::string_view name, const Value& value);
  /// The text so far, which leaves the writer empty.
  std::string finish() { return std::move(out_); }

 private:
  void number(double number);
  void list(const Value& value);
  void object(const Value& value);
  void escaped(std::string_view text);
  void open(char bracket);
  void close(char bracket);
  void next();
  void new_line();

  std::string out_;
  int indent_;
  int level_ = 0;
  bool first_ = true;
};

/// The text of a resolved value. Errors: those of JsonWriter.
std::string to_json(const Value& value, JsonStyle style = {});

}  // namespace cdk
