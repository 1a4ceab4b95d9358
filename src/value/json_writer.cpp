#include "json_writer.hpp"

#include <cmath>
#include <stdexcept>

#include "number.hpp"
#include "utf8.hpp"

namespace cdk {
namespace {

class Writer {
 public:
  Writer(std::string& out, int indent) : out_(out), indent_(indent) {}

  void write(const Value& value, int level) {
    switch (value.kind()) {
      case Value::Kind::Unset:
      case Value::Kind::Null: out_ += "null"; return;
      case Value::Kind::Boolean: out_ += value.as_bool() ? "true" : "false"; return;
      case Value::Kind::Integer: out_ += std::to_string(value.as_int()); return;
      case Value::Kind::Number: return write_number(value.as_double());
      case Value::Kind::String: return write_string(value.as_string());
      case Value::Kind::List: return write_list(value, level);
      case Value::Kind::Object: return write_object(value, level);
      default: throw std::invalid_argument("an unresolved value can't be written as JSON");
    }
  }

 private:
  void write_number(double number) {
    if (!std::isfinite(number))
      throw std::invalid_argument("a number that JSON doesn't have (infinite, or not a number)");
    out_ += detail::number_text(number);
  }

  void write_string(std::string_view text) {
    if (!detail::is_utf8(text)) throw std::invalid_argument("a text that isn't UTF-8: " + detail::printable(text));
    out_ += '"';
    std::size_t clean = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
      const auto c = static_cast<unsigned char>(text[i]);
      if (c >= 0x20 && c != '"' && c != '\\') continue;
      out_.append(text, clean, i - clean);
      clean = i + 1;
      escape(c);
    }
    out_.append(text, clean, text.size() - clean);
    out_ += '"';
  }

  void escape(unsigned char c) {
    constexpr char hex[] = "0123456789abcdef";
    switch (c) {
      case '"': out_ += "\\\""; return;
      case '\\': out_ += "\\\\"; return;
      case '\n': out_ += "\\n"; return;
      case '\t': out_ += "\\t"; return;
      case '\r': out_ += "\\r"; return;
      case '\b': out_ += "\\b"; return;
      case '\f': out_ += "\\f"; return;
      default:
        out_ += "\\u00";
        out_ += hex[c >> 4];
        out_ += hex[c & 15];
    }
  }

  void new_line(int level) {
    if (indent_ == 0) return;
    out_ += '\n';
    out_.append(static_cast<std::size_t>(level * indent_), ' ');
  }

  void write_list(const Value& value, int level) {
    out_ += '[';
    bool first = true;
    for (const Value& item : value.items()) {
      if (!first) out_ += ',';
      first = false;
      new_line(level + 1);
      write(item, level + 1);
    }
    if (!first) new_line(level);
    out_ += ']';
  }

  void write_object(const Value& value, int level) {
    out_ += '{';
    bool first = true;
    for (const Member& member : value.members()) {
      if (!member.value.is_set()) continue;
      if (!first) out_ += ',';
      first = false;
      new_line(level + 1);
      write_string(member.name);
      out_ += indent_ == 0 ? ":" : ": ";
      write(member.value, level + 1);
    }
    if (!first) new_line(level);
    out_ += '}';
  }

  std::string& out_;
  int indent_;
};

}  // namespace

std::string to_json(const Value& value, JsonStyle style) {
  std::string out;
  Writer(out, style.indent).write(value, 0);
  return out;
}

namespace {

/// Tokens as text, so that a value can be shown before it is resolved.
Value readable(const Value& value) {
  switch (value.kind()) {
    case Value::Kind::List: {
      std::vector<Value> items;
      for (const Value& item : value.items()) items.push_back(readable(item));
      return Value::list(std::move(items));
    }
    case Value::Kind::Object: {
      std::vector<Member> members;
      for (const Member& member : value.members()) members.push_back({member.name, readable(member.value)});
      return Value::object(std::move(members));
    }
    case Value::Kind::Concat: {
      std::string text;
      for (const Value& part : value.items()) text += part.is_string() ? std::string(part.as_string()) : "${Token}";
      return Value(text);
    }
    case Value::Kind::Reference:
    case Value::Kind::Lazy: return Value("${Token}");
    case Value::Kind::Intrinsic:
      return Value::object({{std::string(value.intrinsic_name()), readable(value.argument())}});
    case Value::Kind::String:
      return detail::is_utf8(value.as_string()) ? value : Value(detail::printable(value.as_string()));
    default: return value;
  }
}

}  // namespace

std::string to_debug_string(const Value& value) { return value.is_set() ? to_json(readable(value), {0}) : "nothing"; }

}  // namespace cdk
