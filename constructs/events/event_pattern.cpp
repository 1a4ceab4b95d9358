#include "private/event_pattern.hpp"

#include <algorithm>
#include <cdk/construct.hpp>
#include <cdk/error.hpp>

namespace cdk::events {
namespace {

Value merge_lists(const Value& values, const Value& more) {
  std::vector<Value> all;
  for (const auto& list : {values.items(), more.items()})
    for (const Value& value : list)
      if (std::ranges::find(all, value) == all.end()) all.push_back(value);
  return Value::list(std::move(all));
}

Value merge_member(const std::string& name, const Value& values, const Value& more, const Construct& owner) {
  if (values.is_list() && more.is_list()) return merge_lists(values, more);
  if (values.is_object() && more.is_object()) return merge(values, more, owner);
  fail(owner, {"an event pattern has " + to_debug_string(values) + " and " + to_debug_string(more) + " for " + name,
               "two lists or two objects", "AWS::Events::Rule EventPattern"});
}

}  // namespace

Value render(const EventPattern& pattern) {
  std::vector<Member> members;
  const auto put = [&](const char* name, const Vector<Input<std::string>>& values) {
    if (!values.empty()) members.push_back({name, Value::list({values.begin(), values.end()})});
  };
  put("account", pattern.account);
  std::vector<Member> detail;
  for (const auto& [name, value] : pattern.detail)
    if (value.is_set()) detail.push_back({name, value});
  if (!detail.empty()) members.push_back({"detail", Value::object(std::move(detail))});
  put("detail-type", pattern.detail_type);
  put("id", pattern.id);
  put("region", pattern.region);
  put("resources", pattern.resources);
  put("source", pattern.source);
  put("time", pattern.time);
  put("version", pattern.version);
  return Value::object(std::move(members));
}

Value merge(const Value& pattern, const Value& more, const Construct& owner) {
  std::vector<Member> members(pattern.members().begin(), pattern.members().end());
  for (const Member& member : more.members()) {
    const auto there = std::ranges::find(members, member.name, &Member::name);
    if (there == members.end())
      members.push_back(member);
    else
      there->value = merge_member(member.name, there->value, member.value, owner);
  }
  return Value::object(std::move(members));
}

}  // namespace cdk::events
