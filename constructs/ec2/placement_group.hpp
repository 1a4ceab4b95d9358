// Placement groups: where instances run in relation to each other.
#pragma once

#include <cdk/ec2/placement_group_props.hpp>
#include <cdk/resource.hpp>
#include <optional>
#include <string>

namespace cdk::ec2 {

class CfnPlacementGroup;

/// A placement group, made here or imported.
class IPlacementGroup : public Resource {
 public:
  virtual Input<std::string> placement_group_name() const = 0;
  // Nothing where unknown.
  virtual std::optional<int> partitions() const { return {}; }
  virtual std::optional<PlacementGroupSpreadLevel> spread_level() const { return {}; }
  virtual std::optional<PlacementGroupStrategy> strategy() const { return {}; }

 protected:
  using Resource::Resource;
};

/// A placement group.
class PlacementGroup : public IPlacementGroup {
 public:
  using Props = PlacementGroupProps;
  /// Errors: partitions without the strategy PARTITION, a spread level without SPREAD.
  PlacementGroup(const Scope& scope, const Props& props = {});
  static IPlacementGroup& from_placement_group_name(Construct& scope, Id id,
                                                    const Input<std::string>& placement_group_name);

  Input<std::string> placement_group_name() const override;
  std::optional<int> partitions() const override { return partitions_; }
  std::optional<PlacementGroupSpreadLevel> spread_level() const override { return spread_level_; }
  std::optional<PlacementGroupStrategy> strategy() const override { return strategy_; }

 private:
  std::optional<int> partitions_;
  std::optional<PlacementGroupSpreadLevel> spread_level_;
  std::optional<PlacementGroupStrategy> strategy_;
  CfnPlacementGroup& resource_;
};

}  // namespace cdk::ec2
