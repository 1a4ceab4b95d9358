#include <cdk/acmpca/certificate_authority.hpp>

namespace cdk::acmpca {
namespace {

class ImportedCertificateAuthority final : public ICertificateAuthority {
 public:
  ImportedCertificateAuthority(const Scope& scope, Input<std::string> arn)
      : ICertificateAuthority(scope), arn_(std::move(arn)) {}
  Input<std::string> certificate_authority_arn() const override { return arn_; }

 private:
  Input<std::string> arn_;
};

}  // namespace

ICertificateAuthority& CertificateAuthority::from_certificate_authority_arn(
    Construct& scope, Id id, const Input<std::string>& certificate_authority_arn) {
  return scope.add<ImportedCertificateAuthority>(std::move(id), certificate_authority_arn);
}

}  // namespace cdk::acmpca
