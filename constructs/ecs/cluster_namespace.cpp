// The namespace of Cloud Map in which a cluster's services are found.
#include <cdk/annotations.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ecs/cfn_cluster.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/error.hpp>
#include <cdk/servicediscovery/namespaces.hpp>

namespace cdk::ecs {
namespace {

constexpr const char* ID = "DefaultServiceDiscoveryNamespace";

}  // namespace

servicediscovery::INamespace& Cluster::add_default_cloud_map_namespace(const CloudMapNamespaceOptions& options) {
  if (default_namespace_)
    fail(*this, {"a second default namespace", "one for each cluster", "AWS::ECS::Cluster ServiceConnectDefaults"});
  if (options.vpc && !(options.vpc->vpc_id() == vpc().vpc_id()))
    fail(*this, {"a default namespace in " + options.vpc->node().path() + " for a cluster in " + vpc().node().path(),
                 "the cluster's own VPC", "AWS::ServiceDiscovery::PrivateDnsNamespace Vpc"});
  const auto make = [&]() -> servicediscovery::INamespace& {
    using servicediscovery::NamespaceType;
    if (options.type == NamespaceType::HTTP) return add<servicediscovery::HttpNamespace>(ID, {.name = options.name});
    if (options.type == NamespaceType::DNS_PUBLIC)
      return add<servicediscovery::PublicDnsNamespace>(ID, {.name = options.name});
    return add<servicediscovery::PrivateDnsNamespace>(ID, {.name = options.name, .vpc = vpc()});
  };
  set_default_namespace(make(), options.use_for_service_connect);
  return *default_namespace_;
}

void Cluster::add_existing_default_cloud_map_namespace(const ExistingCloudMapNamespaceOptions& options) {
  servicediscovery::INamespace& existing = options.namespace_;
  if (default_namespace_)
    fail(*this, {"a second default namespace", "one for each cluster", "AWS::ECS::Cluster ServiceConnectDefaults"});
  const Environment& own = env();
  const Environment& other = existing.env();
  if (!own.region.empty() && !other.region.empty() && own.region != other.region)
    fail(*this, {"a namespace in " + other.region + " for a cluster in " + own.region, "one of the cluster's region",
                 "AWS::ECS::Cluster ServiceConnectDefaults"});
  if (!own.account.empty() && !other.account.empty() && own.account != other.account)
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-ecs:crossAccountNamespace",
        "The namespace belongs to another account, which must share it by AWS Resource Access Manager.");
  if (existing.type() == servicediscovery::NamespaceType::DNS_PRIVATE)
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-ecs:privateDnsNamespaceVpc",
        "The namespace is a private one: services are found only where it belongs to the cluster's VPC.");
  set_default_namespace(existing, options.use_for_service_connect);
}

void Cluster::set_default_namespace(servicediscovery::INamespace& made, bool use_for_service_connect) {
  default_namespace_ = made;
  if (use_for_service_connect)
    resource_->service_connect_defaults =
        CfnClusterTypes::ServiceConnectDefaultsProperty{.namespace_ = made.namespace_arn()};
}

}  // namespace cdk::ecs
