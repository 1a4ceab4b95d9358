// A policy: a list of statements.
#pragma once

#include <cdk/dependable.hpp>
#include <cdk/iam/policy_document_props.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/input.hpp>
#include <cdk/resolve.hpp>
#include <string>
#include <vector>

namespace cdk {
class Construct;
}

namespace cdk::iam {

/// A policy document. Goes where a resource takes one as JSON; statements that are equal are written once.
class PolicyDocument {
 public:
  using Props = PolicyDocumentProps;

  explicit PolicyDocument(PolicyDocumentProps props = {});
  /// A policy from its JSON. Errors: Statement is no list; a statement that PolicyStatement::from_json refuses.
  static PolicyDocument from_json(const Value& json, std::source_location where = std::source_location::current());

  void add_statements(const PolicyStatement& statement);
  template <class... S>
    requires(sizeof...(S) > 0 && (std::same_as<S, PolicyStatement> && ...))
  void add_statements(const PolicyStatement& first, const S&... rest) {
    add_statements(first);
    (add_statements(rest), ...);
  }
  /// The same; the group gets the construct in whose policy the statement ends up.
  void add_statement(const PolicyStatement& statement, DependencyGroup applied);

  bool is_empty() const noexcept { return entries_.empty(); }
  std::size_t statement_count() const noexcept { return entries_.size(); }
  std::vector<PolicyStatement> statements() const;
  /// The document with tokens in it; unset when it is empty.
  Value to_json() const;
  /// The document as this stack's template has it: merged, without doubles, numbered.
  Value render(const ResolveContext& context) const;
  /// A value that reads this document at synthesis. The document must live until then.
  Token live() const;
  /// A copy of the document as a value.
  friend Value to_value(const PolicyDocument& document);

  std::vector<std::string> validate_for_any_policy() const;
  std::vector<std::string> validate_for_resource_policy(const ResourcePolicyValidationOptions& options = {}) const;
  std::vector<std::string> validate_for_trust_policy() const;
  std::vector<std::string> validate_for_identity_policy() const;

  /// Keeps about `own_size` bytes of statements and gives the others as documents of about `other_size` bytes.
  std::vector<PolicyDocument> split(const Construct& scope, std::size_t own_size, std::size_t other_size);
  /// Tells whoever waits for the statements that this construct brings them into force.
  void applied_by(Construct& construct) const;

 private:
  struct Entry {
    PolicyStatement statement;
    std::vector<DependencyGroup> waiting;
  };
  bool should_merge(const Construct& scope) const;
  static void merge(std::vector<Entry>& entries, const Construct& scope, bool limit_size, bool combine);

  std::vector<Entry> entries_;
  bool assign_sids_ = false;
  std::optional<bool> minimize_;
};

}  // namespace cdk::iam
