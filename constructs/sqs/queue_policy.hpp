// Who may use a queue.
#pragma once

#include <cdk/iam/policy_document.hpp>
#include <cdk/resource.hpp>
#include <cdk/sqs/queue_props.hpp>

namespace cdk::sqs {

/// The policy of queues. CloudFormation: AWS::SQS::QueuePolicy.
class QueuePolicy : public Resource {
 public:
  using Props = QueuePolicyProps;
  QueuePolicy(const Scope& scope, const Props& props);
  iam::PolicyDocument& document() noexcept { return document_; }

 private:
  iam::PolicyDocument document_;
};

}  // namespace cdk::sqs
