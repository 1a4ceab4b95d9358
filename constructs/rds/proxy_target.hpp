// What database proxies lead to.
#pragma once

#include <cdk/ref.hpp>
#include <cdk/vector.hpp>
#include <string_view>

namespace cdk::rds {

class DatabaseProxy;
class IDatabaseCluster;
class IDatabaseInstance;

/// A proxy's target, as the proxy needs it.
struct ProxyTargetConfig {
  /// CloudFormation: EngineFamily.
  std::string_view engine_family;
  /// CloudFormation: DBClusterIdentifiers.
  Vector<Ref<IDatabaseCluster>> db_clusters{};
  /// CloudFormation: DBInstanceIdentifiers.
  Vector<Ref<IDatabaseInstance>> db_instances{};
};

/// The database that a proxy leads to.
class ProxyTarget {
 public:
  static ProxyTarget from_cluster(IDatabaseCluster& cluster) { return ProxyTarget({}, cluster); }
  static ProxyTarget from_instance(IDatabaseInstance& instance) { return ProxyTarget(instance, {}); }
  /// Lets the proxy connect to the database. Errors: an imported database whose engine isn't known; one for which there
  /// are no proxies.
  ProxyTargetConfig bind(DatabaseProxy& proxy) const;

 private:
  ProxyTarget(OptRef<IDatabaseInstance> instance, OptRef<IDatabaseCluster> cluster)
      : instance_(instance), cluster_(cluster) {}
  OptRef<IDatabaseInstance> instance_;
  OptRef<IDatabaseCluster> cluster_;
};

}  // namespace cdk::rds
