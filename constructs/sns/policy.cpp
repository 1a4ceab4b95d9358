#include <cdk/sns/cfn_topic_policy.hpp>
#include <cdk/sns/policy.hpp>
#include <cdk/sns/topic.hpp>

#include "private/ssl_only.hpp"

namespace cdk::sns {

iam::PolicyStatement ssl_only(const Input<std::string>& topic_arn) {
  return iam::PolicyStatement({.actions = {"sns:Publish"},
                               .conditions = {{"Bool", {{"aws:SecureTransport", "false"}}}},
                               .effect = iam::Effect::DENY,
                               .principals = {iam::StarPrincipal()},
                               .resources = {topic_arn},
                               .sid = "AllowPublishThroughSSLOnly"});
}

TopicPolicy::TopicPolicy(const Scope& scope, const Props& props)
    : Resource(scope), document_(props.policy_document.value_or(iam::PolicyDocument({.assign_sids = true}))) {
  std::vector<Input<std::string>> arns;
  for (const auto& topic : props.topics) {
    arns.push_back(topic->topic_arn());
    if (props.enforce_ssl.value_or(false)) document_.add_statements(ssl_only(topic->topic_arn()));
  }
  add<CfnTopicPolicy>("Resource", {.policy_document = document_.live(), .topics = arns});
}

}  // namespace cdk::sns
