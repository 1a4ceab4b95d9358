#include "spec/type_words.hpp"

#include <algorithm>
#include <vector>

#include "spec/nearest.hpp"

namespace cdk::spec {
namespace {

using table::Kind;

constexpr std::size_t most_values = 25;
constexpr std::size_t longest_value = 80;

std::string plural(const table::Type& type) {
  switch (type.kind) {
    case Kind::string: return "strings";
    case Kind::integer: return "integers";
    case Kind::number: return "numbers";
    case Kind::boolean: return "booleans";
    case Kind::timestamp: return "timestamps";
    case Kind::tag: return "tags";
    case Kind::structure:
    case Kind::map: return "objects";
    case Kind::list: return "lists";
    case Kind::json:
    case Kind::choice: break;
  }
  return "values";
}

}  // namespace

std::string in_words(const table::Type& type) {
  switch (type.kind) {
    case Kind::string: return "a string";
    case Kind::integer: return "an integer";
    case Kind::number: return "a number";
    case Kind::boolean: return "true or false";
    case Kind::json: return "anything";
    case Kind::timestamp: return "a timestamp";
    case Kind::tag: return "a tag (Key, Value)";
    case Kind::structure: return "an object";
    case Kind::list: return "a list of " + plural(table::types[type.argument]);
    case Kind::map: return "an object with " + plural(table::types[type.argument]) + " as members";
    case Kind::choice: break;
  }
  std::string text;
  for (table::Index one : table::run(type.argument)) {
    const std::string words = in_words(table::types[one]);
    if (text.find(words) == std::string::npos) text += (text.empty() ? "" : ", or ") + words;
  }
  return text;
}

std::string allowed_values(const table::Type& type, std::string_view given) {
  if ((type.kind != Kind::string && type.kind != Kind::integer) || type.argument == 0) return "";
  std::vector<std::string_view> values;
  for (table::Index index : table::run(type.argument)) values.push_back(table::string(index));
  if (values.size() > most_values)
    std::ranges::stable_sort(values, {}, [&](std::string_view value) { return distance(given, value); });
  std::string text;
  for (std::size_t i = 0; i < std::min(values.size(), most_values); ++i)
    text += (i == 0 ? "" : ", ") + std::string(values[i]);
  if (values.size() > most_values) text += " and " + std::to_string(values.size() - most_values) + " more";
  return text;
}

std::string in_short(const Value& value) {
  std::string text = to_debug_string(value);
  if (text.size() <= longest_value) return text;
  std::size_t end = longest_value;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80) --end;  // not within a UTF-8 letter
  return text.substr(0, end) + "…";
}

}  // namespace cdk::spec
