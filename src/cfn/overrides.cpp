#include "overrides.hpp"

#include <algorithm>
#include <cdk/resolve.hpp>
#include <charconv>
#include <span>
#include <string>
#include <vector>

namespace cdk {
namespace {

std::vector<std::string> split(std::string_view path) {
  std::vector<std::string> names(1);
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == '\\' && i + 1 < path.size()) {
      names.back() += path[++i];
    } else if (path[i] == '.') {
      names.emplace_back();
    } else {
      names.back() += path[i];
    }
  }
  return names;
}

bool is_intrinsic(const Value& value) {
  if (!value.is_object() || value.members().size() != 1) return false;
  const std::string& name = value.members()[0].name;
  return name == "Ref" || name.starts_with("Fn::");
}

std::vector<Member> members_of(const Value& value) {
  if (!value.is_object()) return {};
  return {value.members().begin(), value.members().end()};
}

Value set_at(const Value& tree, std::span<const std::string> path, const Value& value) {
  if (path.empty()) return value;
  std::vector<Member> members = members_of(tree);
  auto found = std::ranges::find(members, path[0], &Member::name);
  if (found == members.end()) found = members.insert(found, Member{path[0]});
  found->value = set_at(found->value, path.subspan(1), value);
  return Value::object(std::move(members));
}

Value child_of(const Value& value, const std::string& name) {
  if (!value.is_list()) return value.find(name);
  std::size_t index = 0;
  const auto parsed = std::from_chars(name.data(), name.data() + name.size(), index);
  return parsed.ec == std::errc() && index < value.items().size() ? value.items()[index] : Value();
}

Value with_item(const Value& list, const std::string& name, Value item) {
  std::size_t index = 0;
  if (std::from_chars(name.data(), name.data() + name.size(), index).ec != std::errc()) return list;
  std::vector<Value> items(list.items().begin(), list.items().end());
  if (index >= items.size()) {
    if (item.is_set()) items.push_back(std::move(item));
  } else if (item.is_set()) {
    items[index] = std::move(item);
  } else {
    items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
  }
  return Value::list(std::move(items));
}

/// With an item or member set, or taken out when the child is unset.
Value with_child(const Value& value, const std::string& name, Value child) {
  if (value.is_list()) return with_item(value, name, std::move(child));
  std::vector<Member> members = members_of(value);
  const auto found = std::ranges::find(members, name, &Member::name);
  if (found == members.end()) {
    if (child.is_set()) members.push_back({name, std::move(child)});
  } else if (child.is_set()) {
    found->value = std::move(child);
  } else {
    members.erase(found);
  }
  return Value::object(std::move(members));
}

/// Resolves what stands in the tree and keeps what is unset in it.
Value resolve_tree(const Value& tree, const ResolveContext& context) {
  if (!tree.is_object()) return resolve(tree, context);
  std::vector<Member> members = members_of(tree);
  for (Member& member : members) member.value = resolve_tree(member.value, context);
  return Value::object(std::move(members));
}

/// Objects are merged into what stands there, everything else replaces it. An intrinsic function is never mixed with
/// what stood in its place, nor with what comes in its place; an object that is left empty goes.
Value merge(Value target, const Value& overrides) {
  for (const Member& change : overrides.members()) {
    if (!change.value.is_object()) {
      target = with_child(target, change.name, change.value);
      continue;
    }
    Value base = child_of(target, change.name);
    const bool fresh = is_intrinsic(base) || is_intrinsic(change.value) || (!base.is_object() && !base.is_list());
    Value merged = merge(fresh ? Value::object({}) : base, change.value);
    target = with_child(target, change.name, merged.is_empty() ? Value() : std::move(merged));
  }
  return target;
}

}  // namespace

Value with_override(const Value& tree, std::string_view path, const Value& value) {
  return set_at(tree, split(path), value);
}

Value apply_overrides(const Value& entry, const Value& tree, const ResolveContext& context) {
  return tree.is_set() ? merge(entry, resolve_tree(tree, context)) : entry;
}

}  // namespace cdk
