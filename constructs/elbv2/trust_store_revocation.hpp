// Certificates that a trust store doesn't accept any more.
#pragma once

#include <cdk/elbv2/trust_store_revocation_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::elbv2 {

/// Takes clients' certificates out of a trust store before they expire.
/// CloudFormation: AWS::ElasticLoadBalancingV2::TrustStoreRevocation.
class TrustStoreRevocation : public Resource {
 public:
  using Props = TrustStoreRevocationProps;
  /// Errors: no revocation file.
  TrustStoreRevocation(const Scope& scope, const Props& props);
};

}  // namespace cdk::elbv2
