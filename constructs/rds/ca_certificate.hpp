// Certificates of databases.
#pragma once

#include <string>
#include <string_view>

namespace cdk::rds {

/// Who signs the certificate with which a database shows who it is.
class CaCertificate {
 public:
  static const CaCertificate RDS_CA_RSA2048_G1;
  static const CaCertificate RDS_CA_RSA4096_G1;
  static const CaCertificate RDS_CA_ECC384_G1;
  /// One that isn't listed here.
  static CaCertificate of(std::string_view identifier) { return CaCertificate(identifier); }
  const std::string& to_string() const noexcept { return identifier_; }

 private:
  explicit CaCertificate(std::string_view identifier) : identifier_(identifier) {}
  std::string identifier_;
};

inline const CaCertificate CaCertificate::RDS_CA_RSA2048_G1{"rds-ca-rsa2048-g1"};
inline const CaCertificate CaCertificate::RDS_CA_RSA4096_G1{"rds-ca-rsa4096-g1"};
inline const CaCertificate CaCertificate::RDS_CA_ECC384_G1{"rds-ca-ecc384-g1"};

}  // namespace cdk::rds
