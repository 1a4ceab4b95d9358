// Authorities whose client certificates a listener trusts.
#pragma once

#include <cdk/elbv2/trust_store_props.hpp>
#include <cdk/resource.hpp>
#include <string>

namespace cdk::elbv2 {

class CfnTrustStore;

/// A trust store, made here or elsewhere.
class ITrustStore : public Resource {
 public:
  virtual Input<std::string> trust_store_arn() const = 0;
  virtual Input<std::string> trust_store_name() const = 0;

 protected:
  using Resource::Resource;
};

/// Certificates of the authorities that clients' certificates must come from, for mutual authentication.
/// CloudFormation: AWS::ElasticLoadBalancingV2::TrustStore.
class TrustStore : public ITrustStore {
 public:
  using Props = TrustStoreProps;
  /// Errors: a name that isn't 1 to 32 letters, digits and hyphens.
  TrustStore(const Scope& scope, const Props& props);

  /// A trust store that was made elsewhere.
  static ITrustStore& from_trust_store_arn(Construct& scope, Id id, const Input<std::string>& trust_store_arn);

  Input<std::string> trust_store_arn() const override;
  Input<std::string> trust_store_name() const override;
  /// How many authorities it holds.
  Input<std::int64_t> number_of_ca_certificates() const;
  /// ACTIVE or CREATING.
  Input<std::string> status() const;

 private:
  CfnTrustStore& resource_;
};

}  // namespace cdk::elbv2
