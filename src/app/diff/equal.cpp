#include "equal.hpp"

#include <algorithm>
#include <string>

#include "../../value/json_writer.hpp"

namespace cdk::app::diff {
namespace {

bool is_scalar(const Value& value) { return value.is_set() && !value.is_list() && !value.is_object(); }

std::string text_of(const Value& scalar) {
  return scalar.is_string() ? std::string(scalar.as_string()) : to_json(scalar, {0});
}

/// As get-template gives it: a `?` for each character beyond ASCII.
std::string as_given_back(const std::string& text) {
  std::string given;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte < 0x80)
      given += c;
    else if (byte >= 0xc0)  // the first byte of a character
      given += '?';
  }
  return given;
}

std::size_t set_members(const Value& object) {
  return static_cast<std::size_t>(
      std::ranges::count_if(object.members(), [](const Member& m) { return m.value.is_set(); }));
}

/// `"Fn::GetAtt": "id.attribute"` is another spelling of the list.
Value as_list(const Member& member) {
  if (member.name != "Fn::GetAtt" || !member.value.is_string()) return member.value;
  const std::string_view text = member.value.as_string();
  const auto point = text.find('.');
  if (point == text.npos) return member.value;
  return Value::list({Value(text.substr(0, point)), Value(text.substr(point + 1))});
}

bool same_members(const Value& before, const Value& after) {
  if (set_members(before) != set_members(after)) return false;
  return std::ranges::all_of(before.members(), [&](const Member& member) {
    const Value other = after.find(member.name);
    return means_the_same(as_list(member), as_list({member.name, other}));
  });
}

}  // namespace

bool means_the_same(const Value& before, const Value& after) {
  if (before.is_object() && after.is_object()) return same_members(before, after);
  if (before.is_list() && after.is_list()) return std::ranges::equal(before.items(), after.items(), means_the_same);
  if (!is_scalar(before) || !is_scalar(after)) return !before.is_set() && !after.is_set();
  const std::string was = text_of(before), is = text_of(after);
  return was == is || was == as_given_back(is);
}

}  // namespace cdk::app::diff
