#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/stack.hpp>

#include "private/policies.hpp"

namespace cdk::iam {
namespace {

/// The least number of bytes that a value's text can have: what is only known at deployment counts as nothing.
std::size_t least_size(const Value& value) {
  std::size_t size = 0;
  switch (value.kind()) {
    case Value::Kind::String: return value.as_string().size() + 2;
    case Value::Kind::List:
      for (const Value& item : value.items()) size += least_size(item) + 1;
      return size + 1;
    case Value::Kind::Object:
      if (value.members().size() == 1 &&
          (value.members()[0].name == "Ref" || value.members()[0].name.starts_with("Fn::")))
        return 2;
      for (const Member& member : value.members()) size += member.name.size() + 4 + least_size(member.value);
      return size + 1;
    case Value::Kind::Concat:
      for (const Value& part : value.items())
        if (part.is_string()) size += part.as_string().size();
      return size + 2;
    default: return 0;
  }
}

/// The least size of all documents where it is above the limit, else 0.
std::size_t excess(const Construct& scope, const std::vector<const PolicyDocument*>& documents, std::size_t limit) {
  const auto total = [&](bool preparing) {
    std::size_t size = 0;
    for (const PolicyDocument* document : documents)
      size += least_size(document->render({scope, Stack::of(scope), preparing}));
    return size;
  };
  // The cheap figure counts statements that are written once; only what exceeds the limit is worth the exact one.
  if (total(true) <= limit) return 0;
  const std::size_t exact = total(false);
  return exact > limit ? exact : 0;
}

}  // namespace

void attach_policy(std::vector<Policy*>& attached, Policy& policy) {
  if (std::ranges::find(attached, &policy) != attached.end()) return;
  for (Policy* other : attached)
    if (other->policy_name() == policy.policy_name())
      fail(policy, {"a policy named " + to_debug_string(policy.policy_name()) + " is attached already", "another name",
                    "AWS::IAM::Policy PolicyName"});
  attached.push_back(&policy);
}

std::vector<std::string> check_inline_size(const Construct& identity, const std::vector<Policy*>& attached,
                                           const std::vector<const PolicyDocument*>& inlined, std::size_t limit) {
  std::vector<const PolicyDocument*> documents = inlined;
  for (const Policy* policy : attached) documents.push_back(&policy->document());
  const std::size_t size = excess(identity, documents, limit);
  if (size == 0) return {};
  return {"the inline policies have at least " + std::to_string(size) + " bytes; allowed: " + std::to_string(limit) +
          " in all, without the white space; what exceeds it goes into a ManagedPolicy (IAM quota)"};
}

std::vector<std::string> check_managed_size(const Construct& policy, const PolicyDocument& document) {
  constexpr std::size_t limit = 6144;
  const std::size_t size = excess(policy, {&document}, limit);
  if (size == 0) return {};
  return {"a managed policy has at least " + std::to_string(size) + " bytes; allowed: " + std::to_string(limit) +
          ", without the white space; the statements go into several policies (IAM quota)"};
}

Input<std::string> after_last_slash(const Input<std::string>& text) {
  const auto tail = [](std::string_view literal) { return literal.substr(literal.rfind('/') + 1); };
  if (text.is_string()) return tail(text.as_string());
  if (text.kind() != Value::Kind::Concat) return text;
  std::vector<Value> parts;
  for (const Value& part : text.items()) {
    const bool cuts = part.is_string() && part.as_string().find('/') != std::string_view::npos;
    if (cuts) parts.clear();
    parts.push_back(cuts ? Value(tail(part.as_string())) : part);
  }
  return Input<std::string>::from(Value::concat(std::move(parts)));
}

Input<std::string> path_and_name(const Input<std::string>& path, const Input<std::string>& name) {
  if (!path.is_string()) return concat(path, name);
  const std::string_view text = path.as_string();
  return concat(text.starts_with('/') ? text.substr(1) : text, name);
}

}  // namespace cdk::iam
