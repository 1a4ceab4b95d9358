#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/context_provider.hpp>
#include <cdk/ecr/cfn_repository.hpp>
#include <cdk/ecr/repository.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lazy.hpp>

namespace cdk::ecr {
namespace {

std::string literal(const Value& value) { return value.is_string() ? std::string(value.as_string()) : std::string(); }

struct Import {
  Input<std::string> arn;
  Input<std::string> name;
  ResourceProps resource = {};
};

class ImportedRepository final : public IRepository {
 public:
  using Props = Import;
  ImportedRepository(const Scope& scope, const Props& props)
      : IRepository(scope, props.resource), arn_(props.arn), name_(props.name) {}
  Input<std::string> repository_arn() override { return arn_; }
  Input<std::string> repository_name() override { return name_; }
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement&) override { return {}; }

 private:
  Input<std::string> arn_, name_;
};

bool is_lower_alphanumeric(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// Lowercase letters and digits with single `.`, `_`, `-` between them, in parts with slashes between them.
bool is_repository_name(std::string_view name) {
  if (name.size() < 2 || name.size() > 256) return false;
  bool may_separate = false;
  for (const char c : name) {
    const bool separator = std::string_view("._-/").find(c) != std::string_view::npos;
    if (separator ? !may_separate : !is_lower_alphanumeric(c)) return false;
    may_separate = !separator;
  }
  return may_separate;
}

bool is_exclusive(std::optional<TagMutability> mutability) {
  return mutability == TagMutability::IMMUTABLE_WITH_EXCLUSION || mutability == TagMutability::MUTABLE_WITH_EXCLUSION;
}

Value texts(const std::vector<std::string>& items) {
  return items.empty() ? Value() : Value::list({items.begin(), items.end()});
}

Value rendered(const LifecycleRule& rule) {
  const bool by_age = rule.max_image_age.has_value();
  const Value number = by_age ? Value(rule.max_image_age->to_days()) : Value(*rule.max_image_count);
  return Value::object({{"rulePriority", *rule.rule_priority},
                        {"description", rule.description},
                        {"selection", Value::object({{"tagStatus", to_value(*rule.tag_status)},
                                                     {"tagPrefixList", texts(rule.tag_prefix_list)},
                                                     {"tagPatternList", texts(rule.tag_pattern_list)},
                                                     {"countType", by_age ? "sinceImagePushed" : "imageCountMoreThan"},
                                                     {"countNumber", number},
                                                     {"countUnit", by_age ? Value("days") : Value()}})},
                        {"action", Value::object({{"type", "expire"}})}});
}

}  // namespace

ImageTagMutabilityExclusionFilter ImageTagMutabilityExclusionFilter::wildcard(std::string_view pattern,
                                                                              std::source_location where) {
  constexpr std::string_view good = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._*-";
  if (pattern.empty() || pattern.size() > 128 || pattern.find_first_not_of(good) != std::string_view::npos)
    fail({"'" + std::string(pattern) + "' is no pattern of tags", "1 to 128 letters, digits and ._*-",
          "AWS::ECR::Repository ImageTagMutabilityExclusionFilters"},
         where);
  return ImageTagMutabilityExclusionFilter(pattern);
}

Repository::Repository(const Scope& scope, const Props& props)
    : IRepository(scope, {.physical_name = props.repository_name}), registry_id_(props.lifecycle_registry_id) {
  check(props);
  CfnRepositoryProps repository{
      .empty_on_delete = props.empty_on_delete,
      .image_tag_mutability = props.image_tag_mutability,
      .lifecycle_policy = Lazy::typed<CfnRepositoryTypes::LifecyclePolicyProperty>(
          [this] { return Input<CfnRepositoryTypes::LifecyclePolicyProperty>::from(rendered_lifecycle_policy()); }),
      .repository_name = physical_name(),
      .repository_policy_text = policy_.live(),
  };
  const auto encryption =
      props.encryption.value_or(props.encryption_key ? RepositoryEncryption::KMS : RepositoryEncryption::AES_256);
  if (encryption != RepositoryEncryption::AES_256)
    repository.encryption_configuration = CfnRepositoryTypes::EncryptionConfigurationProperty{
        .encryption_type = encryption,
        .kms_key = props.encryption_key ? props.encryption_key->key_arn() : Input<std::string>()};
  if (props.image_scan_on_push)
    repository.image_scanning_configuration =
        CfnRepositoryTypes::ImageScanningConfigurationProperty{.scan_on_push = props.image_scan_on_push};
  std::vector<CfnRepositoryTypes::ImageTagMutabilityExclusionFilterProperty> filters;
  for (const auto& filter : props.image_tag_mutability_exclusion_filters)
    filters.push_back({.image_tag_mutability_exclusion_filter_type = "WILDCARD",
                       .image_tag_mutability_exclusion_filter_value = filter.pattern()});
  if (!filters.empty()) repository.image_tag_mutability_exclusion_filters = filters;
  auto& resource = add<CfnRepository>("Resource", std::move(repository));
  resource.apply_removal_policy(props.removal_policy);
  name_ = resource_name_attribute(resource.ref());
  arn_ = resource_arn_attribute(resource.attr_arn(),
                                {.resource = "repository", .service = "ecr", .resource_name = physical_name()});
  for (const LifecycleRule& rule : props.lifecycle_rules) add_lifecycle_rule(rule);
  node().add_validation([this] { return policy_.validate_for_resource_policy({.skip_resource_validation = true}); });
}

void Repository::check(const Props& props) const {
  const bool named = props.repository_name.is_string() && physical_name().is_string();
  if (named && !is_repository_name(props.repository_name.as_string()))
    fail(*this,
         {"'" + std::string(props.repository_name.as_string()) + "' is no name for a repository",
          "2 to 256 lowercase letters, digits and single ._-/ between them", "AWS::ECR::Repository RepositoryName"});
  const std::size_t filters = props.image_tag_mutability_exclusion_filters.size();
  const bool exclusive = is_exclusive(props.image_tag_mutability);
  if (filters > 0 && !exclusive)
    fail(*this, {"image_tag_mutability_exclusion_filters are given and image_tag_mutability has no exclusion",
                 "IMMUTABLE_WITH_EXCLUSION or MUTABLE_WITH_EXCLUSION", "AWS::ECR::Repository ImageTagMutability"});
  if (exclusive && (filters < 1 || filters > 5))
    fail(*this, {"image_tag_mutability has an exclusion and there are " + std::to_string(filters) +
                     " image_tag_mutability_exclusion_filters",
                 "1 to 5", "AWS::ECR::Repository ImageTagMutabilityExclusionFilters"});
  if (props.encryption_key && props.encryption == RepositoryEncryption::AES_256)
    fail(*this, {"an encryption_key is given and the encryption is AES_256", "KMS or KMS_DSSE",
                 "AWS::ECR::Repository EncryptionConfiguration"});
  if (props.empty_on_delete.value_or(false) && props.removal_policy != RemovalPolicy::DESTROY)
    fail(*this, {"empty_on_delete is set for a repository that isn't deleted with its stack",
                 "removal_policy = RemovalPolicy::DESTROY", "AWS::ECR::Repository EmptyOnDelete"});
}

IRepository& Repository::from_lookup(Construct& scope, Id id, const RepositoryLookupOptions& options) {
  std::string name = options.repository_name;
  if (name.empty() && !options.repository_arn.empty())
    name = literal(Arn::split(options.repository_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where()).resource_name);
  if (name.empty())
    fail(scope,
         {"a look-up of a repository with no name, and no ARN with one", "repository_name or repository_arn",
          "Repository::from_lookup"},
         id.where());
  const Value unknown =
      Value::list({Value::object({{"Arn", "arn:aws:ecr:us-east-1:123456789012:repository/DUMMY_ARN"}})});
  const Value found = ContextProvider::get_value(scope, {.provider = "cc-api-provider",
                                                         .dummy_value = unknown,
                                                         .props = {{"typeName", "AWS::ECR::Repository"},
                                                                   {"exactIdentifier", Value(name)},
                                                                   {"propertiesToReturn", Value::list({"Arn"})}}})
                          .value;
  if (!found.is_list() || found.items().size() != 1)
    fail(scope,
         {"the context holds " + to_debug_string(found) + " for the repository \"" + name + "\"",
          "a list of one; remove it from cdk.context.json", "Repository::from_lookup"},
         id.where());
  const auto arn = Input<std::string>::from(found.items().front().find("Arn"));
  const ArnComponents parts = Arn::split(arn, ArnFormat::SLASH_RESOURCE_NAME, id.where());
  return from_repository_attributes(
      scope, std::move(id),
      // As long as nothing was found, the partition is the stack's.
      {.repository_arn = found == unknown ? format("arn:{}:ecr:{}:{}:repository/{}", Stack::of(scope).partition(),
                                                   parts.region, parts.account, parts.resource_name)
                                          : arn,
       .repository_name = parts.resource_name});
}

IRepository& Repository::from_repository_attributes(Construct& scope, Id id, const RepositoryAttributes& attrs) {
  return scope.add<ImportedRepository>(std::move(id), Import{attrs.repository_arn, attrs.repository_name});
}

IRepository& Repository::from_repository_arn(Construct& scope, Id id, const Input<std::string>& repository_arn) {
  if (!repository_arn.is_string())
    fail(scope,
         {"a repository was imported by an ARN that is only known at deployment",
          "from_repository_attributes, with the repository's name"},
         id.where());
  const ArnComponents parts = Arn::split(repository_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where());
  if (!(parts.resource == Value("repository")) || !parts.resource_name.is_set())
    fail(scope,
         {"'" + std::string(repository_arn.as_string()) + "' is no ARN of a repository",
          "arn:<partition>:ecr:<region>:<account>:repository/<name>"},
         id.where());
  return scope.add<ImportedRepository>(std::move(id), Import{repository_arn,
                                                             parts.resource_name,
                                                             {.account = std::string(parts.account.as_string()),
                                                              .region = std::string(parts.region.as_string())}});
}

IRepository& Repository::from_repository_name(Construct& scope, Id id, const Input<std::string>& repository_name) {
  return scope.add<ImportedRepository>(std::move(id),
                                       Import{arn_for_local_repository(repository_name, scope), repository_name});
}

Input<std::string> Repository::arn_for_local_repository(const Input<std::string>& repository_name,
                                                        const Construct& scope, const Input<std::string>& account) {
  return Stack::of(scope).format_arn(
      {.resource = "repository", .service = "ecr", .account = account, .resource_name = repository_name});
}

iam::AddToResourcePolicyResult Repository::add_to_resource_policy(const iam::PolicyStatement& statement) {
  if (!statement.resources().empty())
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-ecr:noResourceStatements",
                                          "statements of a repository's policy can't have resources");
  policy_.add_statements(statement);
  return {true, Dependable(*this)};
}

void Repository::add_lifecycle_rule(const LifecycleRule& rule) {
  LifecycleRule complete = rule;
  const bool tagged = !rule.tag_prefix_list.empty() || !rule.tag_pattern_list.empty();
  if (!complete.tag_status) complete.tag_status = tagged ? TagStatus::TAGGED : TagStatus::ANY;
  check(complete);
  rules_.push_back(std::move(complete));
}

void Repository::check(const LifecycleRule& rule) const {
  constexpr const char* property = "AWS::ECR::Repository LifecyclePolicy";
  const bool tagged = !rule.tag_prefix_list.empty() || !rule.tag_pattern_list.empty();
  if (rule.tag_status == TagStatus::TAGGED && !tagged)
    fail(*this,
         {"a lifecycle rule for tagged images names no tags", "a tag_prefix_list or a tag_pattern_list", property});
  if (rule.tag_status != TagStatus::TAGGED && tagged)
    fail(*this,
         {"a lifecycle rule names tags and isn't for tagged images", "tag_status = TagStatus::TAGGED", property});
  if (!rule.tag_prefix_list.empty() && !rule.tag_pattern_list.empty())
    fail(*this, {"a lifecycle rule has a tag_prefix_list and a tag_pattern_list", "one of the two", property});
  for (const std::string& pattern : rule.tag_pattern_list)
    if (std::ranges::count(pattern, '*') > 4)
      fail(*this,
           {"the tag pattern '" + pattern + "' has " + std::to_string(std::ranges::count(pattern, '*')) + " wildcards",
            "at most 4", property});
  if (rule.max_image_age.has_value() == rule.max_image_count.has_value())
    fail(*this,
         {std::string("a lifecycle rule has ") + (rule.max_image_age ? "a max_image_age and a max_image_count"
                                                                     : "no max_image_age and no max_image_count"),
          "exactly one of the two", property});
  if (rule.tag_status == TagStatus::ANY &&
      std::ranges::any_of(rules_, [](const LifecycleRule& other) { return other.tag_status == TagStatus::ANY; }))
    fail(*this, {"a repository has two lifecycle rules for all images", "one", property});
}

std::vector<LifecycleRule> Repository::ordered_rules() const {
  std::vector<LifecycleRule> numbered, others, any;
  for (const LifecycleRule& rule : rules_)
    (rule.tag_status == TagStatus::ANY ? any : rule.rule_priority ? numbered : others).push_back(rule);
  if (!any.empty() && any[0].rule_priority && !others.empty())
    fail(*this, {"the lifecycle rule for all images has a rule_priority and other rules have none",
                 "priorities for all rules, or none for that one", "AWS::ECR::Repository LifecyclePolicy"});
  int next = 1;
  for (const LifecycleRule& rule : numbered) next = std::max(next, *rule.rule_priority + 1);
  std::vector<LifecycleRule> all = std::move(numbered);
  all.insert(all.end(), others.begin(), others.end());
  all.insert(all.end(), any.begin(), any.end());
  int highest = 0;
  for (LifecycleRule& rule : all) {
    if (!rule.rule_priority) rule.rule_priority = next++;
    highest = std::max(highest, *rule.rule_priority);
  }
  if (!any.empty() && all.back().rule_priority != highest)
    fail(*this, {"the lifecycle rule for all images has the rule_priority " + std::to_string(*all.back().rule_priority),
                 "a higher one than all others, which go up to " + std::to_string(highest),
                 "AWS::ECR::Repository LifecyclePolicy"});
  return all;
}

Value Repository::rendered_lifecycle_policy() const {
  if (rules_.empty() && !registry_id_.is_set()) return {};
  Input<std::string> text;
  if (!rules_.empty()) {
    std::vector<Value> rules;
    for (const LifecycleRule& rule : ordered_rules()) rules.push_back(rendered(rule));
    text = stack().to_json_string(Value::object({{"rules", Value::list(std::move(rules))}}));
  }
  return to_value(
      CfnRepositoryTypes::LifecyclePolicyProperty{.lifecycle_policy_text = text, .registry_id = registry_id_});
}

}  // namespace cdk::ecr
