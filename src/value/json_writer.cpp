#include "json_writer.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstring>
#include <stdexcept>

#include "number.hpp"
#include "utf8.hpp"

namespace cdk {
namespace {

/// Whether every byte stands in a JSON text as it is: ASCII that is no control character, quote or backslash. Eight at
/// a time, since nearly all text is such; a byte that isn't plain sets its highest bit in one of the terms.
bool is_plain(std::string_view text) {
  constexpr std::uint64_t each = 0x0101010101010101;
  std::uint64_t marked = 0;
  const auto look_at = [&](const char* at, std::size_t size) {
    std::uint64_t bytes = each * ' ';
    std::memcpy(&bytes, at, size);
    marked |= bytes | (bytes - each * ' ') | ((bytes ^ each * '"') - each) | ((bytes ^ each * '\\') - each);
  };
  const std::size_t rest = text.size() % 8;
  for (std::size_t i = 0; i < text.size() - rest; i += 8) look_at(text.data() + i, 8);
  look_at(text.data() + text.size() - rest, rest);
  return (marked & each * 0x80) == 0;
}

}  // namespace

void JsonWriter::key(std::string_view name) {
  next();
  text(name);
  out_ += indent_ == 0 ? ":" : ": ";
}

void JsonWriter::text(std::string_view text) {
  out_ += '"';
  if (is_plain(text))
    out_ += text;
  else
    escaped(text);
  out_ += '"';
}

void JsonWriter::value(const Value& value) {
  switch (value.kind()) {
    case Value::Kind::Unset:
    case Value::Kind::Null: out_ += "null"; return;
    case Value::Kind::Boolean: out_ += value.as_bool() ? "true" : "false"; return;
    case Value::Kind::Integer: out_ += std::to_string(value.as_int()); return;
    case Value::Kind::Number: return number(value.as_double());
    case Value::Kind::String: return text(value.as_string());
    case Value::Kind::List: return list(value);
    case Value::Kind::Object: return object(value);
    default: throw std::invalid_argument("an unresolved value can't be written as JSON");
  }
}

void JsonWriter::number(double number) {
  if (!std::isfinite(number))
    throw std::invalid_argument("a number that JSON doesn't have (infinite, or not a number)");
  out_ += detail::number_text(number);
}

void JsonWriter::list(const Value& value) {
  open('[');
  for (const Value& item : value.items()) {
    next();
    this->value(item);
  }
  close(']');
}

void JsonWriter::object(const Value& value) {
  open_object();
  for (const Member& one : value.members()) member(one.name, one.value);
  close_object();
}

void JsonWriter::member(std::string_view name, const Value& value) {
  if (!value.is_set()) return;
  key(name);
  this->value(value);
}

void JsonWriter::escaped(std::string_view text) {
  if (!detail::is_utf8(text)) throw std::invalid_argument("a text that isn't UTF-8: " + detail::printable(text));
  constexpr char hex[] = "0123456789abcdef";
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    switch (c) {
      case '"': out_ += "\\\""; break;
      case '\\': out_ += "\\\\"; break;
      case '\n': out_ += "\\n"; break;
      case '\t': out_ += "\\t"; break;
      case '\r': out_ += "\\r"; break;
      case '\b': out_ += "\\b"; break;
      case '\f': out_ += "\\f"; break;
      default:
        if (byte < 0x20)
          (out_ += "\\u00").append({hex[byte >> 4], hex[byte & 15]});
        else
          out_ += c;
    }
  }
}

void JsonWriter::open(char bracket) {
  out_ += bracket;
  ++level_;
  first_ = true;
}

void JsonWriter::close(char bracket) {
  --level_;
  if (!first_) new_line();
  first_ = false;
  out_ += bracket;
}

void JsonWriter::next() {
  if (!first_) out_ += ',';
  first_ = false;
  new_line();
}

void JsonWriter::new_line() {
  if (indent_ == 0) return;
  out_ += '\n';
  out_.append(static_cast<std::size_t>(level_ * indent_), ' ');
}

std::string to_json(const Value& value, JsonStyle style) {
  JsonWriter writer(style);
  writer.value(value);
  return writer.finish();
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
