#include <cdk/app.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/ecs/fargate_service.hpp>
#include <cdk/ecs/task_definition.hpp>
#include <cdk/stack.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;

namespace {

struct Imports {
  App app;
  Stack& stack = app.add<Stack>("stack");
  ecs::ICluster& cluster =
      ecs::Cluster::from_cluster_arn(stack, "cluster", "arn:aws:ecs:eu-west-1:123456789012:cluster/shop");
};

}  // namespace

TEST_CASE("the ARN of a cluster holds its name") {
  Imports i;
  CHECK(refusal(
            [&] { ecs::Cluster::from_cluster_arn(i.stack, "theirs", "arn:aws:ecs:eu-west-1:123456789012:cluster"); }) ==
        "error: [stack] the cluster ARN \"arn:aws:ecs:eu-west-1:123456789012:cluster\" holds no name; allowed: "
        "arn:aws:ecs:<region>:<account>:cluster/<name> (CDK: Cluster.fromClusterArn)");
}

TEST_CASE("a cluster that is known by its ARN is asked for no more") {
  Imports i;
  const auto unknown = [](const std::string& what) {
    return "error: [stack/cluster] the " + what +
           " of a cluster imported by its ARN; allowed: an import by from_cluster_attributes (CDK: "
           "Cluster.fromClusterArn)";
  };
  CHECK(refusal([&] { i.cluster.vpc(); }) == unknown("VPC"));
  CHECK(refusal([&] { (void)i.cluster.has_ec2_capacity(); }) == unknown("EC2 capacity"));
  CHECK(refusal([&] { i.cluster.connections(); }) == unknown("connections"));
}

TEST_CASE("a service is imported by its ARN or its name") {
  Imports i;
  const std::string arn = "arn:aws:ecs:eu-west-1:123456789012:service/shop/web";
  const auto imported = [&](ecs::FargateServiceAttributes attributes) {
    return refusal([&] { ecs::FargateService::from_fargate_service_attributes(i.stack, "web", attributes); });
  };
  CHECK(imported({.cluster = i.cluster, .service_arn = arn, .service_name = "web"}) ==
        "error: [stack] an import with service_arn and service_name; allowed: one of them (CDK: "
        "fromServiceAttributes)");
  CHECK(imported({.cluster = i.cluster}) ==
        "error: [stack] an import with neither service_arn nor service_name; allowed: one of them (CDK: "
        "fromServiceAttributes)");
  CHECK(imported({.cluster = i.cluster, .service_arn = arn}) == "");
}

TEST_CASE("a service's ARN names its cluster") {
  Imports i;
  for (const std::string name : {"web", "shop/web/1"})
    CHECK(refusal([&] {
            ecs::BaseService::from_service_arn_with_cluster(i.stack, "web",
                                                            "arn:aws:ecs:eu-west-1:123456789012:service/" + name);
          }) ==
          "error: [stack] the service ARN \"arn:aws:ecs:eu-west-1:123456789012:service/" + name +
              "\" doesn't name its cluster; allowed: arn:aws:ecs:<region>:<account>:service/<cluster>/<service> (CDK: "
              "fromServiceArnWithCluster)");
}

TEST_CASE("an imported task definition knows what it was told") {
  Imports i;
  auto& task = ecs::TaskDefinition::from_task_definition_arn(i.stack, "task", "arn");
  CHECK(refusal([&] { (void)task.network_mode(); }) ==
        "error: [stack/task] the network mode of this imported task definition isn't known; allowed: an import that "
        "gives .network_mode, by from_task_definition_attributes (CDK: TaskDefinitionAttributes)");
  CHECK(refusal([&] { (void)task.task_role(); }) ==
        "error: [stack/task] the task role of this imported task definition isn't known; allowed: an import that "
        "gives .task_role, by from_task_definition_attributes (CDK: TaskDefinitionAttributes)");
}
