// What identities do with the policies that are attached to them.
#pragma once

#include <cdk/iam/policy.hpp>
#include <string>
#include <vector>

namespace cdk::iam {

/// A text of each.
template <class T, class F>
std::vector<Input<std::string>> mapped(const std::vector<T*>& all, F text) {
  std::vector<Input<std::string>> texts;
  for (T* one : all) texts.push_back(text(*one));
  return texts;
}

/// Attaches a policy once. Errors: another policy of that name is attached.
void attach_policy(std::vector<Policy*>& attached, Policy& policy);

/// An error when the documents together are certain to exceed what IAM accepts for an identity.
std::vector<std::string> check_inline_size(const Construct& identity, const std::vector<Policy*>& attached,
                                           const std::vector<const PolicyDocument*>& inlined, std::size_t limit);

/// An error when the document is certain to exceed what IAM accepts for a managed policy.
std::vector<std::string> check_managed_size(const Construct& policy, const PolicyDocument& document);

/// The last part of a path: "b" of "a/b".
Input<std::string> after_last_slash(const Input<std::string>& text);

/// A path without its leading slash, before a name: the resource part of an ARN.
Input<std::string> path_and_name(const Input<std::string>& path, const Input<std::string>& name);

}  // namespace cdk::iam
