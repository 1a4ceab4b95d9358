// Where other accounts' log events go.
#pragma once

#include <cdk/iam/policy_document.hpp>
#include <cdk/logs/cross_account_destination_props.hpp>
#include <cdk/logs/subscription_filter.hpp>

namespace cdk::logs {

/// A stream of this account that log groups of other accounts pass events on to, as far as the policy lets them.
class CrossAccountDestination : public Resource, public ILogSubscriptionDestination {
 public:
  using Props = CrossAccountDestinationProps;
  CrossAccountDestination(const Scope& scope, const Props& props);

  Input<std::string> destination_name() const { return name_; }
  Input<std::string> destination_arn() const { return arn_; }
  /// Who may pass events on. CloudFormation: DestinationPolicy.
  iam::PolicyDocument& policy_document() noexcept { return policy_document_; }
  void add_to_policy(const iam::PolicyStatement& statement) { policy_document_.add_statements(statement); }
  LogSubscriptionDestinationConfig bind(Construct& scope, ILogGroup& source_log_group) override;

 private:
  iam::PolicyDocument policy_document_;
  Input<std::string> arn_, name_;
};

}  // namespace cdk::logs
