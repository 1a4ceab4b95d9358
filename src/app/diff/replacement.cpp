#include "replacement.hpp"

#include <algorithm>

#include "../json_text.hpp"

namespace cdk::app::diff {
namespace {

bool is_custom(const std::string& type) {
  return type.starts_with("Custom::") || type == "AWS::CloudFormation::CustomResource";
}

Impact impact_of(spec::Update update) {
  switch (update) {
    case spec::Update::IN_PLACE: return Impact::UPDATED;
    case spec::Update::MAY_REPLACE: return Impact::MAY_BE_REPLACED;
    case spec::Update::REPLACES: return Impact::REPLACED;
  }
  return Impact::UPDATED;
}

/// How a value refers to a resource: by its id, which is another after a replacement, or by an attribute, which may be.
enum class Mention { NONE, ATTRIBUTE, ID };

Mention mention_in_text(std::string_view text, const std::string& id) {
  if (text.find("${" + id + "}") != text.npos) return Mention::ID;
  return text.find("${" + id + ".") != text.npos ? Mention::ATTRIBUTE : Mention::NONE;
}

bool names(const Value& argument, const std::string& id) {
  if (argument.is_string()) return argument.as_string().starts_with(id + ".");
  return argument.is_list() && !argument.items().empty() && argument.items()[0] == Value(id);
}

Mention mention(const Value& value, const std::string& id) {
  Mention most = Mention::NONE;
  if (value.is_list())
    for (const Value& item : value.items()) most = std::max(most, mention(item, id));
  if (!value.is_object()) return most;
  for (const Member& member : value.members()) {
    if (member.name == "Ref" && member.value == Value(id)) return Mention::ID;
    if (member.name == "Fn::GetAtt" && names(member.value, id)) most = std::max(most, Mention::ATTRIBUTE);
    if (member.name == "Fn::Sub") {
      const Value& text = member.value.is_list() ? member.value.items()[0] : member.value;
      if (text.is_string()) most = std::max(most, mention_in_text(text.as_string(), id));
    }
    most = std::max(most, mention(member.value, id));
  }
  return most;
}

ResourceChange& change_of(std::vector<ResourceChange>& changes, const std::string& id, const Value& resource) {
  const auto found = std::ranges::find(changes, id, &ResourceChange::logical_id);
  if (found != changes.end()) return *found;
  ResourceChange change{
      .logical_id = id, .type = text(resource, "Type"), .kind = Kind::CHANGED, .impact = Impact::UPDATED};
  change.policy = text(resource, "UpdateReplacePolicy");
  if (const auto type = spec::find_resource(change.type)) change.holds_data = spec::is_stateful(*type);
  change.path = text(resource.find("Metadata"), "aws:cdk:path");
  return changes.emplace_back(std::move(change));
}

/// What follows for one property from the replacement of another resource. True when its own resource is replaced by
/// that.
bool follow(std::vector<ResourceChange>& changes, const std::string& id, const Value& resource, const Member& property,
            const std::string& replaced) {
  const Mention how = mention(property.value, replaced);
  const auto type = spec::find_resource(text(resource, "Type"));
  if (how == Mention::NONE || !type) return false;
  const auto update = spec::update_of(*type, property.name);
  if (!update || *update == spec::Update::IN_PLACE) return false;
  ResourceChange& change = change_of(changes, id, resource);
  if (change.kind == Kind::ADDED) return false;
  const std::string path = "Properties." + property.name;
  const auto known = [&](const PropertyChange& one) { return one.path == path || one.path.starts_with(path + "."); };
  if (std::ranges::none_of(change.properties, known))
    change.properties.push_back(
        {.path = path, .before = property.value, .after = property.value, .update = update, .follows = replaced});
  const bool surely = how == Mention::ID && *update == spec::Update::REPLACES;
  const bool news = surely && change.impact < Impact::REPLACED;
  change.impact = std::max(change.impact, surely ? Impact::REPLACED : Impact::MAY_BE_REPLACED);
  return news;
}

}  // namespace

Impact impact_of(const ResourceChange& change, const std::string& type_before) {
  if (type_before != change.type) return Impact::REFUSED;
  Impact worst = Impact::UPDATED;
  for (const PropertyChange& property : change.properties) {
    if (property.update) worst = std::max(worst, impact_of(*property.update));
    if (is_custom(change.type) && property.path == "Properties.ServiceToken") worst = Impact::REPLACED;
  }
  return worst;
}

void follow_replacements(std::vector<ResourceChange>& changes, const Value& after) {
  std::vector<std::string> replaced;
  for (const ResourceChange& change : changes)
    if (change.impact == Impact::REPLACED) replaced.push_back(change.logical_id);
  const auto resources = members(after, "Resources");
  for (std::size_t next = 0; next < replaced.size(); ++next) {
    const std::string cause = replaced[next];
    for (const auto& [id, resource] : resources)
      for (const Member& property : members(resource, "Properties"))
        if (id != cause && follow(changes, id, resource, property, cause)) replaced.push_back(id);
  }
}

}  // namespace cdk::app::diff
