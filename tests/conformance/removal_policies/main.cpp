// Removal policies for whole scopes: for all resources, for some types, and only where there is none yet.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Policies");

  const auto volume = [](Construct& scope, Id id) -> CfnResource& {
    return scope.add<CfnResource>(
        id, {.type = "AWS::EC2::Volume", .properties = {{"AvailabilityZone", "us-east-1a"}, {"Size", 8}}});
  };
  const auto fill = [&](Id id) -> Construct& {
    Construct& scope = stack.add<Construct>(id);
    volume(scope, "Volume");
    scope.add<CfnResource>("Topic", {.type = "AWS::SNS::Topic"});
    volume(scope, "Kept").apply_removal_policy(RemovalPolicy::RETAIN);
    return scope;
  };

  RemovalPolicies::of(fill("Destroyed")).destroy();
  RemovalPolicies::of(fill("Retained")).retain({.apply_to_resource_types = {"AWS::EC2::Volume"}});
  RemovalPolicies::of(fill("Snapshots")).snapshot({.exclude_resource_types = {"AWS::SNS::Topic"}});
  RemovalPolicies::of(fill("OnUpdate")).retain_on_update_or_delete();

  Construct& twice = fill("Twice");
  RemovalPolicies::of(twice).destroy({.priority = 300});
  RemovalPolicies::of(twice).retain({.priority = 250});

  MissingRemovalPolicies::of(fill("Missing")).destroy();
  MissingRemovalPolicies::of(fill("MissingSome"))
      .retain_on_update_or_delete({.apply_to_resource_types = {"AWS::SNS::Topic"}});
  MissingRemovalPolicies::of(fill("MissingLate")).retain({.priority = 700});

  return app.run();
}
