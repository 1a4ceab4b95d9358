// Certificates of an organisation's own authority.
#pragma once

#include <cdk/certificatemanager/certificate.hpp>
#include <cdk/certificatemanager/private_certificate_props.hpp>

namespace cdk::certificatemanager {

/// A certificate that an authority of AWS Private CA signs, so that nobody has to validate the domains.
class PrivateCertificate : public ICertificate {
 public:
  using Props = PrivateCertificateProps;
  PrivateCertificate(const Scope& scope, const Props& props);
  static ICertificate& from_certificate_arn(Construct& scope, Id id, const Input<std::string>& certificate_arn) {
    return Certificate::from_certificate_arn(scope, std::move(id), certificate_arn);
  }
  Input<std::string> certificate_arn() const override { return arn_; }

 private:
  Input<std::string> arn_;
};

}  // namespace cdk::certificatemanager
