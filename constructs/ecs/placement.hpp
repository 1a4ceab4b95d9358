// Where on the container instances of a cluster tasks are placed.
#pragma once

#include <cdk/ecs/cfn_service_types.hpp>
#include <cdk/ecs/placement_props.hpp>
#include <initializer_list>
#include <source_location>
#include <string>
#include <vector>

namespace cdk::ecs {

/// Names of what instances can be told apart by.
struct BuiltInAttributes {
  static constexpr const char* INSTANCE_ID = "instanceId";
  static constexpr const char* AVAILABILITY_ZONE = "attribute:ecs.availability-zone";
  static constexpr const char* AMI_ID = "attribute:ecs.ami-id";
  static constexpr const char* INSTANCE_TYPE = "attribute:ecs.instance-type";
  static constexpr const char* OS_TYPE = "attribute:ecs.os-type";
};

/// The order in which instances are chosen for tasks. Several apply one after the other.
class PlacementStrategy {
 public:
  /// As few instances as possible, measured by one resource.
  static PlacementStrategy packed_by(BinPackResource resource);
  static PlacementStrategy packed_by_cpu() { return packed_by(BinPackResource::CPU); }
  static PlacementStrategy packed_by_memory() { return packed_by(BinPackResource::MEMORY); }
  static PlacementStrategy randomly();
  /// Evenly over the values of attributes, such as BuiltInAttributes::AVAILABILITY_ZONE.
  /// Errors: no field at all.
  static PlacementStrategy spread_across(std::initializer_list<Input<std::string>> fields,
                                         std::source_location where = std::source_location::current());
  static PlacementStrategy spread_across(const char* field);
  /// Evenly over instances.
  static PlacementStrategy spread_across_instances();

  /// As CloudFormation takes it.
  std::vector<CfnServiceTypes::PlacementStrategyProperty> to_json() const;

 private:
  PlacementStrategy() = default;
  struct Item {
    const char* type;
    Input<std::string> field{};
  };
  std::vector<Item> items_;
};

/// What an instance must fulfil to take a task.
class PlacementConstraint {
 public:
  /// Each task on an instance of its own.
  static PlacementConstraint distinct_instances();
  /// Expressions of the cluster query language, all of which must hold.
  static PlacementConstraint member_of(std::initializer_list<Input<std::string>> expressions);
  static PlacementConstraint member_of(const char* expression);

  /// As CloudFormation takes it.
  std::vector<CfnServiceTypes::PlacementConstraintProperty> to_json() const;

 private:
  PlacementConstraint() = default;
  struct Item {
    const char* type;
    Input<std::string> expression{};
  };
  std::vector<Item> items_;
};

}  // namespace cdk::ecs
