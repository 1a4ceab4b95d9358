// Certificates: validation by DNS and by mail, every prop, imports, private ones, and alarms before they expire.
#include <cdk/acmpca.hpp>
#include <cdk/cdk.hpp>
#include <cdk/certificatemanager.hpp>
#include <cdk/cloudwatch.hpp>

using namespace cdk;
using namespace cdk::certificatemanager;

namespace {

void alarm(Stack& stack, const char* id, const cloudwatch::Metric& metric) {
  stack.add<cloudwatch::Alarm>(id, {.evaluation_periods = 1,
                                    .metric = metric,
                                    .threshold = 30,
                                    .comparison_operator = cloudwatch::ComparisonOperator::LESS_THAN_THRESHOLD});
}

void private_ones(Stack& stack) {
  auto& authority = acmpca::CertificateAuthority::from_certificate_authority_arn(
      stack, "authority", "arn:aws:acm-pca:eu-west-1:111122223333:certificate-authority/1");
  auto& inner =
      stack.add<PrivateCertificate>("private", {.certificate_authority = authority, .domain_name = "shop.internal"});
  stack.add<PrivateCertificate>("private-full", {.certificate_authority = authority,
                                                 .domain_name = "*.shop.internal",
                                                 .allow_export = true,
                                                 .key_algorithm = KeyAlgorithm::RSA_4096,
                                                 .subject_alternative_names = {"a.internal", "b.internal"}});
  auto& outer = PrivateCertificate::from_certificate_arn(stack, "private-imported",
                                                         "arn:aws:acm:eu-west-1:111122223333:certificate/2");
  stack.add<CfnOutput>("arns", {.value = format("{} {}", inner.certificate_arn(), outer.certificate_arn())});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("certificates");
  auto& full = stack.add<Certificate>("full", {.domain_name = "shop.example",
                                               .allow_export = true,
                                               .certificate_name = "shop",
                                               .key_algorithm = KeyAlgorithm::EC_PRIME256V1,
                                               .subject_alternative_names = {"*.shop.example", "www.store.example"},
                                               .transparency_logging_enabled = false,
                                               .validation = CertificateValidation::from_dns_multi_zone(
                                                   {{"shop.example", "Z12"}, {"www.store.example", "Z13"}})});
  stack.add<Certificate>("own-record", {.domain_name = "own.example", .validation = CertificateValidation::from_dns()});
  stack.add<Certificate>("mail",
                         {.domain_name = "a.mail.example",
                          .validation = CertificateValidation::from_email({{"a.mail.example", "mail.example"}})});
  auto& imported =
      Certificate::from_certificate_arn(stack, "imported", "arn:aws:acm:eu-west-1:111122223333:certificate/1");
  alarm(stack, "full-expires", full.metric_days_to_expiry());
  alarm(stack, "imported-expires",
        imported.metric_days_to_expiry(
            {.label = "days", .period = Duration::hours(6), .statistic = cloudwatch::Stats::MAXIMUM}));
  private_ones(stack);
  return app.run();
}
