#include <algorithm>
#include <cctype>
#include <cdk/error.hpp>
#include <cdk/events/event_field.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events/rule_target_input.hpp>
#include <cdk/events/rule_target_input_props.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>

namespace cdk::events {
namespace {

/// What stands for a part of the event: its path, as a join of this one text, which gives just that text. The delimiter
/// tells it from other values.
constexpr const char* FIELD = "cdk::events::EventField";

bool is_field(const Value& intrinsic) {
  const Value& argument = intrinsic.argument();
  return intrinsic.intrinsic_name() == "Fn::Join" && argument.is_list() && argument.items().front() == Value(FIELD);
}

std::string path_of(const Value& field) {
  return std::string(field.argument().items().back().items().front().as_string());
}

using Names = Vector<std::pair<std::string, Input<std::string>>>;

bool is_name_character(unsigned char c) { return std::isalnum(c) != 0 || c == '_' || c == '-'; }

/// Puts names in the place of parts.
class Fields {
 public:
  explicit Fields(const IRule& rule) : rule_(rule) {}

  Value replaced(const Value& value) {
    switch (value.kind()) {
      case Value::Kind::List: return Value::list(replaced(value.items()));
      case Value::Kind::Concat: return Value::concat(replaced(value.items()));
      case Value::Kind::Object: {
        std::vector<Member> members;
        for (const Member& member : value.members()) members.push_back({member.name, replaced(member.value)});
        return Value::object(std::move(members));
      }
      case Value::Kind::Intrinsic:
        if (is_field(value)) return "<" + name_of(path_of(value)) + ">";
        return Value::intrinsic(value.intrinsic_name(), replaced(value.argument()));
      default: return value;
    }
  }
  const Names& names() const noexcept { return names_; }

 private:
  std::vector<Value> replaced(std::span<const Value> items) {
    std::vector<Value> all;
    for (const Value& item : items) all.push_back(replaced(item));
    return all;
  }

  std::string name_of(const std::string& path) {
    for (const auto& [name, known] : names_)
      if (known == Value(path)) return name;
    std::string name(std::ranges::find_if(path, is_name_character), path.end());
    std::ranges::replace_if(
        name, [](unsigned char c) { return !is_name_character(c); }, '-');
    if (name.empty()) name = "f" + std::to_string(names_.size() + 1);
    for (const auto& [other, known] : names_)
      if (other == name)
        fail(rule_,
             {"the name '" + name + "' of '" + path + "' and '" + std::string(known.as_string()) + "' in an input",
              "paths with other letters and digits", "AWS::Events::Rule Targets.InputTransformer"});
    names_.push_back({name, path});
    return name;
  }

  const IRule& rule_;
  Names names_;
};

/// A part that is a value of its own needs no quotes, so that it can be a number, a list or an object.
std::string without_quotes(std::string text, const Names& names) {
  for (const auto& [name, path] : names) {
    const std::string quoted = "\"<" + name + ">\"";
    for (std::size_t at = text.find(quoted); at != std::string::npos; at = text.find(quoted, at + 1))
      if (at == 0 || text[at - 1] != '\\') text.replace(at, quoted.size(), "<" + name + ">");
  }
  return text;
}

Value without_quotes(const Value& text, const Names& names) {
  if (text.is_string()) return without_quotes(std::string(text.as_string()), names);
  if (text.kind() != Value::Kind::Concat) return text;
  std::vector<Value> parts;
  for (const Value& part : text.items()) parts.push_back(without_quotes(part, names));
  return Value::concat(std::move(parts));
}

Input<std::string> object_template(const Input<std::string>& json, const Names& names) {
  return Lazy::string([json, names](const ResolveContext& context) {
    return Input<std::string>::from(without_quotes(json.produce(context), names));
  });
}

/// A text's lines, as the parts that they are made of.
std::vector<std::vector<Value>> lines_of(const Value& text) {
  std::vector<std::vector<Value>> lines(1);
  const auto add = [&](const Value& part) {
    if (!part.is_string()) return lines.back().push_back(part);
    std::string_view rest = part.as_string();
    for (std::size_t end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
      lines.back().emplace_back(rest.substr(0, end));
      lines.emplace_back();
      rest.remove_prefix(end + 1);
    }
    lines.back().emplace_back(rest);
  };
  if (text.kind() == Value::Kind::Concat)
    for (const Value& part : text.items()) add(part);
  else
    add(text);
  return lines;
}

Input<std::string> json_of_lines(const Value& text, const Stack& stack) {
  std::vector<Value> all;
  for (auto& line : lines_of(text)) {
    if (!all.empty()) all.emplace_back("\n");
    all.push_back(stack.to_json_string(Value::concat(std::move(line))));
  }
  return Input<std::string>::from(Value::concat(std::move(all)));
}

}  // namespace

Input<std::string> EventField::from_path(std::string_view path) {
  return Input<std::string>::from(Value::intrinsic("Fn::Join", Value::list({FIELD, Value::list({path})})));
}

RuleTargetInputProperties RuleTargetInput::bind(const IRule& rule) const {
  if (kind_ == Kind::EVENT) return {};
  if (kind_ == Kind::PATH) return {.input_path = Input<std::string>::from(value_)};
  Fields fields(rule);
  const Value named = fields.replaced(value_);
  const Stack& stack = rule.stack();
  const Input<std::string> json = kind_ == Kind::LINES ? json_of_lines(named, stack) : stack.to_json_string(named);
  if (fields.names().empty()) return {.input = json};
  return {.input_paths_map = fields.names(),
          .input_template = kind_ == Kind::OBJECT ? object_template(json, fields.names()) : json};
}

}  // namespace cdk::events
