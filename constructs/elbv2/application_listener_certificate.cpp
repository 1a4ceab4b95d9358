#include <cdk/elbv2/application_listener_certificate.hpp>
#include <cdk/elbv2/cfn_listener_certificate.hpp>
#include <cdk/elbv2/listener.hpp>
#include <cdk/error.hpp>

namespace cdk::elbv2 {

ApplicationListenerCertificate::ApplicationListenerCertificate(const Scope& scope, const Props& props)
    : Construct(scope) {
  if (props.certificates.empty())
    fail(*this, {"no certificate is given", "at least one", "ListenerCertificate.Certificates"});
  std::vector<CfnListenerCertificateTypes::CertificateProperty> certificates;
  for (const ListenerCertificate& certificate : props.certificates)
    certificates.push_back({.certificate_arn = certificate.certificate_arn()});
  add<CfnListenerCertificate>("Resource",
                              {.certificates = certificates, .listener_arn = props.listener->listener_arn()});
}

}  // namespace cdk::elbv2
