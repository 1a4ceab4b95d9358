#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/iam/group.hpp>
#include <cdk/iam/policy_statement.hpp>

#include "private/principal_kinds.hpp"

namespace cdk::iam {
namespace {

using Texts = std::vector<Input<std::string>>;

/// "service:Action", with wildcards in the action, or "*".
bool is_action(std::string_view text) {
  constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  if (text == "*") return true;
  const auto colon = text.find(':');
  if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size()) return false;
  return text.substr(0, colon).find_first_not_of(std::string(letters) + "-") == std::string_view::npos &&
         text.substr(colon + 1).find_first_not_of(std::string(letters) + "*") == std::string_view::npos;
}

void refuse_wrong_actions(const Texts& actions, const std::source_location& where) {
  for (const auto& action : actions)
    if (action.is_string() && !is_action(action.as_string()))
      fail({"'" + std::string(action.as_string()) + "' is no action",
            "'*', or a service, a colon and an action, which may hold '*', such as 's3:Get*'", "Action"},
           where);
}

void refuse_both(bool both, const char* added, const char* present, const std::source_location& where) {
  if (both)
    fail({std::string(added) + " was added to a policy statement that has " + present,
          std::string("either ") + added + " or " + present, added},
         where);
}

void add_new(Texts& set, const Texts& more) {
  for (const auto& item : more)
    if (std::ranges::find(set, item) == set.end()) set.push_back(item);
}

/// A list as policies have it: a single item stands alone, doubles are left out.
Value normalized(const Texts& items) {
  std::vector<Value> unique;
  for (const auto& item : items)
    if (std::ranges::find(unique, item) == unique.end()) unique.push_back(item);
  if (unique.empty()) return {};
  // A list of equal items stays a list, as CDK leaves it.
  return items.size() == 1 ? unique[0] : Value::list(std::move(unique));
}

Value normalized_principal(const std::vector<std::pair<std::string, Texts>>& principals) {
  std::vector<Member> members;
  for (const auto& [kind, ids] : principals) {
    if (ids.empty()) continue;
    if (kind == LITERAL_STRING) return ids[0];
    members.push_back({kind, ids.size() == 1 ? Value(ids[0]) : Value::list({ids.begin(), ids.end()})});
  }
  return members.empty() ? Value() : Value::object(std::move(members));
}

Texts texts_of(const Value& json, const char* name, const std::source_location& where) {
  const auto is_text = [](const Value& value) { return value.is_string() || value.is_unresolved(); };
  if (!json.is_set()) return {};
  if (is_text(json) && !json.is_list()) return {Input<std::string>::from(json)};
  Texts texts;
  const bool list = json.is_list() && std::ranges::all_of(json.items(), is_text);
  if (!list)
    fail({std::string("a policy statement's ") + name + " is " + to_debug_string(json), "a text or a list of texts",
          name},
         where);
  for (const Value& item : json.items()) texts.push_back(Input<std::string>::from(item));
  return texts;
}

/// A principal as a policy's JSON tells it.
std::vector<Principal> principals_of(const Value& json, const char* name, const std::source_location& where) {
  if (!json.is_set()) return {};
  PrincipalPolicyFragment fragment;
  if (json.is_string()) {
    fragment.principal_json.push_back({LITERAL_STRING, {Input<std::string>(json.as_string())}});
  } else if (json.is_object()) {
    for (const Member& kind : json.members())
      fragment.principal_json.push_back({kind.name, texts_of(kind.value, name, where)});
  } else {
    fail({std::string("a policy statement's ") + name + " is " + to_debug_string(json), "a text or an object", name},
         where);
  }
  return {
      Principal(std::make_shared<FragmentPrincipal>(std::move(fragment), Value::list({Value("JsonPrincipal"), json})))};
}

std::size_t size_of(std::string_view key, const Texts& items, std::size_t token_size) {
  std::size_t size = items.empty() ? 0 : key.size() + 5;
  for (const auto& item : items) size += (item.is_string() ? item.as_string().size() : token_size) + 3;
  return size;
}

}  // namespace

PolicyStatement::PolicyStatement(PolicyStatementProps props, std::source_location where)
    : where_(where), sid_(props.sid), effect_(props.effect.value_or(Effect::ALLOW)) {
  add_actions(props.actions);
  add_not_actions(props.not_actions);
  add_principals(props.principals);
  add_not_principals(props.not_principals);
  add_resources(props.resources);
  add_not_resources(props.not_resources);
  if (props.conditions.is_set()) add_conditions(props.conditions);
}

PolicyStatement PolicyStatement::from_json(const Value& json, std::source_location where) {
  const Value effect = json.find("Effect");
  if (effect.is_set() && !(effect == Value("Allow")) && !(effect == Value("Deny")))
    fail({"a policy statement's Effect is " + to_debug_string(effect), "\"Allow\" or \"Deny\"", "Effect"}, where);
  PolicyStatement made({.actions = texts_of(json.find("Action"), "Action", where),
                        .conditions = Conditions::from(json.find("Condition")),
                        .effect = effect == Value("Deny") ? Effect::DENY : Effect::ALLOW,
                        .not_actions = texts_of(json.find("NotAction"), "NotAction", where),
                        .not_principals = principals_of(json.find("NotPrincipal"), "NotPrincipal", where),
                        .not_resources = texts_of(json.find("NotResource"), "NotResource", where),
                        .principals = principals_of(json.find("Principal"), "Principal", where),
                        .resources = texts_of(json.find("Resource"), "Resource", where),
                        .sid = Input<std::string>::from(json.find("Sid"))},
                       where);
  const auto problems = made.validate_for_any_policy();
  if (!problems.empty()) fail({problems[0]}, where);
  return made;
}

void PolicyStatement::refuse_when_frozen(std::string_view what) const {
  if (frozen_)
    fail({"a policy statement was changed after freeze(): " + std::string(what), "a copy() of the statement"}, where_);
}

void PolicyStatement::set_sid(const Input<std::string>& sid) {
  refuse_when_frozen("sid");
  sid_ = sid;
}

void PolicyStatement::set_effect(Effect effect) {
  refuse_when_frozen("effect");
  effect_ = effect;
}

void PolicyStatement::add_actions(const Texts& actions) {
  refuse_when_frozen("actions");
  refuse_both(!actions.empty() && !not_actions_.empty(), "Action", "NotAction", where_);
  refuse_wrong_actions(actions, where_);
  add_new(actions_, actions);
}

void PolicyStatement::add_not_actions(const Texts& not_actions) {
  refuse_when_frozen("not_actions");
  refuse_both(!not_actions.empty() && !actions_.empty(), "NotAction", "Action", where_);
  refuse_wrong_actions(not_actions, where_);
  add_new(not_actions_, not_actions);
}

void PolicyStatement::add_principals(const std::vector<Principal>& principals) {
  refuse_when_frozen("principals");
  refuse_both(!principals.empty() && !not_principals_.empty(), "Principal", "NotPrincipal", where_);
  for (const Principal& principal : principals) add_principal(principals_, principal_json_, principal);
}

void PolicyStatement::add_not_principals(const std::vector<Principal>& not_principals) {
  refuse_when_frozen("not_principals");
  refuse_both(!not_principals.empty() && !principals_.empty(), "NotPrincipal", "Principal", where_);
  for (const Principal& principal : not_principals) add_principal(not_principals_, not_principal_json_, principal);
}

void PolicyStatement::add_principal(std::vector<Principal>& principals, PrincipalJson& json,
                                    const Principal& principal) {
  if (dynamic_cast<IGroup*>(&principal.get()) != nullptr)
    fail({"a group is a principal of a policy statement", "users, roles, services, accounts", "Principal"}, where_);
  const auto same = [&](const Principal& other) { return &other.get() == &principal.get(); };
  if (std::ranges::any_of(principals, same)) return;
  principals.push_back(principal);
  const PrincipalPolicyFragment fragment = principal.policy_fragment();
  merge_principal(json, fragment.principal_json, where_);
  add_principal_conditions(fragment.conditions);
}

void PolicyStatement::add_principal_conditions(const Conditions& conditions) {
  const auto same = [](const Conditions& a, const Conditions& b) { return (a.is_empty() && b.is_empty()) || a == b; };
  if (principal_conditions_ && !same(*principal_conditions_, conditions))
    fail({"the principals of a policy statement have the conditions " + to_debug_string(*principal_conditions_) +
              " and " + to_debug_string(conditions),
          "principals with the same conditions; a statement for each of the others", "Condition"},
         where_);
  principal_conditions_ = conditions;
  add_conditions(conditions);
}

void PolicyStatement::add_resources(const Texts& arns) {
  refuse_when_frozen("resources");
  refuse_both(!arns.empty() && !not_resources_.empty(), "Resource", "NotResource", where_);
  add_new(resources_, arns);
}

void PolicyStatement::add_not_resources(const Texts& arns) {
  refuse_when_frozen("not_resources");
  refuse_both(!arns.empty() && !resources_.empty(), "NotResource", "Resource", where_);
  add_new(not_resources_, arns);
}

void PolicyStatement::add_condition(std::string_view key, const Condition& value) {
  add_conditions(Conditions{{std::string(key), value}});
}

void PolicyStatement::add_conditions(const Conditions& conditions) {
  refuse_when_frozen("conditions");
  conditions_ = merge_conditions(conditions_, conditions);
}

void PolicyStatement::add_account_condition(const Input<std::string>& account_id) {
  add_condition("StringEquals", {{"sts:ExternalId", account_id}});
}

void PolicyStatement::add_source_account_condition(const Input<std::string>& account_id) {
  add_condition("StringEquals", {{"aws:SourceAccount", account_id}});
}

void PolicyStatement::add_source_arn_condition(const Input<std::string>& arn) {
  add_condition("ArnEquals", {{"aws:SourceArn", arn}});
}

PolicyStatement PolicyStatement::copy(const PolicyStatementProps& overrides) const {
  const auto chosen = []<class T>(const Vector<T>& given, const std::vector<T>& own) {
    return given.empty() ? Vector<T>(own) : given;
  };
  return PolicyStatement({.actions = chosen(overrides.actions, actions_),
                          .conditions = overrides.conditions.is_set() ? overrides.conditions : conditions_,
                          .effect = overrides.effect.value_or(effect_),
                          .not_actions = chosen(overrides.not_actions, not_actions_),
                          .not_principals = chosen(overrides.not_principals, not_principals_),
                          .not_resources = chosen(overrides.not_resources, not_resources_),
                          .principals = chosen(overrides.principals, principals_),
                          .resources = chosen(overrides.resources, resources_),
                          .sid = overrides.sid.is_set() ? overrides.sid : sid_},
                         where_);
}

PolicyStatement& PolicyStatement::freeze() noexcept {
  frozen_ = true;
  return *this;
}

Value PolicyStatement::to_statement_json() const {
  std::vector<Member> members;
  const auto put = [&](const char* name, Value value) {
    if (value.is_set()) members.push_back({name, std::move(value)});
  };
  put("Action", normalized(actions_));
  put("NotAction", normalized(not_actions_));
  put("Condition", conditions_.is_empty() ? Value() : Value(conditions_));
  put("Effect", Value(to_value(effect_)));
  put("Principal", normalized_principal(principal_json_));
  put("NotPrincipal", normalized_principal(not_principal_json_));
  put("Resource", normalized(resources_));
  put("NotResource", normalized(not_resources_));
  put("Sid", sid_);
  return Value::object(std::move(members));
}

std::vector<std::string> PolicyStatement::validate_for_any_policy() const {
  if (actions_.empty() && not_actions_.empty())
    return {"a policy statement has neither actions nor not_actions; allowed: one of the two (Action)"};
  return {};
}

std::vector<std::string> PolicyStatement::validate_for_resource_policy(
    const ResourcePolicyValidationOptions& options) const {
  auto problems = validate_for_any_policy();
  if (!has_principal())
    problems.push_back("a statement of a resource's policy has no principal; allowed: at least one (Principal)");
  if (!options.skip_resource_validation.value_or(false) && resources_.empty() && not_resources_.empty())
    problems.push_back("a statement of a resource's policy has no resource; allowed: at least one (Resource)");
  return problems;
}

std::vector<std::string> PolicyStatement::validate_for_trust_policy() const {
  auto problems = validate_for_any_policy();
  if (!has_principal())
    problems.push_back("a statement of a trust policy has no principal; allowed: at least one (Principal)");
  return problems;
}

std::vector<std::string> PolicyStatement::validate_for_identity_policy() const {
  auto problems = validate_for_any_policy();
  if (has_principal())
    problems.push_back(
        "a statement of an identity's policy has principals; allowed: none, the identity is the principal (Principal)");
  if (resources_.empty() && not_resources_.empty())
    problems.push_back("a statement of an identity's policy has no resource; allowed: at least one (Resource)");
  constexpr std::string_view good = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
  if (sid_.is_string() && sid_.as_string().find_first_not_of(good) != std::string_view::npos)
    problems.push_back("a statement of an identity's policy has the sid '" + std::string(sid_.as_string()) +
                       "'; allowed: letters and digits (Sid)");
  return problems;
}

std::size_t PolicyStatement::estimate_size(std::size_t arn_estimate) const {
  constexpr std::size_t action_estimate = 20;
  return std::string_view("\"Effect\": \"\",").size() + to_value(effect_).size() +
         size_of("Action", actions_, action_estimate) + size_of("NotAction", not_actions_, action_estimate) +
         size_of("Resource", resources_, arn_estimate) + size_of("NotResource", not_resources_, arn_estimate) +
         (principals_.size() + not_principals_.size()) * arn_estimate +
         (conditions_.is_empty() ? std::size_t{2} : to_debug_string(conditions_).size());
}

}  // namespace cdk::iam
