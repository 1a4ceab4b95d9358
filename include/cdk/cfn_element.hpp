// Everything that has a place in a template: resources, parameters, outputs, conditions, mappings, rules.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/input.hpp>
#include <cdk/resolve.hpp>
#include <string>
#include <string_view>

namespace cdk {

class Stack;

/// A piece of a template: the entry of a section under the element's logical id. Nothing when the body is unset.
struct TemplateFragment {
  std::string_view section{};
  Value body{};
};

/// An element of a stack's template, with a logical id.
class CfnElement : public Construct {
 public:
  /// Errors: there is no stack above.
  explicit CfnElement(const Scope& scope);

  Stack& stack() const noexcept { return stack_; }
  /// The id in the template, derived from the construct's path as CDK derives it. Known at synthesis, when all renames
  /// and overrides are.
  Input<std::string> logical_id() const;
  /// The logical id as it stands now.
  std::string current_logical_id() const;
  /// Sets the logical id, which may be a lazy value. Errors: it was already used (see lock_logical_id), or it isn't 1
  /// to 255 letters and digits.
  void override_logical_id(const Input<std::string>& id);
  /// Makes a later change of the logical id an Error.
  void lock_logical_id() noexcept { id_locked_ = true; }

  /// What this element puts into the template, with tokens in it.
  virtual TemplateFragment to_cloud_formation() const = 0;
  /// The same entry as it stands in the template: resolved.
  virtual Value render(const Value& body, const ResolveContext& context) const;

  using Construct::as_element;
  CfnElement* as_element() noexcept override { return this; }
  /// CDK: CfnElement.isCfnElement.
  static bool is_cfn_element(const Construct& construct);

 private:
  Stack& stack_;
  Input<std::string> overridden_id_;
  mutable std::string cached_id_;
  bool id_locked_ = false;
};

/// An element that `Ref` can refer to.
class CfnRefElement : public CfnElement {
 public:
  using CfnElement::CfnElement;
  /// `{"Ref": logical id}`
  Token ref() const { return Token(Value::reference(*this)); }
};

}  // namespace cdk
