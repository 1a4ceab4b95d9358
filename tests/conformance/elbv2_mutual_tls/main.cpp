// Mutual TLS: trust stores, what they don't trust any more, listeners that check clients' certificates.
#include <cdk/cdk.hpp>
#include <cdk/certificatemanager.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/s3.hpp>

using namespace cdk;
using Mode = elbv2::MutualAuthenticationMode;

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Mutual");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2});
  auto& bucket = stack.add<s3::Bucket>("Bucket");
  auto& theirs = s3::Bucket::from_bucket_name(stack, "TheirBucket", "revoked-elsewhere");
  auto& certificate = certificatemanager::Certificate::from_certificate_arn(
      stack, "Certificate", "arn:aws:acm:eu-west-1:111122223333:certificate/a");

  auto& store = stack.add<elbv2::TrustStore>("Store", {.bucket = bucket, .key = "ca/bundle.pem"});
  auto& named = stack.add<elbv2::TrustStore>(
      "Named", {.bucket = bucket, .key = "ca/other.pem", .trust_store_name = "our-store", .version = "v1"});
  auto& imported = elbv2::TrustStore::from_trust_store_arn(
      stack, "Imported", "arn:aws:elasticloadbalancing:eu-west-1:111122223333:truststore/theirs/0123456789abcdef");
  stack.add<elbv2::TrustStoreRevocation>(
      "Revoked",
      {.trust_store = store,
       .revocation_contents = {
           {.bucket = bucket, .key = "crl/one.pem"},
           {.bucket = theirs, .key = "crl/two.pem", .revocation_type = elbv2::RevocationType::CRL, .version = "v2"}}});
  stack.add<elbv2::TrustStoreRevocation>(
      "RevokedThere", {.trust_store = imported, .revocation_contents = {{.bucket = bucket, .key = "crl/three.pem"}}});

  auto& balancer = stack.add<elbv2::ApplicationLoadBalancer>("Balancer", {.vpc = vpc, .internet_facing = true});
  const auto listen = [&](const char* id, int port, const elbv2::MutualAuthentication& mutual) {
    balancer.add_listener(id, {.certificates = {certificate},
                               .default_action = elbv2::ListenerAction::fixed_response(200),
                               .mutual_authentication = mutual,
                               .port = port,
                               .protocol = elbv2::ApplicationProtocol::HTTPS});
  };
  listen("Verify", 443, {.mutual_authentication_mode = Mode::VERIFY, .trust_store = store});
  listen("All", 444,
         {.advertise_trust_store_ca_names = true,
          .ignore_client_certificate_expiry = true,
          .mutual_authentication_mode = Mode::VERIFY,
          .trust_store = named});
  listen("None", 445,
         {.advertise_trust_store_ca_names = false,
          .ignore_client_certificate_expiry = false,
          .mutual_authentication_mode = Mode::VERIFY,
          .trust_store = imported});
  listen("Through", 446, {.mutual_authentication_mode = Mode::PASS_THROUGH});
  listen("Off", 447, {.mutual_authentication_mode = Mode::OFF});
  listen("Unsaid", 448, {});

  stack.add<CfnOutput>("Arn", {.value = store.trust_store_arn()});
  stack.add<CfnOutput>("Name", {.value = store.trust_store_name()});
  stack.add<CfnOutput>("Status", {.value = store.status()});
  stack.add<CfnOutput>("Theirs", {.value = imported.trust_store_name()});
  stack.add<CfnOutput>("TheirArn", {.value = imported.trust_store_arn()});
  stack.add<CfnResource>(
      "Count", {.type = "AWS::SQS::Queue", .properties = {{"DelaySeconds", store.number_of_ca_certificates()}}});

  auto& other = app.add<Stack>("Other");
  other.add<elbv2::ApplicationListener>(
      "Listener", {.load_balancer = balancer,
                   .certificates = {certificate},
                   .default_action = elbv2::ListenerAction::fixed_response(200),
                   .mutual_authentication = {.mutual_authentication_mode = Mode::VERIFY, .trust_store = named},
                   .port = 450,
                   .protocol = elbv2::ApplicationProtocol::HTTPS});
  return app.run();
}
