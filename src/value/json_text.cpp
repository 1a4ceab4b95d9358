#include "json_text.hpp"

#include <cdk/cfn_parameter.hpp>
#include <cdk/lazy.hpp>
#include <cdk/stack.hpp>

#include "json_writer.hpp"

namespace cdk {
namespace detail {
namespace {

/// The text as it stands between the quotes of a JSON string.
std::string escaped(std::string_view text) {
  const std::string quoted = to_json(Value(text), {0});
  return quoted.substr(1, quoted.size() - 2);
}

/// Literals within an intrinsic function end up inside of a JSON string too.
Value escape_leaves(const Value& value) {
  if (value.is_string()) return Value(escaped(value.as_string()));
  if (value.is_list()) {
    std::vector<Value> items;
    for (const Value& item : value.items()) items.push_back(escape_leaves(item));
    return Value::list(std::move(items));
  }
  if (!value.is_object()) return value;
  std::vector<Member> members;
  for (const Member& member : value.members()) members.push_back({member.name, escape_leaves(member.value)});
  return Value::object(std::move(members));
}

enum class Gives { Text, Number, List };

Gives what_it_gives(const Value& token) {
  if (token.kind() == Value::Kind::Reference) {
    if (token.refers_to_list()) return Gives::List;
    const auto* parameter = dynamic_cast<const CfnParameter*>(&token.target());
    return parameter != nullptr && parameter->type() == "Number" ? Gives::Number : Gives::Text;
  }
  if (token.kind() != Value::Kind::Intrinsic) return Gives::Text;
  for (const char* name : {"Fn::Split", "Fn::GetAZs", "Fn::Cidr", "Fn::RefAll", "Fn::ValueOfAll"})
    if (token.intrinsic_name() == name) return Gives::List;
  return Gives::Text;
}

class TextBuilder {
 public:
  TextBuilder(const ResolveContext& context, int space) : context_(context), space_(space) {}

  void write(const Value& value, int level) {
    switch (value.kind()) {
      case Value::Kind::List: return write_list(value, level);
      case Value::Kind::Object: return write_object(value, level);
      case Value::Kind::Lazy: return write(value.produce(context_), level);
      case Value::Kind::Concat: return write_concat(value);
      case Value::Kind::Reference:
      case Value::Kind::Intrinsic: return write_token(value);
      default: add(to_json(value, {0}));
    }
  }

  Value finish() {
    parts_.emplace_back(std::move(text_));
    return Value::concat(std::move(parts_));
  }

 private:
  void add(std::string_view text) { text_ += text; }

  void add_token(const Value& token) {
    parts_.emplace_back(std::exchange(text_, {}));
    parts_.push_back(escape_leaves(resolve(token, context_)));
  }

  void new_line(int level) {
    if (space_ == 0) return;
    text_ += '\n';
    text_.append(static_cast<std::size_t>(level * space_), ' ');
  }

  void write_token(const Value& token) {
    switch (what_it_gives(token)) {
      case Gives::Number: return add_token(token);
      case Gives::Text:
        add("\"");
        add_token(token);
        return add("\"");
      case Gives::List:
        add("[\"");
        parts_.emplace_back(std::exchange(text_, {}));
        parts_.push_back(Value::intrinsic("Fn::Join", Value::list({Value("\",\""), resolve(token, context_)})));
        return add("\"]");
    }
  }

  void write_concat(const Value& value) {
    add("\"");
    for (const Value& part : value.items()) {
      const Value now = part.kind() == Value::Kind::Lazy ? part.produce(context_) : part;
      if (now.is_string())
        add(escaped(now.as_string()));
      else if (now.is_set())
        add_token(now);
    }
    add("\"");
  }

  void write_list(const Value& value, int level) {
    add("[");
    bool first = true;
    for (const Value& item : value.items()) {
      if (!first) add(",");
      first = false;
      new_line(level + 1);
      write(item, level + 1);
    }
    if (!first) new_line(level);
    add("]");
  }

  void write_object(const Value& value, int level) {
    add("{");
    bool first = true;
    for (const Member& member : value.members()) {
      const Value now = member.value.kind() == Value::Kind::Lazy ? member.value.produce(context_) : member.value;
      if (!now.is_set()) continue;
      if (!first) add(",");
      first = false;
      new_line(level + 1);
      add(to_json(Value(member.name), {0}));
      add(space_ == 0 ? ":" : ": ");
      write(now, level + 1);
    }
    if (!first) new_line(level);
    add("}");
  }

  const ResolveContext& context_;
  int space_;
  std::string text_;
  std::vector<Value> parts_;
};

}  // namespace

Value json_text(const Value& value, const ResolveContext& context, int space) {
  TextBuilder builder(context, space);
  builder.write(value, 0);
  return builder.finish();
}

}  // namespace detail

Input<std::string> Stack::to_json_string(const Value& value, int space) const {
  return Lazy::string([value, space](const ResolveContext& context) {
    if (context.preparing) return Input<std::string>::from(value);  // so that its references are found
    return Input<std::string>::from(detail::json_text(value, context, space));
  });
}

}  // namespace cdk
