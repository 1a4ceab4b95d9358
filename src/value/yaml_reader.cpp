#include "yaml_reader.hpp"

#include <yaml-cpp/yaml.h>

#include <charconv>
#include <stdexcept>

#include "number.hpp"

namespace cdk {
namespace {

Value plain_scalar(const std::string& text) {
  if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL") return Value::null();
  if (text == "true" || text == "True" || text == "TRUE") return Value(true);
  if (text == "false" || text == "False" || text == "FALSE") return Value(false);
  const char* end = text.data() + text.size();
  std::int64_t integer = 0;
  if (const auto read = std::from_chars(text.data(), end, integer); read.ec == std::errc() && read.ptr == end)
    return std::to_string(integer) == text ? Value(integer) : Value(text);
  double number = 0;
  const auto read = std::from_chars(text.data(), end, number);
  if (read.ec != std::errc() || read.ptr != end) return Value(text);
  const bool same = detail::number_text(number) == text || text.find('e') != std::string::npos;
  return same ? Value(number) : Value(text);
}

/// The long name of a short form: "Ref" and "Condition" have no prefix.
std::string function_of(const std::string& tag) {
  const std::string name = tag.substr(1);
  return name == "Ref" || name == "Condition" ? name : "Fn::" + name;
}

Value value_of(const YAML::Node& node);

/// `!GetAtt id.attribute` is a list in the long form; the attribute may have points of its own.
Value argument_of(const std::string& function, const Value& given) {
  if (function != "Fn::GetAtt" || !given.is_string()) return given;
  const std::string_view text = given.as_string();
  const auto point = text.find('.');
  if (point == std::string_view::npos) return given;
  return Value::list({Value(text.substr(0, point)), Value(text.substr(point + 1))});
}

Value untagged(const YAML::Node& node) {
  switch (node.Type()) {
    case YAML::NodeType::Sequence: {
      std::vector<Value> items;
      for (const YAML::Node& item : node) items.push_back(value_of(item));
      return Value::list(std::move(items));
    }
    case YAML::NodeType::Map: {
      std::vector<Member> members;
      for (const auto& entry : node) members.push_back({entry.first.as<std::string>(), value_of(entry.second)});
      return Value::object(std::move(members));
    }
    case YAML::NodeType::Scalar: return node.Tag() == "!" ? Value(node.Scalar()) : plain_scalar(node.Scalar());
    default: return Value::null();
  }
}

Value value_of(const YAML::Node& node) {
  const std::string& tag = node.Tag();
  if (tag.size() < 2 || tag[0] != '!') return untagged(node);
  // A scalar behind a tag doesn't tell whether it was quoted; functions take texts.
  const Value given = node.IsScalar() ? Value(node.Scalar()) : untagged(node);
  const std::string function = function_of(tag);
  return Value::object({{function, argument_of(function, given)}});
}

}  // namespace

Value parse_yaml(std::string_view text) {
  try {
    return value_of(YAML::Load(std::string(text)));
  } catch (const YAML::Exception& error) {
    throw std::invalid_argument(error.what());
  }
}

}  // namespace cdk
