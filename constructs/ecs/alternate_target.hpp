// A second target group for deployments that move traffic.
#pragma once

#include <cdk/ecs/alternate_target_props.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <string>
#include <utility>

namespace cdk {
class Construct;
}

namespace cdk::ecs {

/// A second target group that ECS moves traffic to, with the strategies BLUE_GREEN, LINEAR and CANARY.
class AlternateTarget {
 public:
  /// The id is that of the role that is made where none is given.
  AlternateTarget(std::string id, AlternateTargetProps props) : id_(std::move(id)), props_(std::move(props)) {}

  CfnServiceTypes::AdvancedConfigurationProperty bind(Construct& scope) const;

 private:
  std::string id_;
  AlternateTargetProps props_;
};

}  // namespace cdk::ecs
