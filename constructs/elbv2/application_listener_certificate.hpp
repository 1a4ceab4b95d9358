// Further certificates of listeners.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/elbv2/application_listener_certificate_props.hpp>

namespace cdk::elbv2 {

/// Certificates of a listener beside its first. CloudFormation: AWS::ElasticLoadBalancingV2::ListenerCertificate.
class ApplicationListenerCertificate : public Construct {
 public:
  using Props = ApplicationListenerCertificateProps;
  /// Errors: no certificate.
  ApplicationListenerCertificate(const Scope& scope, const Props& props);
};

}  // namespace cdk::elbv2
