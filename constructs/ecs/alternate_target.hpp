// A second target group for deployments that move traffic.
#pragma once

#include <cdk/ecs/alternate_target_props.hpp>
#include <string>
#include <utility>

namespace cdk {
class Construct;
}

namespace cdk::ecs {

/// A second target group for deployments.
class IAlternateTarget {
 public:
  virtual ~IAlternateTarget() = default;
  /// For the service, which is the scope.
  virtual AlternateTargetConfig bind(Construct& scope) const = 0;
};

/// A second target group that ECS moves traffic to, with the strategies BLUE_GREEN, LINEAR and CANARY.
class AlternateTarget : public IAlternateTarget {
 public:
  /// The id is that of the role that is made where none is given.
  AlternateTarget(std::string id, AlternateTargetProps props) : id_(std::move(id)), props_(std::move(props)) {}

  AlternateTargetConfig bind(Construct& scope) const override;

 private:
  std::string id_;
  AlternateTargetProps props_;
};

}  // namespace cdk::ecs
