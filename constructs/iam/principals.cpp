#include <algorithm>
#include <array>
#include <cdk/annotations.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/oidc_provider.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/iam/principals.hpp>
#include <cdk/iam/saml_provider.hpp>
#include <cdk/lazy.hpp>
#include <cdk/resource.hpp>
#include <cdk/stack.hpp>

#include "private/principal_kinds.hpp"

namespace cdk::iam {
namespace {

using Json = std::vector<std::pair<std::string, std::vector<Input<std::string>>>>;

Value key(const char* kind, std::vector<Value> parts) {
  parts.insert(parts.begin(), Value(kind));
  return Value::list(std::move(parts));
}

template <class P, class... A>
std::shared_ptr<IPrincipal> make(A&&... arguments) {
  return std::make_shared<P>(std::forward<A>(arguments)...);
}

/// Regions that an account must switch on, where a service's principal in another region's policy holds the region.
constexpr std::array opt_in_regions = {
    "af-south-1",     "ap-east-1",      "ap-east-2",      "ap-south-2", "ap-southeast-3", "ap-southeast-4",
    "ap-southeast-5", "ap-southeast-6", "ap-southeast-7", "ca-west-1",  "eu-central-2",   "eu-south-1",
    "eu-south-2",     "il-central-1",   "me-central-1",   "me-south-1", "me-west-1",      "mx-central-1"};

/// "<service>.amazonaws.com" for what names a service in one of the known ways, other texts as they are.
std::string full_service_name(std::string_view service) {
  const std::string_view simple = service.substr(0, service.find('.'));
  const std::string_view suffix = service.substr(simple.size());
  constexpr std::array known = {"", ".amazonaws.com", ".amazonaws.com.cn", ".c2s.ic.gov", ".sc2s.sgov.gov"};
  if (simple.empty() || std::ranges::find(known, suffix) == known.end()) return std::string(service);
  return std::string(simple) + ".amazonaws.com";
}

Input<std::string> service_name(const Input<std::string>& service, const std::optional<std::string>& region) {
  if (!service.is_string()) return service;
  std::string name = full_service_name(service.as_string());
  static constexpr std::string_view suffix = ".amazonaws.com";
  if (!region || std::ranges::find(opt_in_regions, *region) == opt_in_regions.end() || !name.ends_with(suffix))
    return name;
  return Lazy::string([name, region = *region](const ResolveContext& context) {
    if (context.stack.region() == Value(region)) return Input<std::string>(name);
    return Input<std::string>(name.substr(0, name.size() - suffix.size()) + "." + region + std::string(suffix));
  });
}

std::shared_ptr<IPrincipal> arn_principal(const Input<std::string>& arn) {
  return make<FragmentPrincipal>(PrincipalPolicyFragment{{{"AWS", {arn}}}}, key("ArnPrincipal", {arn}));
}

Input<std::string> account_root(const Input<std::string>& account) {
  return Lazy::string([account](const ResolveContext& context) {
    return concat("arn:", context.stack.partition(), ":iam::", account, ":root");
  });
}

/// A principal that changes what another one says of itself.
class Adapter : public IPrincipal {
 public:
  explicit Adapter(Principal wrapped) : wrapped_(std::move(wrapped)) {}
  Input<std::string> assume_role_action() override { return wrapped_.assume_role_action(); }
  PrincipalPolicyFragment policy_fragment() override { return wrapped_.policy_fragment(); }
  Input<std::string> principal_account() override { return wrapped_.principal_account(); }
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) override {
    return wrapped_.add_to_principal_policy(statement);
  }
  Input<std::string> describe() override { return wrapped_.to_string(); }

 protected:
  /// Adds what the wrapped principal adds, each statement changed.
  template <class F>
  void add_changed(PolicyDocument& document, F change) const {
    PolicyDocument plain;
    wrapped_.add_to_assume_role_policy(plain);
    for (PolicyStatement& statement : plain.statements()) {
      change(statement);
      document.add_statements(statement);
    }
  }
  Value wrapped_key(const char* kind, const Value& more) const {
    const Value inner = wrapped_.dedupe_string();
    return inner.is_set() ? key(kind, {inner, more}) : Value();
  }
  Principal wrapped_;
};

class Conditional final : public Adapter {
 public:
  Conditional(Principal wrapped, Conditions conditions, const std::source_location& where)
      : Adapter(std::move(wrapped)), more_(std::move(conditions)), where_(where) {}
  PrincipalPolicyFragment policy_fragment() override {
    return {wrapped_.policy_fragment().principal_json, conditions()};
  }
  void add_to_assume_role_policy(PolicyDocument& document) override {
    add_changed(document, [this](PolicyStatement& statement) {
      statement.add_actions(assume_role_action());
      statement.add_conditions(conditions());
    });
  }
  Value dedupe_string() override { return wrapped_key("PrincipalWithConditions", conditions()); }
  Conditions conditions() const {
    const Conditions own = wrapped_.policy_fragment().conditions;
    if (!more_.is_set()) return own;
    for (const Member& added : more_.members()) {
      const Value existing = own.find(added.name);
      if (existing.is_set() && (!existing.is_object() || !added.value.is_object()))
        fail({"several '" + added.name + "' conditions can't be merged, one of them is only known at deployment",
              "conditions whose keys are known", "Condition"},
             where_);
    }
    return merge_conditions(own, more_);
  }
  void add(const Conditions& conditions) { more_ = merge_conditions(more_, conditions); }

 private:
  Conditions more_;
  std::source_location where_;
};

/// Whoever stands behind an imported resource.
class Unknown final : public IPrincipal {
 public:
  explicit Unknown(Construct& resource) : resource_(resource) {}
  PrincipalPolicyFragment policy_fragment() override {
    fail(resource_,
         {"a policy that names an imported resource whose role isn't known", "role in its import", "Principal"});
  }
  AddToPrincipalPolicyResult add_to_principal_policy(const PolicyStatement& statement) override {
    Annotations::of(resource_).add_warning_v2(
        "@aws-cdk/aws-iam:unknownPrincipalAddStatementToRole",
        "The role of this imported resource isn't known. Let it do this yourself: " +
            to_debug_string(Stack::of(resource_).resolve(statement.to_json())));
    return {true, DependencyGroup()};
  }
  Input<std::string> describe() override { return resource_.to_string(); }

 private:
  Construct& resource_;
};

class Tagging final : public Adapter {
 public:
  using Adapter::Adapter;
  void add_to_assume_role_policy(PolicyDocument& document) override {
    add_changed(document, [](PolicyStatement& statement) { statement.add_actions("sts:TagSession"); });
  }
  Value dedupe_string() override { return wrapped_key("SessionTagsPrincipal", {}); }
};

class Composite final : public IPrincipal {
 public:
  Composite(std::vector<Principal> principals, const std::source_location& where)
      : principals_(std::move(principals)), where_(where) {
    if (principals_.empty()) fail({"a CompositePrincipal of no principal", "one or more", "Principal"}, where);
    action_ = principals_.front().assume_role_action();
  }
  Input<std::string> assume_role_action() override { return action_; }
  PrincipalPolicyFragment policy_fragment() override {
    Json json;
    for (const Principal& principal : principals_) {
      const PrincipalPolicyFragment fragment = principal.policy_fragment();
      if (!fragment.conditions.is_empty())
        fail({"a part of a CompositePrincipal has the conditions " + to_debug_string(fragment.conditions),
              "principals without conditions; the conditions go into the statement", "Principal"},
             where_);
      merge_principal(json, fragment.principal_json, where_);
    }
    return {std::move(json)};
  }
  void add_to_assume_role_policy(PolicyDocument& document) override {
    for (const Principal& principal : principals_) principal.add_to_assume_role_policy(document);
  }
  Value dedupe_string() override {
    std::vector<Value> keys;
    for (const Principal& principal : principals_) {
      keys.push_back(principal.dedupe_string());
      if (!keys.back().is_set()) return {};
    }
    return key("CompositePrincipal", std::move(keys));
  }
  Input<std::string> describe() override {
    std::vector<Value> parts;
    for (const Principal& principal : principals_) {
      parts.emplace_back(parts.empty() ? "CompositePrincipal(" : ",");
      parts.push_back(principal.to_string());
    }
    parts.emplace_back(")");
    return Input<std::string>::from(Value::concat(std::move(parts)));
  }
  void add(const Principal& principal) { principals_.push_back(principal); }
  const std::vector<Principal>& principals() const noexcept { return principals_; }

 private:
  Input<std::string> action_;
  std::vector<Principal> principals_;
  std::source_location where_;
};

/// Where users of a SAML provider sign in to the console.
std::string_view sign_in_url(std::string_view region) {
  if (region.starts_with("cn-")) return "https://signin.amazonaws.cn/saml";
  if (region.starts_with("us-gov-")) return "https://signin.amazonaws-us-gov.com/saml";
  if (region.starts_with("us-iso-")) return "https://signin.c2shome.ic.gov/saml";
  if (region.starts_with("us-isob-")) return "https://signin.sc2shome.sgov.gov/saml";
  return "https://signin.aws.amazon.com/saml";
}

/// The conditions, with StringEquals replaced: users come from the console's own page.
Conditions for_console(const ISamlProvider& provider, const Conditions& conditions) {
  const Value equals = Value::object({{"SAML:aud", sign_in_url(provider.stack().env().region)}});
  std::vector<Member> operators;
  if (conditions.is_object()) operators.assign(conditions.members().begin(), conditions.members().end());
  const auto given = std::ranges::find(operators, "StringEquals", &Member::name);
  if (given == operators.end())
    operators.push_back({"StringEquals", equals});
  else
    given->value = equals;
  return Conditions::from(Value::object(std::move(operators)));
}

std::string text_of(const Json& json) {
  std::vector<Member> members;
  for (const auto& [kind, ids] : json) members.push_back({kind, Value::list({ids.begin(), ids.end()})});
  return to_debug_string(Value::object(std::move(members)));
}

bool holds_literal(const Json& json) {
  return std::ranges::any_of(json, [](const auto& entry) { return entry.first == LITERAL_STRING; });
}

}  // namespace

Conditions merge_conditions(const Conditions& base, const Conditions& more) {
  if (!more.is_set()) return base;
  if (!base.is_set()) return more;
  std::vector<Member> merged(base.members().begin(), base.members().end());
  for (const Member& added : more.members()) {
    const auto same = std::ranges::find(merged, added.name, &Member::name);
    if (same == merged.end()) {
      merged.push_back(added);
      continue;
    }
    if (!same->value.is_object() || !added.value.is_object()) {
      same->value = added.value;
      continue;
    }
    std::vector<Member> keys(same->value.members().begin(), same->value.members().end());
    for (const Member& entry : added.value.members()) {
      const auto old = std::ranges::find(keys, entry.name, &Member::name);
      if (old == keys.end())
        keys.push_back(entry);
      else
        old->value = entry.value;
    }
    same->value = Value::object(std::move(keys));
  }
  return merged.empty() ? Conditions() : Conditions::from(Value::object(std::move(merged)));
}

void merge_principal(Json& target, const Json& source, std::source_location where) {
  const auto others = [](const Json& json) {
    return std::ranges::any_of(json, [](const auto& entry) { return entry.first != LITERAL_STRING; });
  };
  if ((holds_literal(source) && others(target)) || (holds_literal(target) && others(source)))
    fail({"the principals " + text_of(target) + " and " + text_of(source) + " can't be in one statement",
          "\"*\" alone, or other principals", "Principal"},
         where);
  for (const auto& [kind, ids] : source) {
    auto entry = std::ranges::find(target, kind, &Json::value_type::first);
    if (entry == target.end()) entry = target.insert(target.end(), {kind, {}});
    entry->second.insert(entry->second.end(), ids.begin(), ids.end());
  }
}

AddToPrincipalPolicyResult IPrincipal::add_to_principal_policy(const PolicyStatement&) { return {}; }

void IPrincipal::add_to_assume_role_policy(PolicyDocument& document) {
  PolicyStatement statement;
  statement.add_actions(assume_role_action());
  statement.add_principals(grant_principal());
  document.add_statements(statement);
}

Input<std::string> IPrincipal::describe() {
  if (const auto* construct = dynamic_cast<const Construct*>(this)) return construct->to_string();
  return text_of(policy_fragment().principal_json);
}

Value Principal::to_json() const {
  std::vector<Member> members;
  for (const auto& [kind, ids] : policy_fragment().principal_json) {
    members.push_back({kind, Value::list({ids.begin(), ids.end()})});
  }
  return Value::object(std::move(members));
}

UnknownPrincipal::UnknownPrincipal(const Props& props) : Principal(make<Unknown>(*props.resource)) {}

void Principal::describe_as(const char* kind, const Input<std::string>& id) const {
  static_cast<FragmentPrincipal&>(get()).describe_as(concat(kind, "(", id, ")"));
}

Principal IPrincipal::grant_principal() {
  // Values are shared and have to outlive the handle they came from; constructs are owned by the tree.
  const auto shared = weak_from_this().lock();
  return shared ? Principal(shared) : Principal(*this);
}

Construct* Principal::construct() const { return dynamic_cast<Construct*>(impl_.get()); }

Resource* Principal::owned_resource() const {
  auto* resource = dynamic_cast<Resource*>(impl_.get());
  return resource != nullptr && Resource::is_owned_resource(*resource) ? resource : nullptr;
}

Principal Principal::with_conditions(const Conditions& conditions, std::source_location where) const {
  return PrincipalWithConditions(*this, conditions, where);
}

Principal Principal::with_session_tags() const { return SessionTagsPrincipal(*this); }

Principal Principal::in_organization(const Input<std::string>& organization_id) const {
  return with_conditions({{"StringEquals", {{"aws:PrincipalOrgID", organization_id}}}});
}

bool operator==(const Principal& a, const Principal& b) {
  if (a.impl_ == b.impl_) return true;
  const Value key = a.dedupe_string();
  return key.is_set() && key == b.dedupe_string();
}

ArnPrincipal::ArnPrincipal(const Input<std::string>& arn) : ArnPrincipal(arn, arn_principal(arn)) {}
ArnPrincipal::ArnPrincipal(Input<std::string> arn, std::shared_ptr<IPrincipal> impl)
    : Principal(std::move(impl)), arn_(std::move(arn)) {
  describe_as("ArnPrincipal", arn_);
}

AccountPrincipal::AccountPrincipal(const Input<std::string>& account_id)
    : AccountPrincipal(account_root(account_id), account_id) {}
AccountPrincipal::AccountPrincipal(const Input<std::string>& arn, const Input<std::string>& account_id)
    : ArnPrincipal(arn, make<TrustOnlyPrincipal>(PrincipalPolicyFragment{{{"AWS", {arn}}}}, key("ArnPrincipal", {arn}),
                                                 "sts:AssumeRole", account_id)),
      account_id_(account_id) {
  describe_as("AccountPrincipal", account_id_);
}

AccountRootPrincipal::AccountRootPrincipal()
    : AccountPrincipal(Lazy::string([](const ResolveContext& context) { return context.stack.account(); })) {
  describe_as("AccountRootPrincipal");
}

StarPrincipal::StarPrincipal()
    : Principal(make<FragmentPrincipal>(PrincipalPolicyFragment{{{LITERAL_STRING, {"*"}}}}, key("StarPrincipal", {}))) {
  describe_as("StarPrincipal");
}

ServicePrincipal::ServicePrincipal(const Input<std::string>& service, const ServicePrincipalOpts& opts)
    : ServicePrincipal(
          service,
          make<TrustOnlyPrincipal>(
              PrincipalPolicyFragment{{{"Service", {service_name(service, opts.region)}}}, opts.conditions},
              key("ServicePrincipal", {service, opts.region ? Value(*opts.region) : Value(), opts.conditions}))) {}
ServicePrincipal::ServicePrincipal(Input<std::string> service, std::shared_ptr<IPrincipal> impl)
    : Principal(std::move(impl)), service_(std::move(service)) {
  describe_as("ServicePrincipal", service_);
}

ServicePrincipal ServicePrincipal::from_static_service_principle_name(const Input<std::string>& name) {
  return ServicePrincipal(name, make<TrustOnlyPrincipal>(PrincipalPolicyFragment{{{"Service", {name}}}},
                                                         key("ServicePrincipal", {name, Value("static")})));
}

Input<std::string> ServicePrincipal::service_principal_name(const Input<std::string>& service) {
  return service_name(service, {});
}

OrganizationPrincipal::OrganizationPrincipal(const Input<std::string>& id, std::source_location where)
    : Principal(make<FragmentPrincipal>(
          PrincipalPolicyFragment{{{"AWS", {"*"}}}, {{"StringEquals", {{"aws:PrincipalOrgID", id}}}}},
          key("OrganizationPrincipal", {id}))),
      organization_id_(id) {
  describe_as("OrganizationPrincipal", id);
  if (!id.is_string()) return;
  const std::string_view text = id.as_string();
  const bool good = text.starts_with("o-") && text.size() >= 12 && text.size() <= 34 &&
                    text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789", 2) == std::string_view::npos;
  if (!good)
    fail({"'" + std::string(text) + "' is no organization id", "'o-' and 10 to 32 lowercase letters or digits",
          "aws:PrincipalOrgID"},
         where);
}

CanonicalUserPrincipal::CanonicalUserPrincipal(const Input<std::string>& id)
    : Principal(make<FragmentPrincipal>(PrincipalPolicyFragment{{{"CanonicalUser", {id}}}},
                                        key("CanonicalUserPrincipal", {id}))),
      canonical_user_id_(id) {
  describe_as("CanonicalUserPrincipal", id);
}

FederatedPrincipal::FederatedPrincipal(const Input<std::string>& federated, const Conditions& conditions,
                                       const Input<std::string>& assume_role_action)
    : Principal(make<FragmentPrincipal>(PrincipalPolicyFragment{{{"Federated", {federated}}}, conditions},
                                        key("FederatedPrincipal", {federated, assume_role_action, conditions}),
                                        assume_role_action)),
      federated_(federated),
      conditions_(conditions) {
  describe_as("FederatedPrincipal", federated);
}

OpenIdConnectPrincipal::OpenIdConnectPrincipal(IOidcProvider& provider, const Conditions& conditions)
    : WebIdentityPrincipal(provider.oidc_provider_arn(), conditions) {
  describe_as("OpenIdConnectPrincipal", federated());
}

SamlPrincipal::SamlPrincipal(ISamlProvider& provider, const Conditions& conditions)
    : FederatedPrincipal(provider.saml_provider_arn(), conditions, "sts:AssumeRoleWithSAML") {
  describe_as("SamlPrincipal", federated());
}

SamlConsolePrincipal::SamlConsolePrincipal(ISamlProvider& provider, const Conditions& conditions)
    : SamlPrincipal(provider, for_console(provider, conditions)) {
  describe_as("SamlConsolePrincipal", federated());
}

PrincipalWithConditions::PrincipalWithConditions(const Principal& principal, const Conditions& conditions,
                                                 std::source_location where)
    : Principal(make<Conditional>(principal, conditions, where)) {}
void PrincipalWithConditions::add_condition(std::string_view key, const Condition& value) {
  add_conditions(Conditions{{std::string(key), value}});
}
void PrincipalWithConditions::add_conditions(const Conditions& conditions) {
  static_cast<Conditional&>(get()).add(conditions);
}
Conditions PrincipalWithConditions::conditions() const { return static_cast<Conditional&>(get()).conditions(); }

SessionTagsPrincipal::SessionTagsPrincipal(const Principal& principal) : Principal(make<Tagging>(principal)) {}

CompositePrincipal::CompositePrincipal(std::vector<Principal> principals, std::source_location where)
    : Principal(make<Composite>(std::move(principals), where)) {}
CompositePrincipal& CompositePrincipal::add_principals(const Principal& principal) {
  static_cast<Composite&>(get()).add(principal);
  return *this;
}
const std::vector<Principal>& CompositePrincipal::principals() const {
  return static_cast<Composite&>(get()).principals();
}

}  // namespace cdk::iam
