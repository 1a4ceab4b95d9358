// What topics made here and imported ones share, and imports.
#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/sns/policy.hpp>
#include <cdk/sns/topic.hpp>
#include <cdk/stack.hpp>

namespace cdk::sns {
namespace {

class ImportedTopic final : public TopicBase {
 public:
  using Props = TopicAttributes;
  ImportedTopic(const Scope& scope, const Props& props)
      : TopicBase(scope, {.environment_from_arn = props.topic_arn}, false),
        props_(props),
        name_(stack().split_arn(props_.topic_arn, ArnFormat::NO_RESOURCE_NAME, node().where()).resource),
        key_(props_.key_arn.is_set() ? &kms::Key::from_key_arn(*this, "Key", props_.key_arn) : nullptr) {}

  Input<std::string> topic_arn() const override { return props_.topic_arn; }
  Input<std::string> topic_name() const override { return name_; }
  bool fifo() const override { return name_.is_string() && name_.as_string().ends_with(".fifo"); }
  bool content_based_deduplication() const override { return props_.content_based_deduplication.value_or(false); }
  kms::IKey* master_key() const override { return key_; }

 private:
  TopicAttributes props_;
  Input<std::string> name_;
  kms::IKey* key_;
};

/// As an id: what CDK makes of slashes in one.
std::string as_id(std::string_view text) {
  std::string id;
  for (const char c : text) id += c == '/' ? std::string("--") : std::string(1, c);
  return id;
}

/// An id that isn't taken, for a subscriber whose own is only known at deployment.
std::string next_token_id(const Construct& scope) {
  int suffix = 1;
  while (scope.node().try_find_child("TokenSubscription:" + std::to_string(suffix)) != nullptr) ++suffix;
  return "TokenSubscription:" + std::to_string(suffix);
}

}  // namespace

ITopic& Topic::from_topic_arn(Construct& scope, Id id, const Input<std::string>& topic_arn) {
  return from_topic_attributes(scope, std::move(id), {.topic_arn = topic_arn});
}

ITopic& Topic::from_topic_attributes(Construct& scope, Id id, const TopicAttributes& attrs) {
  const auto where = id.where();
  auto& topic = scope.add<ImportedTopic>(std::move(id), attrs);
  if (topic.content_based_deduplication() && !topic.fifo())
    fail(topic,
         {"content_based_deduplication of a topic that isn't a FIFO topic", "an ARN that ends with .fifo",
          "AWS::SNS::Topic ContentBasedDeduplication"},
         where);
  return topic;
}

iam::Grant ITopic::grant_publish(const iam::Principal& grantee) { return grants().publish(grantee); }
iam::Grant ITopic::grant_subscribe(const iam::Principal& grantee) { return grants().subscribe(grantee); }
TopicGrants ITopic::grants() { return TopicGrants::from_topic(*this); }

iam::Grant TopicGrants::actions(const iam::Principal& grantee, std::vector<Input<std::string>> actions) const {
  return iam::Grant::add_to_principal_or_resource({.actions = std::move(actions),
                                                   .grantee = grantee,
                                                   .resource = resource_,
                                                   .resource_arns = {resource_.topic_arn()}});
}

iam::Grant TopicGrants::publish(const iam::Principal& grantee) const {
  iam::Grant grant = actions(grantee, {"sns:Publish"});
  if (resource_.master_key() != nullptr) resource_.master_key()->grant(grantee, "kms:Decrypt", "kms:GenerateDataKey*");
  return grant;
}

iam::Grant TopicGrants::subscribe(const iam::Principal& grantee) const { return actions(grantee, {"sns:Subscribe"}); }

Subscription& TopicBase::add_subscription(const ITopicSubscription& subscription) {
  const TopicSubscriptionConfig config = subscription.bind(*this);
  Construct& scope = config.subscriber_scope ? *config.subscriber_scope : *this;
  const std::string id =
      config.subscriber_id.is_string() ? as_id(config.subscriber_id.as_string()) : next_token_id(scope);
  if (scope.node().try_find_child(id) != nullptr)
    fail(scope, {"a second subscription \"" + id + "\"", "one for each subscriber of a topic",
                 "AWS::SNS::Subscription Endpoint"});
  auto& made = scope.add<Subscription>(
      id, SubscriptionProps{.endpoint = config.endpoint,
                            .protocol = config.protocol,
                            .topic = *this,
                            .dead_letter_queue = config.dead_letter_queue,
                            .delivery_policy = config.delivery_policy,
                            .filter_policy = config.filter_policy,
                            .filter_policy_with_message_body = config.filter_policy_with_message_body,
                            .raw_message_delivery = config.raw_message_delivery,
                            .region = config.region,
                            .subscription_role_arn = config.subscription_role_arn});
  if (config.subscription_dependency) made.node().add_dependency(*config.subscription_dependency);
  return made;
}

iam::AddToResourcePolicyResult TopicBase::add_to_resource_policy(const iam::PolicyStatement& statement) {
  if (policy_ == nullptr && auto_create_policy_) {
    policy_ = &add<TopicPolicy>("Policy", {.topics = {*this}});
    node().add_validation([this] { return policy_->document().validate_for_resource_policy(); });
  }
  if (policy_ == nullptr) return {};
  policy_->document().add_statements(statement);
  return {true, Dependable(*policy_)};
}

}  // namespace cdk::sns
