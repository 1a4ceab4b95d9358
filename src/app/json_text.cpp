#include "json_text.hpp"

namespace cdk::app {

std::string text(const Value& object, std::string_view name) {
  const Value member = object.find(name);
  return member.is_string() ? std::string(member.as_string()) : std::string();
}

std::vector<std::string> texts(const Value& list) {
  std::vector<std::string> texts;
  if (!list.is_list()) return texts;
  for (const Value& item : list.items())
    if (item.is_string()) texts.emplace_back(item.as_string());
  return texts;
}

std::vector<Value> items(const Value& object, std::string_view name) {
  const Value member = object.find(name);
  if (!member.is_list()) return {};
  return {member.items().begin(), member.items().end()};
}

std::vector<Member> members(const Value& object, std::string_view name) {
  const Value member = object.find(name);
  if (!member.is_object()) return {};
  return {member.members().begin(), member.members().end()};
}

}  // namespace cdk::app
