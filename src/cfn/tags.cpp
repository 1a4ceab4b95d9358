#include <algorithm>
#include <cdk/feature_flags.hpp>
#include <cdk/tag_manager.hpp>
#include <cdk/tags.hpp>

namespace cdk {
namespace {

constexpr int add_priority = 100;
constexpr int remove_priority = 200;
constexpr std::string_view stack_type = "aws:cdk:stack";

}  // namespace

void Tags::add(std::string_view key, const Input<std::string>& value, const TagProps& props) {
  TagProps adapted = props;
  const auto& included = props.include_resource_types;
  if (FeatureFlags::of(scope_).is_enabled("@aws-cdk/core:explicitStackTags") &&
      std::ranges::find(included, stack_type) == included.end())
    adapted.exclude_resource_types.emplace_back(stack_type);
  Aspects::of(scope_).add(Tag(std::string(key), value, std::move(adapted)), {AspectPriority::mutating_in(scope_)});
}

void Tags::remove(std::string_view key, const TagProps& props) {
  Aspects::of(scope_).add(RemoveTag(std::string(key), props), {AspectPriority::mutating_in(scope_)});
}

Tag::Tag(std::string key, Input<std::string> value, TagProps props)
    : key_(std::move(key)), value_(std::move(value)), props_(std::move(props)) {}

void Tag::visit(Construct& construct) {
  TagManager* tags = TagManager::of(construct);
  if (tags == nullptr || !tags->apply_tag_aspect_here(props_.include_resource_types, props_.exclude_resource_types))
    return;
  tags->set_tag(key_, value_, props_.priority < 0 ? add_priority : props_.priority, props_.apply_to_launched_instances);
}

void RemoveTag::visit(Construct& construct) {
  TagManager* tags = TagManager::of(construct);
  if (tags == nullptr || !tags->apply_tag_aspect_here(props_.include_resource_types, props_.exclude_resource_types))
    return;
  tags->remove_tag(key_, props_.priority < 0 ? remove_priority : props_.priority);
}

}  // namespace cdk
