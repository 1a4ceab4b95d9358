// Logical ids: derived from paths, renamed and overridden.
#include <algorithm>
#include <cdk/cfn_element.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/resolve.hpp>
#include <cdk/stack.hpp>

#include "../tree/unique_id.hpp"
#include "stack_state.hpp"

namespace cdk {
namespace {

bool valid(std::string_view id) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
  return !id.empty() && id.size() <= 255 &&
         std::ranges::all_of(id, [&](char c) { return letter(c) || (c >= '0' && c <= '9'); });
}

void check(const CfnElement& element, std::string_view id) {
  if (!valid(id))
    fail(element, {"the logical id is '" + std::string(id) + "'", "letters and digits, 255 at most",
                   "CloudFormation logical id"});
}

std::string shown(const Value& id) { return id.is_string() ? std::string(id.as_string()) : to_debug_string(id); }

/// What a lazy id is now.
std::string produced(const CfnElement& element, const Input<std::string>& lazy) {
  return shown(resolve(lazy, {.scope = element, .stack = element.stack()}));
}

}  // namespace

std::string Stack::get_logical_id(const CfnElement& element) const {
  std::vector<std::string_view> components;
  components.reserve(8);  // deeper than most
  for (const Construct* c = &element; c != this; c = c->node().scope()) components.push_back(c->node().id());
  std::ranges::reverse(components);
  std::string id = detail::make_unique_id(std::move(components));
  if (state_->renames.empty()) return id;
  const auto renamed = state_->renames.find(id);
  if (renamed == state_->renames.end()) return id;
  state_->rename_used[id] = true;
  return renamed->second;
}

void Stack::rename_logical_id(std::string_view from, std::string_view to) {
  if (state_->renames.contains(from))
    fail(*this, {"the logical id '" + std::string(from) + "' was renamed twice: to '" +
                     state_->renames.find(from)->second + "' and to '" + std::string(to) + "'",
                 "one new name for each logical id"});
  const auto taken = [&](const auto& rename) { return rename.second == to; };
  if (const auto other = std::ranges::find_if(state_->renames, taken); other != state_->renames.end())
    fail(*this,
         {"both '" + other->first + "' and '" + std::string(from) + "' were renamed to '" + std::string(to) + "'",
          "a new name of its own for each logical id"});
  state_->renames.emplace(from, to);
}

CfnElement::CfnElement(const Scope& scope) : Construct(scope), stack_(Stack::of(*this)) {}

std::string CfnElement::current_logical_id() const {
  if (overridden_id_.is_string()) return std::string(overridden_id_.as_string());
  // Renames may still come until the tree is locked, so only what is known then is kept.
  if (!cached_id_.empty()) return cached_id_;
  std::string id = overridden_id_.is_set() ? produced(*this, overridden_id_) : stack_.get_logical_id(*this);
  check(*this, id);
  if (stack_.node().locked()) cached_id_ = id;
  return id;
}

Input<std::string> CfnElement::logical_id() const {
  return Lazy::string([this] { return current_logical_id(); });
}

void CfnElement::override_logical_id(const Input<std::string>& id) {
  if (id_locked_)
    fail(*this, {"the logical id was set to '" + shown(id) + "' after '" + current_logical_id() +
                     "' had been used in an export",
                 "overriding logical ids before references are exported"});
  if (!id.is_unresolved()) check(*this, shown(id));
  overridden_id_ = id;
}

Value CfnElement::render(const Value& body, const ResolveContext& context) const { return cdk::resolve(body, context); }

bool CfnElement::is_cfn_element(const Construct& construct) { return construct.as_element() != nullptr; }

}  // namespace cdk
