// Instances that are emptied before they end.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/ref.hpp>

namespace cdk::autoscaling {
class AutoScalingGroup;
}

namespace cdk::kms {
class IKey;
}

namespace cdk::ecs {

class ICluster;

struct InstanceDrainHookProps {
  autoscaling::AutoScalingGroup& auto_scaling_group;
  ICluster& cluster;
  OptRef<kms::IKey> topic_encryption_key = {};
};

/// Holds instances of a group before they end, until their tasks have moved or five minutes are over.
class InstanceDrainHook : public Construct {
 public:
  using Props = InstanceDrainHookProps;
  InstanceDrainHook(const cdk::Scope& scope, const Props& props);
};

}  // namespace cdk::ecs
