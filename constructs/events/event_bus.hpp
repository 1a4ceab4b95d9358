// Buses that events come in by.
#pragma once

#include <cdk/events/event_bus_props.hpp>
#include <cdk/iam/grant.hpp>

namespace cdk::events {

class Archive;
class EventBusGrants;
struct BaseArchiveProps;

/// A bus, made here or imported.
class IEventBus : public iam::IResourceWithPolicy {
 public:
  using iam::IResourceWithPolicy::IResourceWithPolicy;
  virtual Input<std::string> event_bus_arn() const = 0;
  virtual Input<std::string> event_bus_name() const = 0;
  /// JSON; unset when it isn't known.
  virtual Input<std::string> event_bus_policy() const = 0;
  /// Of a partner; unset when the bus has none.
  virtual Input<std::string> event_source_name() const = 0;
  /// Keeps events for a replay.
  Archive& archive(Id id, const BaseArchiveProps& props);
  /// Include <cdk/events.hpp> to use it.
  EventBusGrants grants();
  /// Lets somebody send events to the bus. Who has no policy of their own, such as a service, is let by the bus's
  /// policy if the feature flag "@aws-cdk/aws-events:requireEventBusPolicySid" is set, and with a warning not at all if
  /// it isn't. Errors: that policy is needed and there is no sid.
  iam::Grant grant_put_events_to(const iam::Principal& grantee, const Input<std::string>& sid = {});
};

/// A bus of one's own, or of a partner's. CloudFormation: AWS::Events::EventBus.
class EventBus : public IEventBus {
 public:
  using Props = EventBusProps;

  /// Errors: a name that EventBridge doesn't take, or both names; a description of more than 512 characters.
  explicit EventBus(const Scope& scope, const Props& props = {});
  static IEventBus& from_event_bus_arn(Construct& scope, Id id, const Input<std::string>& event_bus_arn);
  /// A bus of the stack's own account and region.
  static IEventBus& from_event_bus_name(Construct& scope, Id id, const Input<std::string>& event_bus_name);
  static IEventBus& from_event_bus_attributes(Construct& scope, Id id, const EventBusAttributes& attrs);
  /// Lets somebody send events to all buses.
  static iam::Grant grant_all_put_events(const iam::Principal& grantee);

  Input<std::string> event_bus_arn() const override { return arn_; }
  Input<std::string> event_bus_name() const override { return name_; }
  Input<std::string> event_bus_policy() const override { return policy_; }
  Input<std::string> event_source_name() const override { return source_name_; }
  /// Each statement is an EventBusPolicy. Errors: a statement without sid.
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement) override;

 private:
  void check(const Props& props) const;
  void allow_key(kms::IKey& key, const Input<std::string>& name);
  Input<std::string> arn_, name_, policy_, source_name_;
};

/// A statement of a bus's policy, which EventBus::add_to_resource_policy makes.
class EventBusPolicy : public Resource {
 public:
  using Props = EventBusPolicyProps;
  EventBusPolicy(const Scope& scope, const Props& props);
};

}  // namespace cdk::events
