#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/lazy.hpp>
#include <cdk/stack.hpp>

#include "private/principal_kinds.hpp"

namespace cdk::iam {
namespace {

using Texts = std::vector<Input<std::string>>;

/// Statements beyond this aren't merged when a policy is split, or one of them could fill a policy alone.
constexpr std::size_t max_merged_size = 2000;

template <class T>
bool same_set(const std::vector<T>& a, const std::vector<T>& b) {
  return a.size() == b.size() &&
         std::ranges::all_of(a, [&](const T& item) { return std::ranges::find(b, item) != b.end(); });
}

template <class T>
std::vector<T> united(std::vector<T> a, const std::vector<T>& b) {
  for (const T& item : b)
    if (std::ranges::find(a, item) == a.end()) a.push_back(item);
  return a;
}

bool same_conditions(const PolicyStatement& a, const PolicyStatement& b) {
  return (a.conditions().is_empty() && b.conditions().is_empty()) || a.conditions() == b.conditions();
}

bool same_exclusions(const PolicyStatement& a, const PolicyStatement& b) {
  return same_set(a.not_actions(), b.not_actions()) && same_set(a.not_resources(), b.not_resources()) &&
         same_set(a.not_principals(), b.not_principals());
}

bool names_everybody(const PolicyStatement& statement) {
  return std::ranges::any_of(statement.principals(), [](const Principal& principal) {
    const auto json = principal.policy_fragment().principal_json;
    return std::ranges::any_of(json, [](const auto& entry) { return entry.first == LITERAL_STRING; });
  });
}

bool are_equal(const PolicyStatement& a, const PolicyStatement& b) {
  return a.effect() == b.effect() && a.sid() == b.sid() && same_conditions(a, b) && same_exclusions(a, b) &&
         same_set(a.actions(), b.actions()) && same_set(a.resources(), b.resources()) &&
         same_set(a.principals(), b.principals());
}

/// Two statements that differ in at most one of actions, resources and principals say the same as one that unites them.
bool can_be_one(const PolicyStatement& a, const PolicyStatement& b) {
  if (a.effect() != b.effect() || a.sid().is_set() || b.sid().is_set()) return false;
  if (!same_conditions(a, b) || !same_exclusions(a, b)) return false;
  const int equal = same_set(a.actions(), b.actions()) + same_set(a.resources(), b.resources()) +
                    same_set(a.principals(), b.principals());
  return equal >= 2 && names_everybody(a) == names_everybody(b);
}

PolicyStatement combined(const PolicyStatement& a, const PolicyStatement& b) {
  return a.copy({.actions = united(a.actions(), b.actions()),
                 .principals = united(a.principals(), b.principals()),
                 .resources = united(a.resources(), b.resources())});
}

std::size_t arn_estimate(const Construct& scope) {
  const Value given = scope.node().try_get_context("@aws-cdk/aws-iam.arnSizeEstimate");
  if (!given.is_set()) return 150;
  if (given.kind() != Value::Kind::Integer || given.as_int() < 0)
    fail(scope, {"the context value @aws-cdk/aws-iam.arnSizeEstimate is " + to_debug_string(given), "a whole number"});
  return static_cast<std::size_t>(given.as_int());
}

/// Sorted by their JSON text, without doubles; a single item alone.
Value sorted(const Value& items) {
  if (!items.is_list()) return items;
  std::vector<std::pair<std::string, Value>> keyed;
  for (const Value& item : items.items()) keyed.push_back({to_debug_string(item), item});
  std::ranges::sort(keyed, {}, &std::pair<std::string, Value>::first);
  std::vector<Value> unique;
  for (std::size_t i = 0; i < keyed.size(); ++i)
    if (i == 0 || keyed[i].first != keyed[i - 1].first) unique.push_back(keyed[i].second);
  return unique.size() == 1 ? unique[0] : Value::list(std::move(unique));
}

Value sorted_principal(const Value& principal) {
  if (!principal.is_object()) return principal;
  std::vector<Member> kinds(principal.members().begin(), principal.members().end());
  std::ranges::sort(kinds, {}, &Member::name);
  for (Member& kind : kinds) kind.value = sorted(kind.value);
  return Value::object(std::move(kinds));
}

Value sorted_statement(const Value& statement) {
  std::vector<Member> members(statement.members().begin(), statement.members().end());
  for (Member& member : members) {
    if (member.name == "Action" || member.name == "Resource") member.value = sorted(member.value);
    if (member.name == "Principal") member.value = sorted_principal(member.value);
  }
  return Value::object(std::move(members));
}

Value numbered_statement(const Value& statement, std::size_t number) {
  if (statement.find("Sid").is_set()) return statement;
  std::vector<Member> members(statement.members().begin(), statement.members().end());
  members.push_back({"Sid", std::to_string(number)});
  return Value::object(std::move(members));
}

Value document_of(std::vector<Value> statements) {
  return Value::object({{"Statement", Value::list(std::move(statements))}, {"Version", Value("2012-10-17")}});
}

}  // namespace

PolicyDocument::PolicyDocument(PolicyDocumentProps props)
    : assign_sids_(props.assign_sids.value_or(false)), minimize_(props.minimize) {
  for (const PolicyStatement& statement : props.statements) add_statements(statement);
}

void PolicyDocument::add_statements(const PolicyStatement& statement) { entries_.push_back({statement, {}}); }

PolicyDocument PolicyDocument::from_json(const Value& json, std::source_location where) {
  const Value statements = json.find("Statement");
  if (!statements.is_list())
    fail({"a policy's Statement is " + to_debug_string(statements), "a list of statements", "Statement"}, where);
  PolicyDocument made;
  for (const Value& statement : statements.items()) made.add_statements(PolicyStatement::from_json(statement, where));
  return made;
}

void PolicyDocument::add_statement(const PolicyStatement& statement, DependencyGroup applied) {
  entries_.push_back({statement, {std::move(applied)}});
}

std::vector<PolicyStatement> PolicyDocument::statements() const {
  std::vector<PolicyStatement> all;
  for (const Entry& entry : entries_) all.push_back(entry.statement);
  return all;
}

Value PolicyDocument::to_json() const {
  if (is_empty()) return {};
  std::vector<Value> statements;
  for (const Entry& entry : entries_) statements.push_back(entry.statement.to_statement_json());
  return document_of(std::move(statements));
}

Value PolicyDocument::render(const ResolveContext& context) const {
  if (is_empty()) return {};
  if (context.preparing) return to_json();
  const bool minimal = should_merge(context.scope);
  std::vector<Entry> entries = entries_;
  if (minimal) merge(entries, context.scope, false, true);
  std::vector<Value> statements;
  for (const Entry& entry : entries) {
    Value statement = resolve(entry.statement.to_statement_json(), context);
    if (std::ranges::find(statements, statement) == statements.end()) statements.push_back(std::move(statement));
  }
  for (std::size_t i = 0; i < statements.size(); ++i) {
    if (assign_sids_) statements[i] = numbered_statement(statements[i], i);
    if (minimal) statements[i] = sorted_statement(statements[i]);
  }
  return document_of(std::move(statements));
}

Token PolicyDocument::live() const {
  return Lazy::any([this](const ResolveContext& context) { return Input<Json>::from(render(context)); });
}

Value to_value(const PolicyDocument& document) {
  return Lazy::any([document](const ResolveContext& context) { return Input<Json>::from(document.render(context)); });
}

std::vector<std::string> PolicyDocument::validate_for_any_policy() const {
  std::vector<std::string> all;
  for (const Entry& entry : entries_)
    for (auto& problem : entry.statement.validate_for_any_policy()) all.push_back(std::move(problem));
  return all;
}

std::vector<std::string> PolicyDocument::validate_for_resource_policy(
    const ResourcePolicyValidationOptions& options) const {
  std::vector<std::string> all;
  for (const Entry& entry : entries_)
    for (auto& problem : entry.statement.validate_for_resource_policy(options)) all.push_back(std::move(problem));
  return all;
}

std::vector<std::string> PolicyDocument::validate_for_trust_policy() const {
  std::vector<std::string> all;
  for (const Entry& entry : entries_)
    for (auto& problem : entry.statement.validate_for_trust_policy()) all.push_back(std::move(problem));
  return all;
}

std::vector<std::string> PolicyDocument::validate_for_identity_policy() const {
  std::vector<std::string> all;
  for (const Entry& entry : entries_)
    for (auto& problem : entry.statement.validate_for_identity_policy()) all.push_back(std::move(problem));
  return all;
}

bool PolicyDocument::should_merge(const Construct& scope) const {
  return minimize_ ? *minimize_ : FeatureFlags::of(scope).is_enabled("@aws-cdk/aws-iam:minimizePolicies");
}

void PolicyDocument::merge(std::vector<Entry>& entries, const Construct& scope, bool limit_size, bool combine) {
  const std::size_t estimate = arn_estimate(scope);
  const auto merge_into = [&](Entry& a, const Entry& b) {
    if (!combine) {
      if (!are_equal(a.statement, b.statement)) return false;
    } else {
      if (!can_be_one(a.statement, b.statement)) return false;
      PolicyStatement one = combined(a.statement, b.statement);
      if (limit_size && one.estimate_size(estimate) > max_merged_size) return false;
      a.statement = std::move(one);
    }
    a.waiting.insert(a.waiting.end(), b.waiting.begin(), b.waiting.end());
    return true;
  };
  for (bool again = true; again;) {
    again = false;
    for (std::size_t i = 0; i < entries.size(); ++i)
      for (std::size_t j = i + 1; j < entries.size();) {
        if (merge_into(entries[i], entries[j])) {
          entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(j));
          again = true;
        } else {
          ++j;
        }
      }
  }
}

std::vector<PolicyDocument> PolicyDocument::split(const Construct& scope, std::size_t own_size,
                                                  std::size_t other_size) {
  merge(entries_, scope, true, should_merge(scope));
  const std::size_t estimate = arn_estimate(scope);
  struct Other {
    PolicyDocument document;
    std::size_t size = 0;
  };
  std::vector<Entry> kept;
  std::vector<Other> others;
  std::size_t kept_size = 0;
  for (Entry& entry : entries_) {
    const std::size_t size = entry.statement.estimate_size(estimate);
    if (kept_size + size < own_size) {
      kept_size += size;
      kept.push_back(std::move(entry));
      continue;
    }
    auto space = std::ranges::find_if(others, [&](const Other& other) { return other.size + size <= other_size; });
    if (space == others.end()) {
      PolicyDocument fresh;
      fresh.assign_sids_ = assign_sids_;
      fresh.minimize_ = minimize_;
      space = others.insert(others.end(), {std::move(fresh), 0});
    }
    space->size += size;
    space->document.entries_.push_back(std::move(entry));
  }
  entries_ = std::move(kept);
  std::vector<PolicyDocument> documents;
  for (Other& other : others) documents.push_back(std::move(other.document));
  return documents;
}

void PolicyDocument::applied_by(Construct& construct) const {
  for (const Entry& entry : entries_)
    for (DependencyGroup group : entry.waiting) group.add(construct);
}

}  // namespace cdk::iam
