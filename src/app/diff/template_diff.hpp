// What differs between two templates, and what that does to the resources.
#pragma once

#include <cdk/spec.hpp>
#include <cdk/value.hpp>
#include <optional>
#include <string>
#include <vector>

namespace cdk::app::diff {

enum class Kind { ADDED, REMOVED, CHANGED };

/// What becomes of a resource, the worst of what its changes do.
enum class Impact { CREATED, DELETED, UPDATED, MAY_BE_REPLACED, REPLACED, REFUSED };

/// A value within a resource that differs.
struct PropertyChange {
  /// From the resource down, such as "Properties.Tags.0.Value".
  std::string path;
  Value before, after;
  /// What CloudFormation does about it; nothing where the resource data doesn't say.
  std::optional<spec::Update> update = {};
  /// The resource that it refers to, when that is replaced, so that the value differs although its text doesn't.
  std::string follows = {};
};

struct ResourceChange {
  std::string logical_id;
  std::string type;
  Kind kind;
  Impact impact;
  /// Whether it holds data that goes when it is replaced or deleted.
  bool holds_data = false;
  /// What happens to the old one: "", "Retain", "Snapshot" (its DeletionPolicy or UpdateReplacePolicy).
  std::string policy = {};
  /// `aws:cdk:path` in the old template, for what isn't in the tree any more.
  std::string path = {};
  std::vector<PropertyChange> properties = {};
};

/// A difference outside the resources.
struct SectionChange {
  /// "Outputs"
  std::string section;
  /// The name in that section; empty for a section that is one value.
  std::string name;
  Kind kind;
  Value before, after;
};

struct TemplateDiff {
  std::vector<ResourceChange> resources;
  std::vector<SectionChange> sections;
  bool empty() const noexcept { return resources.empty() && sections.empty(); }
};

/// Path metadata is no difference. `before` may be unset: everything is new then.
TemplateDiff compare(const Value& before, const Value& after);

}  // namespace cdk::app::diff
