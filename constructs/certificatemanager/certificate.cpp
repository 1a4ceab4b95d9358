#include <algorithm>
#include <cdk/certificatemanager/certificate.hpp>
#include <cdk/certificatemanager/cfn_certificate.hpp>
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/cloudwatch/stats.hpp>
#include <cdk/error.hpp>
#include <cdk/tags.hpp>

namespace cdk::certificatemanager {
namespace {

using Domains = std::vector<Input<std::string>>;

class ImportedCertificate final : public ICertificate {
 public:
  ImportedCertificate(const Scope& scope, Input<std::string> arn) : ICertificate(scope), arn_(std::move(arn)) {}
  Input<std::string> certificate_arn() const override { return arn_; }

 private:
  Input<std::string> arn_;
};

/// A wildcard is validated together with the domain below it.
bool is_covered(const Input<std::string>& domain, const Domains& all) {
  if (!domain.is_string() || !domain.as_string().starts_with("*.")) return false;
  return std::ranges::find(all, Value(domain.as_string().substr(2))) != all.end();
}

}  // namespace

cloudwatch::Metric ICertificate::metric_days_to_expiry() const { return metric_days_to_expiry({}); }

cloudwatch::Metric ICertificate::metric_days_to_expiry(const cloudwatch::MetricOptions& props) const {
  cloudwatch::MetricOptions fixed = props;
  if (!fixed.period) fixed.period = Duration::days(1);
  fixed.dimensions_map = {{"CertificateArn", certificate_arn()}};
  fixed.region = {};
  fixed.statistic = cloudwatch::Stats::MINIMUM;
  return cloudwatch::Metric({.metric_name = "DaysToExpiry", .namespace_ = "AWS/CertificateManager"}).with(fixed);
}

CertificateValidation CertificateValidation::from_dns(const Input<std::string>& hosted_zone_id) {
  return {ValidationMethod::DNS, hosted_zone_id, {}};
}

CertificateValidation CertificateValidation::from_dns_multi_zone(const Domains& hosted_zone_ids) {
  return {ValidationMethod::DNS, {}, hosted_zone_ids};
}

CertificateValidation CertificateValidation::from_email(const Domains& validation_domains) {
  return {ValidationMethod::EMAIL, {}, validation_domains};
}

Input<std::string> CertificateValidation::for_domain(const Input<std::string>& domain_name) const {
  for (const auto& [domain, value] : by_domain_)
    if (domain_name == Value(domain)) return value;
  return common_;
}

Certificate::Certificate(const Scope& scope, const Props& props) : ICertificate(scope) {
  if (props.domain_name.is_string() && props.domain_name.as_string().size() > 64)
    fail(*this, {"the domain name '" + std::string(props.domain_name.as_string()) + "' has " +
                     std::to_string(props.domain_name.as_string().size()) + " characters",
                 "at most 64; longer ones go into subject_alternative_names",
                 "AWS::CertificateManager::Certificate DomainName"});
  Domains domains = {props.domain_name};
  domains.insert(domains.end(), props.subject_alternative_names.begin(), props.subject_alternative_names.end());
  const CertificateValidation validation = props.validation.value_or(CertificateValidation::from_email());
  CfnCertificateProps certificate{
      .domain_name = props.domain_name,
      .certificate_export = props.allow_export.value_or(false) ? Input<std::string>("ENABLED") : Input<std::string>(),
      .domain_validation_options = Input<List<CfnCertificateTypes::DomainValidationOptionProperty>>::from(
          validation_options(validation, domains)),
      .key_algorithm = props.key_algorithm,
      .validation_method = validation.method(),
  };
  if (!props.subject_alternative_names.empty()) certificate.subject_alternative_names = props.subject_alternative_names;
  if (props.transparency_logging_enabled)
    certificate.certificate_transparency_logging_preference =
        *props.transparency_logging_enabled ? "ENABLED" : "DISABLED";
  auto& resource = add<CfnCertificate>("Resource", std::move(certificate));
  constexpr std::size_t max_tag_length = 255;
  Tags::of(resource).add(
      "Name", props.certificate_name.is_set() ? props.certificate_name : node().path().substr(0, max_tag_length));
  arn_ = resource.ref();
}

Value Certificate::validation_options(const CertificateValidation& validation, const Domains& domains) const {
  std::vector<CfnCertificateTypes::DomainValidationOptionProperty> options;
  for (const Input<std::string>& domain : domains) {
    if (validation.method() == ValidationMethod::EMAIL) {
      options.push_back({.domain_name = domain, .validation_domain = mail_domain(validation, domain)});
    } else if (const Input<std::string> zone = validation.for_domain(domain);
               zone.is_set() && !is_covered(domain, domains)) {
      options.push_back({.domain_name = domain, .hosted_zone_id = zone});
    }
  }
  return options.empty() ? Value() : Input<List<CfnCertificateTypes::DomainValidationOptionProperty>>(options);
}

Input<std::string> Certificate::mail_domain(const CertificateValidation& validation,
                                            const Input<std::string>& domain) const {
  const Input<std::string> given = validation.for_domain(domain);
  if (given.is_set()) return given;
  // Which part of a longer name has an owner depends on the registries' rules, so the user says it.
  if (!domain.is_string() || std::ranges::count(domain.as_string(), '.') != 1)
    fail(*this, {"nothing tells which domain's owners get the mail for " + to_debug_string(domain),
                 "CertificateValidation::from_email with a domain for it, or from_dns",
                 "AWS::CertificateManager::Certificate DomainValidationOptions"});
  return domain;
}

ICertificate& Certificate::from_certificate_arn(Construct& scope, Id id, const Input<std::string>& certificate_arn) {
  return scope.add<ImportedCertificate>(std::move(id), certificate_arn);
}

}  // namespace cdk::certificatemanager
