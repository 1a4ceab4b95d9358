#include "property_diff.hpp"

#include <algorithm>

#include "../json_text.hpp"
#include "equal.hpp"

namespace cdk::app::diff {
namespace {

bool is_function(const Value& value) {
  if (!value.is_object() || value.members().size() != 1) return false;
  const std::string_view name = value.members()[0].name;
  return name == "Ref" || name.starts_with("Fn::");
}

bool is_plain_object(const Value& value) { return value.is_object() && !is_function(value); }

bool holds_objects(const Value& list) { return std::ranges::any_of(list.items(), is_plain_object); }

class Comparison {
 public:
  void walk(const std::string& path, const Value& before, const Value& after) {
    if (means_the_same(before, after)) return;
    if (is_plain_object(before) && is_plain_object(after))
      walk_objects(path, before, after);
    else if (before.is_list() && after.is_list() && holds_objects(before) && holds_objects(after))
      walk_lists(path, before, after);
    else
      changes.push_back({.path = path, .before = before, .after = after});
  }

  std::vector<PropertyChange> changes;

 private:
  void walk_objects(const std::string& path, const Value& before, const Value& after) {
    const std::string in_it = path.empty() ? "" : path + ".";
    for (const Member& member : after.members()) walk(in_it + member.name, before.find(member.name), member.value);
    for (const Member& member : before.members())
      if (!after.find(member.name).is_set()) walk(in_it + member.name, member.value, {});
  }

  /// Items that one list has and the other hasn't; where as many go as come, they are taken for changed.
  void walk_lists(const std::string& path, const Value& before, const Value& after) {
    const auto gone = without(before, after), come = without(after, before);
    const std::size_t pairs = gone.size() == come.size() ? gone.size() : 0;
    for (std::size_t i = 0; i < pairs; ++i)
      walk(path + "." + std::to_string(come[i]), before.items()[gone[i]], after.items()[come[i]]);
    for (std::size_t i = pairs; i < gone.size(); ++i)
      changes.push_back({.path = path + "." + std::to_string(gone[i]), .before = before.items()[gone[i]], .after = {}});
    for (std::size_t i = pairs; i < come.size(); ++i)
      changes.push_back({.path = path + "." + std::to_string(come[i]), .before = {}, .after = after.items()[come[i]]});
    if (gone.empty() && come.empty()) changes.push_back({.path = path, .before = before, .after = after});
  }

  /// Positions of the items that the other list hasn't.
  static std::vector<std::size_t> without(const Value& list, const Value& other) {
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < list.items().size(); ++i) {
      const auto same = [&](const Value& item) { return means_the_same(list.items()[i], item); };
      if (std::ranges::none_of(other.items(), same)) positions.push_back(i);
    }
    return positions;
  }
};

/// "Tags" of "Properties.Tags.0.Value"; nothing outside the properties.
std::string property_of(const std::string& path) {
  constexpr std::string_view prefix = "Properties.";
  if (!path.starts_with(prefix)) return {};
  return path.substr(prefix.size(), path.find('.', prefix.size()) - prefix.size());
}

}  // namespace

std::vector<PropertyChange> property_changes(const Value& before, const Value& after, const std::string& type) {
  Comparison comparison;
  comparison.walk("", before, after);
  const auto known = spec::find_resource(type);
  for (PropertyChange& change : comparison.changes)
    if (const std::string property = property_of(change.path); known && !property.empty())
      change.update = spec::update_of(*known, property);
  return std::move(comparison.changes);
}

}  // namespace cdk::app::diff
