// Session tokens for instance metadata, demanded of the groups of a whole tree.
#pragma once

#include <cdk/aspects.hpp>

namespace cdk::autoscaling {

/// Demands session tokens of all instances of groups: `Aspects::of(app).add(AutoScalingGroupRequireImdsv2Aspect())`.
/// Groups that were given their launch template stay as they are, with a warning.
class AutoScalingGroupRequireImdsv2Aspect : public Aspect {
 public:
  void visit(Construct& node) override;
};

}  // namespace cdk::autoscaling
