#include <cdk/ec2/cfn_placement_group.hpp>
#include <cdk/ec2/placement_group.hpp>
#include <cdk/error.hpp>

namespace cdk::ec2 {

namespace {

class ImportedPlacementGroup final : public IPlacementGroup {
 public:
  ImportedPlacementGroup(const Scope& scope, const Input<std::string>& name) : IPlacementGroup(scope), name_(name) {}
  Input<std::string> placement_group_name() const override { return name_; }

 private:
  Input<std::string> name_;
};

std::optional<PlacementGroupStrategy> strategy_of(const PlacementGroupProps& props) {
  if (props.strategy) return props.strategy;
  if (props.partitions) return PlacementGroupStrategy::PARTITION;
  if (props.spread_level) return PlacementGroupStrategy::SPREAD;
  return {};
}

}  // namespace

PlacementGroup::PlacementGroup(const Scope& scope, const Props& props)
    : IPlacementGroup(scope),
      partitions_(props.partitions),
      spread_level_(props.spread_level),
      strategy_(strategy_of(props)),
      resource_(add<CfnPlacementGroup>(
          "Resource", {.partition_count = partitions_, .spread_level = spread_level_, .strategy = strategy_})) {
  if (partitions_ && strategy_ != PlacementGroupStrategy::PARTITION) {
    fail(*this, {"partitions with the strategy " + std::string(to_value(*strategy_)), "the strategy PARTITION",
                 "AWS::EC2::PlacementGroup PartitionCount"});
  }
  if (spread_level_ && strategy_ != PlacementGroupStrategy::SPREAD) {
    fail(*this, {"a spread level with the strategy " + std::string(to_value(*strategy_)), "the strategy SPREAD",
                 "AWS::EC2::PlacementGroup SpreadLevel"});
  }
}

IPlacementGroup& PlacementGroup::from_placement_group_name(Construct& scope, Id id,
                                                           const Input<std::string>& placement_group_name) {
  return scope.add<ImportedPlacementGroup>(std::move(id), placement_group_name);
}

Input<std::string> PlacementGroup::placement_group_name() const { return resource_.attr_group_name(); }

}  // namespace cdk::ec2
