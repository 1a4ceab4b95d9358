#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/cfn_condition.hpp>
#include <cdk/cfn_resource.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/lazy.hpp>
#include <cdk/resolve.hpp>
#include <cdk/stack.hpp>

#include "../value/collate.hpp"
#include "../value/or_unset.hpp"
#include "dependencies.hpp"
#include "overrides.hpp"

namespace cdk {
namespace {

std::unique_ptr<TagManager> tags_for(std::optional<spec::ResourceType> type) {
  if (!type || spec::tag_type(*type) == TagType::NOT_TAGGABLE) return nullptr;
  return std::make_unique<TagManager>(spec::tag_type(*type), std::string(spec::type_name(*type)),
                                      std::string(spec::tag_property_name(*type)));
}

using detail::or_unset;
Value or_unset(const std::optional<CfnDeletionPolicy>& policy) { return policy ? Value(to_value(*policy)) : Value(); }

constexpr std::string_view with_snapshots[] = {"AWS::DocDB::DBCluster",          "AWS::EC2::Volume",
                                               "AWS::ElastiCache::CacheCluster", "AWS::ElastiCache::ReplicationGroup",
                                               "AWS::Neptune::DBCluster",        "AWS::RDS::DBCluster",
                                               "AWS::RDS::DBInstance",           "AWS::Redshift::Cluster"};

void check_snapshots(CfnResource& resource) {
  const std::string type(resource.cfn_resource_type());
  if (std::ranges::find(with_snapshots, type) != std::end(with_snapshots)) return;
  const std::string problem = "the removal policy is SNAPSHOT and " + type + " has no snapshots";
  if (FeatureFlags::of(resource).is_enabled("@aws-cdk/core:validateSnapshotRemovalPolicy"))
    fail(resource, {problem, "another removal policy", "CloudFormation DeletionPolicy"});
  Annotations::of(resource).add_warning_v2("@aws-cdk/core:" + type + "SnapshotRemovalPolicyIgnored",
                                           problem + "; CloudFormation ignores it");
}

/// Empty lists and objects are left out where CDK leaves them out: at the top of an entry, not within.
Value unless_empty(Value value) { return value.is_empty() ? Value() : value; }

struct Part {
  const char* name;
  Value value;
};

/// An object of the parts that are set.
Value object_of(std::initializer_list<Part> parts) {
  std::vector<Member> members;
  members.reserve(
      static_cast<std::size_t>(std::ranges::count_if(parts, [](const Part& p) { return p.value.is_set(); })));
  for (const Part& part : parts)
    if (part.value.is_set()) members.push_back({part.name, part.value});
  return Value::object(std::move(members));
}

}  // namespace

CfnResource::CfnResource(const Scope& scope, const Props& props)
    : CfnRefElement(scope),
      type_(props.type),
      spec_type_(spec::find_resource(type_)),
      generic_properties_(props.properties) {
  if (type_.empty())
    fail(*this, {"the resource type is ''", "a CloudFormation type such as 'AWS::S3::Bucket'", "Resources.Type"});
  note_path();
}

CfnResource::CfnResource(const Scope& scope, spec::ResourceType type)
    : CfnRefElement(scope), type_(spec::type_name(type)), spec_type_(type), tags_(tags_for(type)) {
  if (const std::string_view transform = spec::required_transform(type); !transform.empty())
    stack().add_transform(transform);
  note_path();
}

CfnResource::~CfnResource() = default;

void CfnResource::note_path() {
  const Value wanted = node().try_get_context("aws:cdk:enable-path-metadata");  // "true": from a command line
  if (wanted == Value(true) || wanted == Value("true")) add_metadata("aws:cdk:path", Value(node().path()));
}

Value CfnResource::properties() const { return generic_properties_; }

void CfnResource::add_override(std::string_view path, Value value) {
  overrides_ = with_override(overrides_, path, value);
}

void CfnResource::add_property_override(std::string_view path, Value value) {
  add_override("Properties." + std::string(path), std::move(value));
}

void CfnResource::add_metadata(std::string_view key, Value value) {
  std::vector<Member> members;
  if (options_.metadata.is_object())
    members.assign(options_.metadata.members().begin(), options_.metadata.members().end());
  const auto found = std::ranges::find(members, key, &Member::name);
  if (found == members.end())
    members.push_back({std::string(key), std::move(value)});
  else
    found->value = std::move(value);
  options_.metadata = Value::object(std::move(members));
}

void CfnResource::apply_removal_policy(std::optional<RemovalPolicy> policy, const RemovalPolicyOptions& options) {
  const RemovalPolicy chosen = policy.value_or(options.default_.value_or(RemovalPolicy::RETAIN));
  switch (chosen) {
    case RemovalPolicy::DESTROY: options_.deletion_policy = CfnDeletionPolicy::DELETE; break;
    case RemovalPolicy::RETAIN: options_.deletion_policy = CfnDeletionPolicy::RETAIN; break;
    case RemovalPolicy::SNAPSHOT:
      check_snapshots(*this);
      options_.deletion_policy = CfnDeletionPolicy::SNAPSHOT;
      break;
    case RemovalPolicy::RETAIN_ON_UPDATE_OR_DELETE:
      options_.deletion_policy = CfnDeletionPolicy::RETAIN_EXCEPT_ON_CREATE;
      break;
  }
  if (!options.apply_to_update_replace_policy) return;
  const bool retain_except = options_.deletion_policy == CfnDeletionPolicy::RETAIN_EXCEPT_ON_CREATE;
  options_.update_replace_policy = retain_except ? CfnDeletionPolicy::RETAIN : *options_.deletion_policy;
}

const Environment& CfnResource::env() const noexcept { return stack().env(); }

void CfnResource::add_resource_dependency(CfnResource& target) { add_dependency_between(*this, target, {}); }

void CfnResource::add_direct_dependency(CfnResource& target) {
  if (std::ranges::find(depends_on_, &target) == depends_on_.end()) depends_on_.push_back(&target);
}

void CfnResource::remove_resource_dependency(const CfnResource& target) {
  std::erase_if(depends_on_, [&](const CfnResource* r) { return r == &target; });
}

void CfnResource::replace_dependency(const CfnResource& target, CfnResource& replacement) {
  if (std::ranges::find(depends_on_, &target) == depends_on_.end())
    fail(*this, {"it doesn't depend on '" + target.node().path() + "', so that dependency can't be replaced",
                 "a resource it depends on"});
  remove_resource_dependency(target);
  add_resource_dependency(replacement);
}

Value CfnResource::depends_on_names() const {
  std::vector<const CfnResource*> sorted;
  for (const CfnResource* resource : depends_on_)
    if (resource->should_synthesize()) sorted.push_back(resource);
  std::ranges::sort(sorted, detail::collates_before,
                    [](const CfnResource* r) -> const std::string& { return r->node().path(); });
  std::vector<Value> names;
  for (const CfnResource* resource : sorted) names.emplace_back(resource->current_logical_id());
  return names.empty() ? Value() : Value::list(std::move(names));
}

Value CfnResource::properties_with_tags() const {
  if (!tags_) return properties();
  const Value own = properties();
  const std::string& name = tags_->tag_property_name();
  const auto tags = [this, given = own.find(name)](const ResolveContext& context) {
    return tags_->render_tags(resolve(given, context));
  };
  // In the place where CDK has it: properties stand in the order of their names.
  std::vector<Member> members;
  members.reserve(own.members().size() + 1);
  for (const Member& member : own.members())
    if (member.name != name) members.push_back(member);
  const auto after = std::ranges::find_if(members, [&](const Member& m) { return m.name > name; });
  members.insert(after, {name, Lazy::any(tags)});
  return Value::object(std::move(members));
}

TemplateFragment CfnResource::to_cloud_formation() const {
  if (!should_synthesize()) return {};
  return {"Resources", object_of({
                           {"Type", Value(type_)},
                           {"Properties", properties_with_tags()},
                           {"CreationPolicy", options_.creation_policy},
                           {"UpdatePolicy", options_.update_policy},
                           {"Metadata", options_.metadata},
                           // Only so that references in overrides are found; render() puts them in their places.
                           {"Overrides", overrides_},
                       })};
}

Value CfnResource::render(const Value& body, const ResolveContext& context) const {
  const Value resolved = resolve(body, context);
  const Value entry = object_of({
      {"Type", resolved.find("Type")},
      {"Properties", unless_empty(resolved.find("Properties"))},
      {"DependsOn", depends_on_names()},
      {"CreationPolicy", resolved.find("CreationPolicy")},
      {"UpdatePolicy", resolved.find("UpdatePolicy")},
      {"UpdateReplacePolicy", or_unset(options_.update_replace_policy)},
      {"DeletionPolicy", or_unset(options_.deletion_policy)},
      {"Version", or_unset(options_.version)},
      {"Description", or_unset(options_.description)},
      {"Metadata", unless_empty(resolved.find("Metadata"))},
      {"Condition", options_.condition != nullptr ? Value(options_.condition->current_logical_id()) : Value()},
  });
  return apply_overrides(entry, overrides_, context);
}

bool CfnResource::is_cfn_resource(const Construct& construct) { return construct.as_resource() != nullptr; }

}  // namespace cdk
