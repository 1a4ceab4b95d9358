// Policies of secrets.
#pragma once

#include <cdk/iam/policy_document.hpp>
#include <cdk/resource.hpp>
#include <cdk/secretsmanager/policy_props.hpp>

namespace cdk::secretsmanager {

/// A secret's own policy.
class ResourcePolicy : public Resource {
 public:
  using Props = ResourcePolicyProps;
  ResourcePolicy(const Scope& scope, const Props& props);
  iam::PolicyDocument& document() noexcept { return document_; }

 private:
  iam::PolicyDocument document_;
};

}  // namespace cdk::secretsmanager
