#include <cdk/cdk.hpp>
#include <cdk/certificatemanager.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using certificatemanager::Certificate;

namespace {

/// What is refused in a stack of its own.
template <class F>
std::string refused(F call) {
  App app;
  Stack& stack = app.add<Stack>("stack");
  return refusal([&] { call(stack); });
}

}  // namespace

TEST_CASE("certificates that ACM refuses") {
  CHECK(refused([](Stack& s) { s.add<Certificate>("c", {.domain_name = std::string(61, 'x') + ".com"}); }) ==
        "error: [stack/c] the domain name '" + std::string(61, 'x') +
            ".com' has 65 characters; allowed: at most 64; longer ones go into subject_alternative_names "
            "(AWS::CertificateManager::Certificate DomainName)");
  CHECK(refused([](Stack& s) {
          s.add<Certificate>("c", {.domain_name = Fn::import_value("x"),
                                   .validation = certificatemanager::CertificateValidation::from_email()});
        }) ==
        "error: [stack/c] nothing tells which domain's owners get the mail for {\"Fn::ImportValue\":\"x\"}; allowed: "
        "CertificateValidation::from_email with a domain for it, or from_dns (AWS::CertificateManager::Certificate "
        "DomainValidationOptions)");
}
