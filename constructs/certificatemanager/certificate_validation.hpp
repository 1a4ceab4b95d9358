// How the owner of a domain shows that it is theirs.
#pragma once

#include <cdk/certificatemanager/certificate_validation_props.hpp>
#include <cdk/input.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::certificatemanager {

/// How ACM makes sure that a domain is yours.
class CertificateValidation {
 public:
  using Domains = std::vector<std::pair<std::string, Input<std::string>>>;

  /// By a record in the DNS. With the id of the Route 53 zone, the deployment adds the record; without, it waits until
  /// you did.
  static CertificateValidation from_dns(const Input<std::string>& hosted_zone_id = {});
  /// The same, with zones by domain name.
  static CertificateValidation from_dns_multi_zone(const Domains& hosted_zone_ids);
  /// By mail to the owners of a domain: of the certificate's own, or of those given by domain name.
  static CertificateValidation from_email(const Domains& validation_domains = {});

  ValidationMethod method() const noexcept { return method_; }
  /// For DNS, the id of the zone of a domain; for mail, the domain whose owners are asked. Unset when none was given.
  Input<std::string> for_domain(const Input<std::string>& domain_name) const;

 private:
  CertificateValidation(ValidationMethod method, Input<std::string> common, Domains by_domain)
      : method_(method), common_(std::move(common)), by_domain_(std::move(by_domain)) {}
  ValidationMethod method_;
  Input<std::string> common_;
  Domains by_domain_;
};

}  // namespace cdk::certificatemanager
