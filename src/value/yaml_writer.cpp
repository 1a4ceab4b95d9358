#include "yaml_writer.hpp"

#include <yaml-cpp/emitter.h>
#include <yaml-cpp/emittermanip.h>

#include <algorithm>
#include <array>
#include <stdexcept>

#include "number.hpp"
#include "utf8.hpp"

namespace cdk {
namespace {

/// Functions with a short form, beside Ref and Condition: `Fn::` and one of these.
constexpr std::array short_forms{"And",    "Base64", "Cidr",        "Equals",   "FindInMap", "GetAZs",
                                 "GetAtt", "If",     "ImportValue", "Join",     "Not",       "Or",
                                 "Select", "Split",  "Sub",         "Transform"};

/// The tag of `{function: …}`, or nothing when this is no function that has one.
std::string_view tag_of(const Value& value) {
  if (!value.is_object() || value.members().size() != 1) return {};
  const auto& [name, argument] = value.members()[0];
  const std::string_view whole = name;
  if ((whole == "Ref" || whole == "Condition") && argument.is_string()) return whole;
  if (!whole.starts_with("Fn::")) return {};
  const std::string_view function = whole.substr(4);
  return std::ranges::find(short_forms, function) != short_forms.end() ? function : std::string_view();
}

bool is_word_of_yaml(std::string_view text) {
  constexpr std::array words{"y", "n", "yes", "no", "on", "off", "true", "false", "null"};
  if (text.size() > 5) return false;
  std::string lower(text);
  std::ranges::transform(lower, lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
  return std::ranges::find(words, lower) != words.end();
}

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

/// Whether no reader takes the bare text for anything but itself: letters first, nothing of YAML's own signs.
bool is_plain(std::string_view text) {
  if (text.empty() || !(is_letter(text[0]) || text[0] == '/') || is_word_of_yaml(text)) return false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool inner = c == ' ' || c == ':';  // fine between other characters, as in AWS::EC2::EIP
    if (inner && (i + 1 == text.size() || text[i + 1] == ' ')) return false;
    if (!inner && !is_letter(c) && !(c >= '0' && c <= '9') && std::string_view("-./+*@$(),;=").find(c) == text.npos)
      return false;
  }
  return true;
}

/// YAML 1.1 knows a number with an exponent by its point.
std::string number_of(double number) {
  std::string text = detail::number_text(number);
  if (const auto e = text.find('e'); e != std::string::npos && text.find('.') == std::string::npos)
    text.insert(e, ".0");
  return text;
}

class Writer {
 public:
  std::string write(const Value& value) {
    put(value, true);
    return std::string(out_.c_str()) + "\n";
  }

 private:
  /// A short form right within another is refused by CloudFormation, so `short_form` is off there.
  void put(const Value& value, bool short_form) {
    switch (value.kind()) {
      case Value::Kind::Unset:
      case Value::Kind::Null: out_ << YAML::Null; return;
      case Value::Kind::Boolean: out_ << value.as_bool(); return;
      case Value::Kind::Integer: out_ << value.as_int(); return;
      case Value::Kind::Number: out_ << number_of(value.as_double()); return;
      case Value::Kind::String: put_text(value.as_string()); return;
      case Value::Kind::List: put_list(value); return;
      case Value::Kind::Object:
        if (short_form && !tag_of(value).empty())
          put_function(value.members()[0].value, tag_of(value));
        else
          put_object(value);
        return;
      default: throw std::invalid_argument("an unresolved value can't be written as YAML");
    }
  }

  void put_text(std::string_view text) {
    if (!detail::is_utf8(text)) throw std::invalid_argument("a text that isn't UTF-8: " + detail::printable(text));
    if (!is_plain(text)) out_ << YAML::DoubleQuoted;
    out_ << std::string(text);
  }

  void put_list(const Value& list) {
    if (list.items().empty()) out_ << YAML::Flow;
    out_ << YAML::BeginSeq;
    for (const Value& item : list.items()) put(item, true);
    out_ << YAML::EndSeq;
  }

  void put_object(const Value& object) {
    if (object.is_empty()) out_ << YAML::Flow;
    out_ << YAML::BeginMap;
    for (const Member& member : object.members()) {
      if (!member.value.is_set()) continue;
      out_ << YAML::Key;
      put_text(member.name);
      out_ << YAML::Value;
      put(member.value, true);
    }
    out_ << YAML::EndMap;
  }

  void put_function(const Value& argument, std::string_view tag) {
    out_ << YAML::LocalTag(std::string(tag));
    if (tag == "GetAtt" && is_attribute(argument))
      put_text(std::string(argument.items()[0].as_string()) + "." + std::string(argument.items()[1].as_string()));
    else
      put(argument, false);
  }

  /// `[logical id, attribute]` without a function in it.
  static bool is_attribute(const Value& argument) {
    return argument.is_list() && argument.items().size() == 2 && argument.items()[0].is_string() &&
           argument.items()[1].is_string() && argument.items()[0].as_string().find('.') == std::string_view::npos;
  }

  YAML::Emitter out_;
};

}  // namespace

std::string to_yaml(const Value& value) { return Writer().write(value); }

}  // namespace cdk
