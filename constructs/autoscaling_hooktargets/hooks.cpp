#include <cdk/autoscaling_hooktargets/function_hook.hpp>
#include <cdk/autoscaling_hooktargets/queue_hook.hpp>
#include <cdk/autoscaling_hooktargets/topic_hook.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/sns_subscriptions/lambda_subscription.hpp>
#include <cdk/sqs/queue.hpp>

namespace cdk::autoscaling_hooktargets {
namespace {

/// The role by which the target is told: the hook's own, or one that is made below the hook.
iam::IRole& hook_role(Construct& hook, const OptRef<iam::IRole>& given) {
  if (given) return *given;
  return hook.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("autoscaling.amazonaws.com")});
}

}  // namespace

autoscaling::LifecycleHookTargetConfig TopicHook::bind(Construct& scope,
                                                       const autoscaling::BindHookTargetOptions& options) const {
  iam::IRole& role = hook_role(scope, options.role);
  topic_.grant_publish(*static_cast<iam::IPrincipal*>(&role));
  return {.created_role = role, .notification_target_arn = topic_.topic_arn()};
}

autoscaling::LifecycleHookTargetConfig QueueHook::bind(Construct& scope,
                                                       const autoscaling::BindHookTargetOptions& options) const {
  iam::IRole& role = hook_role(scope, options.role);
  queue_.grant_send_messages(*static_cast<iam::IPrincipal*>(&role));
  return {.created_role = role, .notification_target_arn = queue_.queue_arn()};
}

autoscaling::LifecycleHookTargetConfig FunctionHook::bind(Construct& scope,
                                                          const autoscaling::BindHookTargetOptions& options) const {
  auto& topic = scope.add<sns::Topic>("Topic", {.master_key = encryption_key_});
  iam::IRole& role = hook_role(scope, options.role);
  if (encryption_key_)
    encryption_key_->grant(*static_cast<iam::IPrincipal*>(&role), "kms:Decrypt", "kms:GenerateDataKey");
  topic.add_subscription(sns_subscriptions::LambdaSubscription(function_));
  return TopicHook(topic).bind(scope, {.lifecycle_hook = options.lifecycle_hook, .role = role});
}

}  // namespace cdk::autoscaling_hooktargets
