// Session tokens for instance metadata, demanded of a whole tree.
#pragma once

#include <cdk/aspects.hpp>
#include <cdk/ec2/require_imdsv2_aspect_props.hpp>

namespace cdk::ec2 {

/// Demands session tokens of all instances, through launch templates of their own:
/// `Aspects::of(app).add(InstanceRequireImdsv2Aspect())`. Instances that have a launch template stay as they are.
class InstanceRequireImdsv2Aspect : public Aspect {
 public:
  explicit InstanceRequireImdsv2Aspect(const InstanceRequireImdsv2AspectProps& props = {});
  void visit(Construct& node) override;

 private:
  bool quiet_;
};

/// Demands session tokens in all launch templates.
class LaunchTemplateRequireImdsv2Aspect : public Aspect {
 public:
  void visit(Construct& node) override;
};

}  // namespace cdk::ec2
