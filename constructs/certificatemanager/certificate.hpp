// Certificates.
#pragma once

#include <cdk/certificatemanager/certificate_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::cloudwatch {
class Metric;
struct MetricOptions;
}  // namespace cdk::cloudwatch

namespace cdk::certificatemanager {

/// A certificate, made here or imported.
class ICertificate : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> certificate_arn() const = 0;
  /// How many days the certificate is still good: the minimum over a day, unless the props say another period. Always
  /// the minimum, of this certificate, in the stack's region. Include <cdk/cloudwatch.hpp> to use it.
  cloudwatch::Metric metric_days_to_expiry() const;
  cloudwatch::Metric metric_days_to_expiry(const cloudwatch::MetricOptions& props) const;
};

/// A public certificate of AWS Certificate Manager. The deployment waits until all domains are validated.
class Certificate : public ICertificate {
 public:
  using Props = CertificateProps;

  /// Errors: a domain name over 64 characters; validation by mail without a domain whose owners are asked, where that
  /// isn't the domain itself.
  Certificate(const Scope& scope, const Props& props);
  static ICertificate& from_certificate_arn(Construct& scope, Id id, const Input<std::string>& certificate_arn);
  Input<std::string> certificate_arn() const override { return arn_; }

 private:
  Input<std::string> mail_domain(const CertificateValidation& validation, const Input<std::string>& domain) const;
  Value validation_options(const CertificateValidation& validation,
                           const std::vector<Input<std::string>>& domains) const;

  Input<std::string> arn_;
};

}  // namespace cdk::certificatemanager
