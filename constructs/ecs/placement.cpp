#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/placement.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {

PlacementStrategy PlacementStrategy::packed_by(BinPackResource resource) {
  PlacementStrategy made;
  made.items_.push_back({.type = "binpack", .field = to_value(resource)});
  return made;
}

PlacementStrategy PlacementStrategy::randomly() {
  PlacementStrategy made;
  made.items_.push_back({.type = "random"});
  return made;
}

PlacementStrategy PlacementStrategy::spread_across(std::initializer_list<Input<std::string>> fields,
                                                   std::source_location where) {
  if (fields.size() == 0)
    fail({"spread_across got no field", "at least one, such as BuiltInAttributes::AVAILABILITY_ZONE",
          "AWS::ECS::Service PlacementStrategies"},
         where);
  PlacementStrategy made;
  for (const auto& field : fields) made.items_.push_back({.type = "spread", .field = field});
  return made;
}

PlacementStrategy PlacementStrategy::spread_across(const char* field) {
  return spread_across({Input<std::string>(field)});
}

PlacementStrategy PlacementStrategy::spread_across_instances() { return spread_across(BuiltInAttributes::INSTANCE_ID); }

std::vector<CfnServiceTypes::PlacementStrategyProperty> PlacementStrategy::to_json() const {
  std::vector<CfnServiceTypes::PlacementStrategyProperty> made;
  for (const Item& item : items_) made.push_back({.type = item.type, .field = item.field});
  return made;
}

PlacementConstraint PlacementConstraint::distinct_instances() {
  PlacementConstraint made;
  made.items_.push_back({.type = "distinctInstance"});
  return made;
}

PlacementConstraint PlacementConstraint::member_of(std::initializer_list<Input<std::string>> expressions) {
  PlacementConstraint made;
  for (const auto& expression : expressions) made.items_.push_back({.type = "memberOf", .expression = expression});
  return made;
}

PlacementConstraint PlacementConstraint::member_of(const char* expression) {
  return member_of({Input<std::string>(expression)});
}

std::vector<CfnServiceTypes::PlacementConstraintProperty> PlacementConstraint::to_json() const {
  std::vector<CfnServiceTypes::PlacementConstraintProperty> made;
  for (const Item& item : items_) made.push_back({.type = item.type, .expression = item.expression});
  return made;
}

}  // namespace cdk::ecs
