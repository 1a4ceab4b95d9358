// Policies of topics.
#pragma once

#include <cdk/iam/policy_document.hpp>
#include <cdk/resource.hpp>
#include <cdk/sns/policy_props.hpp>

namespace cdk::sns {

/// Who may do what with topics. Topics make theirs themselves: `topic.add_to_resource_policy(…)`.
/// CloudFormation: AWS::SNS::TopicPolicy.
class TopicPolicy : public Resource {
 public:
  using Props = TopicPolicyProps;
  TopicPolicy(const Scope& scope, const Props& props);
  iam::PolicyDocument& document() noexcept { return document_; }

 private:
  iam::PolicyDocument document_;
};

}  // namespace cdk::sns
