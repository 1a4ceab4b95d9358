#include <cdk/tag_manager.hpp>
#include <cdk/tags.hpp>

namespace cdk {
namespace {

constexpr int add_priority = 100;
constexpr int remove_priority = 200;

}  // namespace

void Tags::add(std::string_view key, std::string_view value, const TagProps& props) {
  Aspects::of(scope_).add(Tag(std::string(key), std::string(value), props), {AspectPriority::MUTATING});
}

void Tags::remove(std::string_view key, const TagProps& props) {
  Aspects::of(scope_).add(RemoveTag(std::string(key), props), {AspectPriority::MUTATING});
}

Tag::Tag(std::string key, std::string value, TagProps props)
    : key_(std::move(key)), value_(std::move(value)), props_(std::move(props)) {}

void Tag::visit(Construct& construct) {
  TagManager* tags = TagManager::of(construct);
  if (tags == nullptr || !tags->apply_tag_aspect_here(props_.include_resource_types, props_.exclude_resource_types)) return;
  tags->set_tag(key_, Value(value_), props_.priority < 0 ? add_priority : props_.priority,
                props_.apply_to_launched_instances);
}

void RemoveTag::visit(Construct& construct) {
  TagManager* tags = TagManager::of(construct);
  if (tags == nullptr || !tags->apply_tag_aspect_here(props_.include_resource_types, props_.exclude_resource_types)) return;
  tags->remove_tag(key_, props_.priority < 0 ? remove_priority : props_.priority);
}

}  // namespace cdk
