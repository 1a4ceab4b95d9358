#include "overrides.hpp"

#include <algorithm>
#include <charconv>
#include <span>

namespace cdk {
namespace {

bool is_intrinsic(const Value& value) {
  if (!value.is_object() || value.members().size() != 1) return false;
  const std::string& name = value.members()[0].name;
  return name == "Ref" || name.starts_with("Fn::");
}

std::vector<Member> members_of(const Value& value) {
  if (!value.is_object()) return {};
  return {value.members().begin(), value.members().end()};
}

/// A value without the members that are unset, the objects that are thereby empty included.
Value without_unset(const Value& value) {
  if (!value.is_object()) return value;
  std::vector<Member> kept;
  for (const Member& member : value.members())
    if (Value inner = without_unset(member.value); inner.is_set()) kept.push_back({member.name, std::move(inner)});
  return Value::object(std::move(kept));
}

Value child_of(const Value& value, const std::string& name, std::size_t& index) {
  if (!value.is_list()) return value.find(name);
  const auto parsed = std::from_chars(name.data(), name.data() + name.size(), index);
  if (parsed.ec != std::errc() || index >= value.items().size()) return {};
  return value.items()[index];
}

Value merge(const Value& target, const Value& source);

Value with_child(const Value& value, const std::string& name, std::size_t index, Value child) {
  if (!value.is_list()) return with_member(value, name, std::move(child));
  std::vector<Value> items(value.items().begin(), value.items().end());
  if (index < items.size() && child.is_set()) items[index] = std::move(child);
  else if (index < items.size()) items.erase(items.begin() + static_cast<std::ptrdiff_t>(index));
  else if (child.is_set()) items.push_back(std::move(child));
  return Value::list(std::move(items));
}

/// Objects are merged into what stands there, everything else replaces it. An intrinsic function is never mixed with
/// what stood in its place, nor with what comes in its place.
Value merge(const Value& target, const Value& source) {
  if (!source.is_object()) return source;
  const bool fresh = !target.is_object() || is_intrinsic(target) || is_intrinsic(source);
  Value merged = fresh ? Value::object({}) : target;
  for (const Member& member : source.members())
    merged = with_member(merged, member.name, merge(merged.find(member.name), member.value));
  return without_unset(merged);
}

Value set_at(const Value& entry, std::span<const std::string> path, const Value& value) {
  if (path.empty()) return value.is_set() ? merge(entry, value) : Value();
  std::size_t index = 0;
  const bool container = entry.is_list() || (entry.is_object() && !(is_intrinsic(entry) && entry.members()[0].name != path[0]));
  const Value base = container ? entry : Value::object({});
  const Value child = set_at(child_of(base, path[0], index), path.subspan(1), value);
  // Deleting the last member of an object that only existed for it deletes the object too.
  const bool emptied = child.is_object() && child.members().empty() && !value.is_set();
  return with_child(base, path[0], index, emptied ? Value() : child);
}

}  // namespace

std::vector<std::string> split_override_path(std::string_view path) {
  std::vector<std::string> names(1);
  for (std::size_t i = 0; i < path.size(); ++i) {
    if (path[i] == '\\' && i + 1 < path.size()) names.back() += path[++i];
    else if (path[i] == '.') names.emplace_back();
    else names.back() += path[i];
  }
  return names;
}

Value with_member(const Value& object, std::string_view name, Value value) {
  std::vector<Member> members = members_of(object);
  const auto found = std::ranges::find(members, name, &Member::name);
  if (found != members.end() && value.is_set()) found->value = std::move(value);
  else if (found != members.end()) members.erase(found);
  else if (value.is_set()) members.push_back({std::string(name), std::move(value)});
  return Value::object(std::move(members));
}

Value apply_override(const Value& entry, const std::vector<std::string>& path, const Value& value) {
  return set_at(entry, path, value);
}

}  // namespace cdk
