#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/aspects.hpp>
#include <cdk/context_provider.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/cfn_role.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lazy.hpp>

#include "private/imported_role.hpp"
#include "private/policies.hpp"
#include "private/precreated_role.hpp"
#include "private/principal_kinds.hpp"

namespace cdk::iam {
namespace {

// CDK's limits, below IAM's 10,240 and 6,144 bytes, as sizes are estimates.
constexpr std::size_t max_inline_size = 10000;
constexpr std::size_t max_managed_size = 6000;

PolicyDocument trust_policy(const RoleProps& props) {
  PolicyDocument document;
  if (props.external_ids.empty()) {
    props.assumed_by.add_to_assume_role_policy(document);
    return document;
  }
  const Value ids = props.external_ids.size() == 1
                        ? Value(props.external_ids[0])
                        : Value::list({props.external_ids.begin(), props.external_ids.end()});
  PolicyDocument plain;
  props.assumed_by.add_to_assume_role_policy(plain);
  for (PolicyStatement& statement : plain.statements()) {
    statement.add_condition("StringEquals", {{"sts:ExternalId", ids}});
    document.add_statements(statement);
  }
  return document;
}

bool is_role_name(std::string_view name) {
  constexpr std::string_view good = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_+=,.@-";
  return !name.empty() && name.size() <= 64 && name.find_first_not_of(good) == std::string_view::npos;
}

bool is_path(std::string_view path) {
  const auto visible = [](unsigned char c) { return c >= 0x21 && c <= 0x7f; };
  return path == "/" ||
         (path.size() > 2 && path.starts_with('/') && path.ends_with('/') && std::ranges::all_of(path, visible));
}

}  // namespace

Grant IRole::grant(const Principal& grantee, const std::vector<Input<std::string>>& actions) {
  return Grant::add_to_principal({.actions = actions, .grantee = grantee, .resource_arns = {role_arn()}});
}

Grant IRole::grant_pass_role(const Principal& grantee) { return grant(grantee, "iam:PassRole"); }

Grant IRole::grant_assume_role(const Principal& grantee) { return grant(grantee, "sts:AssumeRole"); }

Role::Role(const Scope& scope, const Props& props)
    : IRole(scope, {.physical_name = props.role_name}),
      assume_role_policy_(trust_policy(props)),
      managed_policies_(props.managed_policies),
      inline_policies_(props.inline_policies),
      permissions_boundary_(props.permissions_boundary) {
  check(props);
  const CustomizedRole customized = CustomizedRole::at(*this, node().path());
  if (!customized.is_prevented) add_resource(props);
  if (customized.is_customized) hand_over(customized);
  node().add_validation([this] { return validate_role(); });
}

Role::~Role() = default;

void Role::add_resource(const Props& props) {
  const bool described = !(props.description.is_string() && props.description.as_string().empty());
  auto& resource = add<CfnRole>(
      "Resource", {
                      .assume_role_policy_document = assume_role_policy_.live(),
                      .description = described ? props.description : Input<std::string>(),
                      .managed_policy_arns =
                          Lazy::list([this](const ResolveContext& context) { return unique_arns(context); }, true),
                      .max_session_duration = props.max_session_duration
                                                  ? Input<std::int64_t>(props.max_session_duration->to_seconds())
                                                  : Input<std::int64_t>(),
                      .path = props.path,
                      .permissions_boundary =
                          permissions_boundary_ ? permissions_boundary_->managed_policy_arn() : Input<std::string>(),
                      .policies = Input<List<CfnRoleTypes::PolicyProperty>>::from(rendered_inline_policies()),
                      .role_name = physical_name(),
                  });
  role_id_ = resource.attr_role_id();
  role_name_ = resource_name_attribute(resource.ref());
  role_arn_ =
      resource_arn_attribute(resource.attr_arn(), {.resource = "role",
                                                   .service = "iam",
                                                   .region = "",
                                                   .resource_name = path_and_name(props.path, physical_name())});
  Aspects::of(*this).add(
      [this](Construct& visited) {
        if (&visited == this) split_large_policy();
      },
      {.priority = AspectPriority::mutating_in(*this)});
}

void Role::hand_over(CustomizedRole customized) {
  precreated_ = std::make_unique<PrecreatedRole>(*this, std::move(customized));
  role_arn_ = precreated_->role_arn();
  role_name_ = precreated_->role_name();
  for (const ManagedPolicyReference& policy : managed_policies_) precreated_->add_managed_policy(policy);
  for (const auto& [name, document] : inline_policies_) precreated_->add_document(document);
}

void Role::customize_roles(Construct& scope, const CustomizeRolesOptions& options) {
  const std::string& above = scope.node().path();
  std::vector<Member> roles;
  for (const auto& [path, name] : options.use_precreated_roles)
    roles.push_back({path.starts_with(above) ? path : above + "/" + path, Value(name)});
  scope.node().set_context(CustomizedRole::CONTEXT,
                           Value::object({{"preventSynthesis", Value(options.prevent_synthesis.value_or(true))},
                                          {"usePrecreatedRoles", Value::object(std::move(roles))}}));
}

Input<std::string> Role::role_id() const {
  if (!role_id_.is_set())
    fail(*this, {"the id of a role that customize_roles keeps out of the template", "role_arn() or role_name()",
                 "AWS::IAM::Role RoleId"});
  return role_id_;
}

void Role::apply_removal_policy(RemovalPolicy policy) {
  if (role_id_.is_set()) IRole::apply_removal_policy(policy);
}

void Role::check(const Props& props) const {
  if (props.role_name.is_string() && physical_name().is_string() && !is_role_name(props.role_name.as_string()))
    fail(*this, {"'" + std::string(props.role_name.as_string()) + "' is no name for a role",
                 "1 to 64 letters, digits and _+=,.@-", "AWS::IAM::Role RoleName"});
  if (props.max_session_duration) {
    const auto seconds = props.max_session_duration->to_seconds();
    if (seconds < 3600 || seconds > 43200)
      fail(*this, {"max_session_duration is " + std::to_string(seconds) + " seconds",
                   "3600 (1 hour) to 43200 (12 hours)", "AWS::IAM::Role MaxSessionDuration"});
  }
  if (props.description.is_string() && props.description.as_string().size() > 1000)
    fail(*this,
         {"the description of a role has " + std::to_string(props.description.as_string().size()) + " characters",
          "at most 1000", "AWS::IAM::Role Description"});
  if (!props.path.is_string()) return;
  const std::string_view path = props.path.as_string();
  if (path.empty() || path.size() > 512)
    fail(*this,
         {"the path of a role has " + std::to_string(path.size()) + " characters", "1 to 512", "AWS::IAM::Role Path"});
  if (!is_path(path))
    fail(*this, {"'" + std::string(path) + "' is no path for a role",
                 "'/', or visible ASCII characters between slashes", "AWS::IAM::Role Path"});
}

Value Role::rendered_inline_policies() const {
  if (inline_policies_.empty()) return {};
  std::vector<CfnRoleTypes::PolicyProperty> rendered;
  for (const auto& [name, document] : inline_policies_)
    rendered.push_back({.policy_document = document.live(), .policy_name = name});
  return Input<List<CfnRoleTypes::PolicyProperty>>(rendered);
}

IRole& Role::from_role_arn(Construct& scope, Id id, const Input<std::string>& role_arn,
                           const FromRoleArnOptions& options) {
  const bool may_change = options.mutable_.value_or(true);
  if (options.add_grants_to_resources && may_change)
    fail(scope,
         {"add_grants_to_resources was given for the role " + to_debug_string(role_arn) + ", which may be changed",
          "add_grants_to_resources with mutable_ = false"},
         id.where());
  const Stack& stack = Stack::of(scope);
  const ArnComponents parts = stack.split_arn(role_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where());
  const bool foreign = Token::compare_strings(parts.account, stack.account()) == TokenComparison::DIFFERENT;
  const bool changes = may_change && !foreign;
  ImportedRoleProps imported{role_arn, after_last_slash(parts.resource_name), parts.account,
                             options.default_policy_name};
  auto& role = scope.add<ImportedRole>(changes ? id : "MutableRole" + id, std::move(imported));
  if (changes) return role;
  return scope.add<ImmutableRole>(std::move(id), role, options.add_grants_to_resources.value_or(false));
}

IRole& Role::from_role_name(Construct& scope, Id id, const Input<std::string>& role_name,
                            const FromRoleNameOptions& options) {
  const auto arn =
      Stack::of(scope).format_arn({.resource = "role", .service = "iam", .region = "", .resource_name = role_name});
  return from_role_arn(scope, std::move(id), arn, options);
}

IRole& Role::from_lookup(Construct& scope, Id id, const RoleLookupOptions& options) {
  constexpr const char* dummy = "DUMMY_ARN";
  const Value found = ContextProvider::get_value(scope, {.provider = "cc-api-provider",
                                                         .dummy_value = Value::list({Value::object({{"Arn", dummy}})}),
                                                         .props = {{"typeName", "AWS::IAM::Role"},
                                                                   {"exactIdentifier", Value(options.role_name)},
                                                                   {"propertiesToReturn", Value::list({"Arn"})}}})
                          .value;
  if (!found.is_list() || found.items().size() != 1)
    fail(scope,
         {"the context holds " + to_debug_string(found) + " for the role \"" + options.role_name + "\"",
          "a list of one; remove it from cdk.context.json", "Role::from_lookup"},
         id.where());
  auto arn = Input<std::string>::from(found.items().front().find("Arn"));
  if (arn == Value(dummy))
    arn = Stack::of(scope).format_arn(
        {.resource = "role", .service = "iam", .account = "123456789012", .resource_name = dummy});
  return from_role_arn(scope, std::move(id), arn, options);
}

bool Role::is_role(const Construct& construct) { return dynamic_cast<const Role*>(&construct) != nullptr; }

PrincipalPolicyFragment Role::policy_fragment() { return {{{"AWS", {role_arn_}}}}; }

AddToPrincipalPolicyResult Role::add_to_principal_policy(const PolicyStatement& statement) {
  if (precreated_ != nullptr) {
    precreated_->add_statement(statement);
    return {true, DependencyGroup()};
  }
  if (default_policy_ == nullptr) {
    default_policy_ = &add<Policy>("DefaultPolicy");
    attach_inline_policy(*default_policy_);
  }
  DependencyGroup applied;
  default_policy_->document().add_statement(statement, applied);
  return {true, applied};
}

void Role::add_managed_policy(const ManagedPolicyReference& policy) {
  if (precreated_ != nullptr) return precreated_->add_managed_policy(policy);
  const auto same = [&](const auto& other) { return other.managed_policy_arn() == policy.managed_policy_arn(); };
  if (std::ranges::none_of(managed_policies_, same)) managed_policies_.push_back(policy);
}

void Role::attach_inline_policy(Policy& policy) {
  if (precreated_ != nullptr) return precreated_->add_document(policy.document());
  attach_policy(attached_policies_, policy);
  policy.attach_to_role(*this);
}

Grant Role::grant_assume_role(const Principal& grantee) {
  if (dynamic_cast<TrustOnlyPrincipal*>(&grantee.get()) != nullptr)
    fail(*this, {"a service or an account was given to grant_assume_role",
                 "a role or user; services and accounts go into assume_role_policy()", "AssumeRolePolicyDocument"});
  return IRole::grant_assume_role(grantee);
}

IRole& Role::without_policy_updates(const WithoutPolicyUpdatesOptions& options) {
  if (immutable_role_ == nullptr)
    immutable_role_ = &node().scope()->add<ImmutableRole>("ImmutableRole" + node().id(), *this,
                                                          options.add_grants_to_resources.value_or(false));
  return *immutable_role_;
}

Input<List<std::string>> Role::unique_arns(const ResolveContext& context) const {
  std::vector<Value> arns;
  for (const auto& policy : managed_policies_) {
    Value arn = context.preparing ? Value(policy.managed_policy_arn()) : resolve(policy.managed_policy_arn(), context);
    if (std::ranges::find(arns, arn) == arns.end()) arns.push_back(std::move(arn));
  }
  return Input<List<std::string>>::from(Value::list(std::move(arns)));
}

void Role::split_large_policy() {
  if (default_policy_ == nullptr || did_split_) return;
  did_split_ = true;
  PolicyDocument& own = default_policy_->document();
  std::vector<PolicyDocument> others = own.split(*this, max_inline_size, max_managed_size);
  const std::size_t count = managed_policies_.size() + others.size();
  if (count > 20)
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-iam:rolePolicyTooLarge",
        "the role's policies need " + std::to_string(count) + " managed policies; a role can have 20");
  else if (count > 10)
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-iam:rolePolicyLarge",
                                          "the role's policies need " + std::to_string(count) +
                                              " managed policies; above 10 the account needs a higher quota");
  own.applied_by(*default_policy_);
  for (std::size_t i = 0; i < others.size(); ++i) {
    auto& overflow = add<ManagedPolicy>("OverflowPolicy" + std::to_string(i + 1),
                                        {.description = "Part of the policies for " + node().path(),
                                         .document = others[i],
                                         .roles = {static_cast<IRole&>(*this)}});
    overflow.document().applied_by(overflow);
  }
}

std::vector<std::string> Role::validate_role() const {
  auto problems = assume_role_policy_.validate_for_trust_policy();
  std::vector<const PolicyDocument*> inlined;
  for (const auto& [name, document] : inline_policies_) {
    inlined.push_back(&document);
    for (auto& problem : document.validate_for_identity_policy()) problems.push_back(std::move(problem));
  }
  for (auto& problem : check_inline_size(*this, attached_policies_, inlined, 10240))
    problems.push_back(std::move(problem));
  return problems;
}

}  // namespace cdk::iam
