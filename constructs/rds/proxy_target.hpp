// What database proxies lead to.
#pragma once

#include <cdk/ref.hpp>
#include <cdk/vector.hpp>
#include <string_view>

namespace cdk::rds {

class DatabaseProxy;
class IDatabaseInstance;

/// A proxy's target, as the proxy needs it.
struct ProxyTargetConfig {
  /// CloudFormation: EngineFamily.
  std::string_view engine_family;
  /// CloudFormation: DBInstanceIdentifiers.
  Vector<Ref<IDatabaseInstance>> db_instances{};
};

/// The database that a proxy leads to.
class ProxyTarget {
 public:
  static ProxyTarget from_instance(IDatabaseInstance& instance) { return ProxyTarget(instance); }
  /// Lets the proxy connect to the database. Errors: an imported database whose engine isn't known; one for which there
  /// are no proxies.
  ProxyTargetConfig bind(DatabaseProxy& proxy) const;

 private:
  explicit ProxyTarget(IDatabaseInstance& instance) : instance_(instance) {}
  Ref<IDatabaseInstance> instance_;
};

}  // namespace cdk::rds
