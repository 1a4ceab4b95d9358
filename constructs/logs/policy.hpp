// Policies of CloudWatch Logs.
#pragma once

#include <cdk/iam/policy_document.hpp>
#include <cdk/logs/policy_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::logs {

/// Lets services and other accounts use the log groups of this account.
class ResourcePolicy : public Resource {
 public:
  using Props = ResourcePolicyProps;
  ResourcePolicy(const Scope& scope, const Props& props = {});
  iam::PolicyDocument& document() noexcept { return document_; }

 private:
  iam::PolicyDocument document_;
};

}  // namespace cdk::logs
