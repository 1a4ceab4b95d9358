// Instances of database clusters.
#pragma once

#include <cdk/id.hpp>
#include <cdk/rds/cluster_instance_props.hpp>
#include <cdk/resource.hpp>
#include <optional>
#include <string>

namespace cdk::rds {

class IDatabaseCluster;

/// An instance that a cluster has made. CloudFormation: AWS::RDS::DBInstance.
class IAuroraClusterInstance : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> instance_identifier() = 0;
  virtual Input<std::string> db_instance_arn() = 0;
  virtual Input<std::string> dbi_resource_id() = 0;
  /// The host's name.
  virtual Input<std::string> db_instance_endpoint_address() = 0;
  virtual InstanceType type() const = 0;
  /// Such as "r6g.large"; nothing for one without a size.
  virtual std::optional<std::string> instance_size() const = 0;
  /// Who takes the writer's place, lowest first.
  virtual std::int64_t tier() const = 0;
  virtual bool performance_insights_enabled() const = 0;
  /// Nothing without Performance Insights.
  virtual std::optional<PerformanceInsightRetention> performance_insight_retention() const = 0;
  /// Null for RDS's own key.
  virtual kms::IKey* performance_insight_encryption_key() const = 0;
};

/// An instance that a cluster is to make.
class ClusterInstance {
 public:
  static ClusterInstance provisioned(Id id, const ProvisionedClusterInstanceProps& props = {});
  static ClusterInstance serverless_v2(Id id, const ServerlessV2ClusterInstanceProps& props = {});

  /// Makes the instance below the scope. Clusters do that. Errors: a cluster whose engine isn't known; a tier out of
  /// its range; Performance Insights switched off beside other props of it; a parameter_group and parameters.
  IAuroraClusterInstance& bind(Construct& scope, IDatabaseCluster& cluster,
                               const ClusterInstanceBindOptions& props) const;

 private:
  ClusterInstance(Id id, ClusterInstanceProps props);
  Id id_;
  ClusterInstanceProps props_;
};

/// CDK's name of what clusters take.
using IClusterInstance = ClusterInstance;

}  // namespace cdk::rds
