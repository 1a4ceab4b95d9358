#include <algorithm>
#include <cdk/cfn_resource.hpp>
#include <cdk/lazy.hpp>
#include <cdk/stack.hpp>
#include <cdk/tag_manager.hpp>

#include "../value/collate.hpp"

namespace cdk {

void TagManager::set_tag(std::string_view key, Value value, int priority, bool apply_to_launched_instances) {
  const auto removed = std::ranges::find(removed_, key, &std::pair<std::string, int>::first);
  if (removed != removed_.end() && removed->second > priority) return;
  const auto found = std::ranges::find(tags_, key, &Tag::key);
  if (found == tags_.end())
    tags_.push_back({std::string(key), std::move(value), priority, apply_to_launched_instances});
  else if (found->priority <= priority)
    *found = {found->key, std::move(value), priority, apply_to_launched_instances};
}

void TagManager::remove_tag(std::string_view key, int priority) {
  const auto found = std::ranges::find(tags_, key, &Tag::key);
  if (found != tags_.end() && found->priority > priority) return;
  if (found != tags_.end()) tags_.erase(found);
  const auto removed = std::ranges::find(removed_, key, &std::pair<std::string, int>::first);
  if (removed == removed_.end())
    removed_.emplace_back(key, priority);
  else
    removed->second = std::max(removed->second, priority);
}

std::vector<Member> TagManager::tag_values() const {
  std::vector<Member> values;
  for (const Tag& tag : tags_) values.push_back({tag.key, tag.value});
  std::ranges::sort(values, detail::collates_before, &Member::name);
  return values;
}

bool TagManager::apply_tag_aspect_here(const std::vector<std::string>& include,
                                       const std::vector<std::string>& exclude) const {
  if (std::ranges::find(exclude, resource_type_) != exclude.end()) return false;
  return include.empty() || std::ranges::find(include, resource_type_) != include.end();
}

Value TagManager::render_tags(const Value& own_tags) const {
  // Tags given as the property have a priority too, which those that the tree adds normally exceed.
  constexpr int own_priority = 50;
  if (!own_tags.is_set() && tags_.empty()) return {};
  TagManager all(type_, resource_type_, property_);
  const bool own_is_literal = !own_tags.is_set() || own_tags.is_list() || own_tags.is_object();
  if (!own_is_literal) return own_tags;
  if (type_ == TagType::MAP && own_tags.is_object()) {
    if (own_tags.members().size() == 1 &&
        (own_tags.members()[0].name.starts_with("Fn::") || own_tags.members()[0].name == "Ref"))
      return own_tags;
    for (const Member& tag : own_tags.members()) all.set_tag(tag.name, tag.value, own_priority);
  } else if (own_tags.is_list()) {
    for (const Value& tag : own_tags.items()) {
      if (!tag.find("Key").is_string()) return own_tags;  // a token among them: CDK leaves such lists alone too
      const Value propagate = tag.find("PropagateAtLaunch");
      all.set_tag(tag.find("Key").as_string(), tag.find("Value"), own_priority,
                  propagate.kind() != Value::Kind::Boolean || propagate.as_bool());
    }
  } else if (own_tags.is_object()) {
    return own_tags;
  }
  all.removed_ = removed_;
  for (const auto& [key, priority] : removed_) all.remove_tag(key, priority);
  for (const Tag& tag : tags_) all.set_tag(tag.key, tag.value, tag.priority, tag.propagate);
  if (all.tags_.empty()) return {};
  std::ranges::sort(all.tags_, detail::collates_before, &Tag::key);

  if (type_ == TagType::MAP) return Value::object(all.tag_values());
  std::vector<Value> list;
  for (const Tag& tag : all.tags_) {
    std::vector<Member> members{{"Key", Value(tag.key)}, {"Value", tag.value}};
    if (type_ == TagType::AUTOSCALING_GROUP) members.push_back({"PropagateAtLaunch", Value(tag.propagate)});
    list.push_back(Value::object(std::move(members)));
  }
  return Value::list(std::move(list));
}

TagManager* TagManager::of(Construct& construct) {
  if (auto* resource = construct.as_resource()) return resource->tag_manager();
  if (auto* stack = construct.as_stack()) return &stack->tags();
  return construct.own_tags();
}

Value TagManager::rendered_tags() const {
  return Lazy::any([this] { return render_tags(); });
}

}  // namespace cdk
