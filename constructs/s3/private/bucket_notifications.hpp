// What a bucket's notifications are made of.
#pragma once

#include <cdk/cfn_resource.hpp>
#include <cdk/ref.hpp>
#include <cdk/s3/notification_destination.hpp>
#include <cdk/value.hpp>
#include <vector>

namespace cdk::iam {
class IRole;
class Policy;
}  // namespace cdk::iam

namespace cdk::s3 {

/// A custom resource that configures the notifications of a bucket: made outside of the bucket's own resource, since
/// what is told often needs the bucket first.
class BucketNotifications final : public Construct {
 public:
  struct Props {
    Ref<IBucket> bucket;
    /// Whether nobody else configures the bucket.
    bool is_own;
    OptRef<iam::IRole> handler_role;
    bool skip_destination_validation;
  };
  BucketNotifications(const Scope& scope, const Props& props) : Construct(scope), props_(props) {}

  /// Errors: a filter without prefix and suffix; two prefixes or suffixes.
  void add_notification(EventType event, const IBucketNotificationDestination& destination,
                        const std::vector<NotificationKeyFilter>& filters);
  void enable_event_bridge();

 private:
  CfnResource& resource();
  Value configuration() const;
  Value filter(const std::vector<NotificationKeyFilter>& filters) const;

  Props props_;
  std::vector<Value> functions_, queues_, topics_;
  bool event_bridge_ = false;
  CfnResource* resource_ = nullptr;
};

}  // namespace cdk::s3
