#include "private/init_merge.hpp"

#include <algorithm>

namespace cdk::ec2::detail {

namespace {

/// As CDK sees it, to which each intrinsic function is a thing of its own, whatever it says.
bool same(const Value& a, const Value& b) {
  return a.identity() == b.identity() || (a.kind() != Value::Kind::Intrinsic && a == b);
}

Value joined(const Value& first, const Value& second, bool keep_doubles) {
  std::vector<Value> items;
  for (const Value* list : {&first, &second}) {
    if (!list->is_list()) continue;
    for (const Value& item : list->items()) {
      const bool known = std::ranges::any_of(items, [&](const Value& other) { return same(other, item); });
      if (keep_doubles || !known) items.push_back(item);
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
