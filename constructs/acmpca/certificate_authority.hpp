// Private certificate authorities.
#pragma once

#include <cdk/resource.hpp>

namespace cdk::acmpca {

/// An authority that signs certificates of an organisation's own.
class ICertificateAuthority : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> certificate_authority_arn() const = 0;
};

/// Authorities that are there already; one is made with CfnCertificateAuthority.
struct CertificateAuthority {
  static ICertificateAuthority& from_certificate_authority_arn(Construct& scope, Id id,
                                                               const Input<std::string>& certificate_authority_arn);
};

}  // namespace cdk::acmpca
