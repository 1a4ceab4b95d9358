#include "private/init_merge.hpp"

#include <algorithm>

namespace cdk::ec2::detail {

namespace {

Value joined(const Value& first, const Value& second, bool keep_doubles) {
  std::vector<Value> items;
  for (const Value* list : {&first, &second}) {
    if (!list->is_list()) continue;
    for (const Value& item : list->items()) {
      if (keep_doubles || std::ranges::find(items, item) == items.end()) items.push_back(item);
    }
  }
  return Value::list(std::move(items));
}

}  // namespace

Value merged(const Value& first, const Value& second) {
  if (!first.is_set()) return second;
  if (!second.is_set()) return first;
  if (!first.is_object() || !second.is_object()) return second;
  std::vector<Member> members(first.members().begin(), first.members().end());
  for (const Member& added : second.members()) {
    const auto known = std::ranges::find(members, added.name, &Member::name);
    if (known == members.end())
      members.push_back(added);
    else if (added.value.is_list())
      known->value = joined(known->value, added.value, added.name == "command");
    else
      known->value = merged(known->value, added.value);
  }
  return Value::object(std::move(members));
}

}  // namespace cdk::ec2::detail
