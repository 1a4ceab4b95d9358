#include "plain_text.hpp"

#include "../../value/json_writer.hpp"

namespace cdk::app::diff {
namespace {

const Member* only_member(const Value& value) {
  return value.is_object() && value.members().size() == 1 ? &value.members()[0] : nullptr;
}

bool is_list_of(const Value& value, std::size_t size) { return value.is_list() && value.items().size() == size; }

/// Nothing when it is no reference.
std::string reference(const Member& function) {
  const Value& argument = function.value;
  if (function.name == "Ref" && argument.is_string()) return "${" + std::string(argument.as_string()) + "}";
  if (function.name != "Fn::GetAtt") return {};
  if (argument.is_string()) return "${" + std::string(argument.as_string()) + "}";
  if (!is_list_of(argument, 2)) return {};
  return "${" + plain_text(argument.items()[0]) + "." + plain_text(argument.items()[1]) + "}";
}

/// Nothing when it joins a list that isn't known.
std::string joined(const Value& argument) {
  if (!is_list_of(argument, 2) || !argument.items()[0].is_string() || !argument.items()[1].is_list()) return {};
  std::string text;
  bool first = true;
  for (const Value& part : argument.items()[1].items()) {
    if (!first) text += argument.items()[0].as_string();
    first = false;
    text += plain_text(part);
  }
  return text;
}

std::string text_of_function(const Value& value) {
  const Member* function = only_member(value);
  if (function == nullptr) return {};
  if (std::string text = reference(*function); !text.empty()) return text;
  if (function->name == "Fn::Join") return joined(function->value);
  if (function->name == "Fn::Sub" && function->value.is_string()) return std::string(function->value.as_string());
  if (function->name == "Fn::ImportValue") return "${import " + plain_text(function->value) + "}";
  return {};
}

/// The value with references and joined texts as texts.
Value shortened(const Value& value) {
  if (std::string text = text_of_function(value); !text.empty()) return Value(std::move(text));
  if (value.is_list()) {
    std::vector<Value> items;
    for (const Value& item : value.items()) items.push_back(shortened(item));
    return Value::list(std::move(items));
  }
  if (!value.is_object()) return value;
  std::vector<Member> members;
  for (const Member& member : value.members()) members.push_back({member.name, shortened(member.value)});
  return Value::object(std::move(members));
}

}  // namespace

std::string plain_text(const Value& value) {
  if (value.is_string()) return std::string(value.as_string());
  if (std::string text = text_of_function(value); !text.empty()) return text;
  return literal(value);
}

std::string literal(const Value& value) { return to_json(shortened(value), {0}); }

}  // namespace cdk::app::diff
