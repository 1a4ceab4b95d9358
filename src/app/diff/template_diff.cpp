#include "template_diff.hpp"

#include <algorithm>
#include <array>

#include "../json_text.hpp"
#include "equal.hpp"
#include "property_diff.hpp"
#include "replacement.hpp"

namespace cdk::app::diff {
namespace {

bool holds_data(const std::string& type) {
  const auto known = spec::find_resource(type);
  return known && spec::is_stateful(*known);
}

/// Without the names that CDK notes of its constructs, and with properties, even if there are none, so that each is
/// compared by itself.
Value comparable(const Value& resource) {
  std::vector<Member> kept;
  for (const Member& member : resource.is_object() ? resource.members() : std::span<const Member>()) {
    if (member.name != "Metadata") {
      kept.push_back(member);
      continue;
    }
    std::vector<Member> metadata = members(resource, "Metadata");
    std::erase_if(metadata, [](const Member& m) { return m.name == "aws:cdk:path"; });
    if (!metadata.empty()) kept.push_back({member.name, Value::object(std::move(metadata))});
  }
  if (!resource.find("Properties").is_set()) kept.push_back({"Properties", Value::object({})});
  return Value::object(std::move(kept));
}

ResourceChange described(const std::string& id, const Value& resource, Kind kind, Impact impact) {
  ResourceChange change{.logical_id = id, .type = text(resource, "Type"), .kind = kind, .impact = impact};
  change.holds_data = holds_data(change.type);
  change.path = text(resource.find("Metadata"), "aws:cdk:path");
  return change;
}

/// CloudFormation takes a snapshot of a database before it deletes it, unless it is told otherwise.
bool is_saved_by_default(const Value& resource) {
  const std::string type = text(resource, "Type");
  return type == "AWS::RDS::DBCluster" ||
         (type == "AWS::RDS::DBInstance" && !resource.find("Properties").find("DBClusterIdentifier").is_set());
}

ResourceChange removed(const std::string& id, const Value& resource) {
  ResourceChange change = described(id, resource, Kind::REMOVED, Impact::DELETED);
  change.policy = text(resource, "DeletionPolicy");
  if (change.policy.empty() && is_saved_by_default(resource)) change.policy = "Snapshot";
  return change;
}

ResourceChange changed(const std::string& id, const Value& before, const Value& after) {
  ResourceChange change = described(id, after, Kind::CHANGED, Impact::UPDATED);
  change.policy = text(after, "UpdateReplacePolicy");
  change.properties = property_changes(before, after, change.type);
  change.impact = impact_of(change, text(before, "Type"));
  return change;
}

void compare_resources(const Value& before, const Value& after, TemplateDiff& diff) {
  const auto old_ones = members(before, "Resources");
  for (const auto& [id, resource] : members(after, "Resources")) {
    const Value old = before.find("Resources").find(id);
    if (!old.is_set())
      diff.resources.push_back(described(id, resource, Kind::ADDED, Impact::CREATED));
    else if (!means_the_same(comparable(old), comparable(resource)))
      diff.resources.push_back(changed(id, comparable(old), comparable(resource)));
  }
  for (const auto& [id, resource] : old_ones)
    if (!after.find("Resources").find(id).is_set()) diff.resources.push_back(removed(id, resource));
}

SectionChange section_change(const std::string& section, const std::string& name, const Value& before,
                             const Value& after) {
  const Kind kind = !before.is_set() ? Kind::ADDED : !after.is_set() ? Kind::REMOVED : Kind::CHANGED;
  return {section, name, kind, before, after};
}

void compare_entries(const std::string& section, const Value& before, const Value& after, TemplateDiff& diff) {
  for (const auto& [name, value] : members(after, section)) {
    const Value old = before.find(section).find(name);
    if (!means_the_same(old, value)) diff.sections.push_back(section_change(section, name, old, value));
  }
  for (const auto& [name, value] : members(before, section))
    if (!after.find(section).find(name).is_set()) diff.sections.push_back(section_change(section, name, value, {}));
}

}  // namespace

TemplateDiff compare(const Value& before, const Value& after) {
  TemplateDiff diff;
  for (const char* section : {"AWSTemplateFormatVersion", "Description", "Transform"})
    if (const Value old = before.find(section), now = after.find(section); !means_the_same(old, now))
      diff.sections.push_back(section_change(section, "", old, now));
  for (const char* section : {"Metadata", "Parameters", "Rules", "Mappings", "Conditions"})
    compare_entries(section, before, after, diff);
  compare_resources(before, after, diff);
  follow_replacements(diff.resources, after);
  compare_entries("Outputs", before, after, diff);
  return diff;
}

}  // namespace cdk::app::diff
