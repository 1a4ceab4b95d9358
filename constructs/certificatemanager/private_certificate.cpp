#include <cdk/acmpca/certificate_authority.hpp>
#include <cdk/certificatemanager/cfn_certificate.hpp>
#include <cdk/certificatemanager/private_certificate.hpp>

namespace cdk::certificatemanager {

PrivateCertificate::PrivateCertificate(const Scope& scope, const Props& props) : ICertificate(scope) {
  CfnCertificateProps certificate{
      .domain_name = props.domain_name,
      .certificate_authority_arn = props.certificate_authority->certificate_authority_arn(),
      .certificate_export = props.allow_export.value_or(false) ? Input<std::string>("ENABLED") : Input<std::string>(),
      .key_algorithm = props.key_algorithm};
  if (!props.subject_alternative_names.empty()) certificate.subject_alternative_names = props.subject_alternative_names;
  arn_ = add<CfnCertificate>("Resource", std::move(certificate)).ref();
}

}  // namespace cdk::certificatemanager
