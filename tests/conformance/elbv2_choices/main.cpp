// Every value of the enumerations that load balancers, listeners, target groups and metrics take.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <initializer_list>
#include <string>

using namespace cdk;
using Algorithm = elbv2::TargetGroupLoadBalancingAlgorithmType;
using Desync = elbv2::DesyncMitigationMode;
using Routing = elbv2::ClientRoutingPolicy;
using Unauthenticated = elbv2::UnauthenticatedAction;
using Xff = elbv2::XffHeaderProcessingMode;
using cloudwatch::Unit;
using elbv2::AlpnPolicy;
using elbv2::ListenerAction;
using elbv2::SslPolicy;

namespace {

const elbv2::ListenerCertificate certificate =
    elbv2::ListenerCertificate::from_arn("arn:aws:acm:eu-west-1:111122223333:certificate/a");

/// Calls with each value, an id that ends with its place, and that place.
template <class Enum, class Make>
void each(const std::string& id, std::initializer_list<Enum> values, Make make) {
  int place = 0;
  for (const Enum value : values) {
    make(value, id + std::to_string(place), place);
    ++place;
  }
}

void listeners(elbv2::ApplicationLoadBalancer& web) {
  each("Policy",
       {SslPolicy::RECOMMENDED_TLS,
        SslPolicy::TLS13_12_PQ,
        SslPolicy::RECOMMENDED,
        SslPolicy::TLS13_RES,
        SslPolicy::TLS13_EXT1,
        SslPolicy::TLS13_EXT2,
        SslPolicy::TLS13_10,
        SslPolicy::TLS13_11,
        SslPolicy::TLS13_13,
        SslPolicy::TLS13_13_PQ,
        SslPolicy::TLS13_12_RES_PQ,
        SslPolicy::TLS13_12_EXT1_PQ,
        SslPolicy::TLS13_12_EXT2_PQ,
        SslPolicy::TLS13_10_PQ,
        SslPolicy::FIPS_TLS13_13,
        SslPolicy::FIPS_TLS13_12_RES,
        SslPolicy::FIPS_TLS13_12,
        SslPolicy::FIPS_TLS13_12_EXT0,
        SslPolicy::FIPS_TLS13_12_EXT1,
        SslPolicy::FIPS_TLS13_12_EXT2,
        SslPolicy::FIPS_TLS13_11,
        SslPolicy::FIPS_TLS13_10,
        SslPolicy::FIPS_TLS13_13_PQ,
        SslPolicy::FIPS_TLS13_12_PQ,
        SslPolicy::FIPS_TLS13_12_RES_PQ,
        SslPolicy::FIPS_TLS13_12_EXT0_PQ,
        SslPolicy::FIPS_TLS13_12_EXT1_PQ,
        SslPolicy::FIPS_TLS13_12_EXT2_PQ,
        SslPolicy::FIPS_TLS13_10_PQ,
        SslPolicy::FORWARD_SECRECY_TLS12_RES_GCM,
        SslPolicy::FORWARD_SECRECY_TLS12_RES,
        SslPolicy::FORWARD_SECRECY_TLS12,
        SslPolicy::FORWARD_SECRECY_TLS11,
        SslPolicy::FORWARD_SECRECY,
        SslPolicy::TLS12,
        SslPolicy::TLS12_EXT,
        SslPolicy::TLS11,
        SslPolicy::LEGACY},
       [&web](SslPolicy policy, const std::string& id, int place) {
         web.add_listener(id, {.certificates = {certificate},
                               .default_action = ListenerAction::fixed_response(200),
                               .open = false,
                               .port = 1000 + place,
                               .protocol = elbv2::ApplicationProtocol::HTTPS,
                               .ssl_policy = policy});
       });
  each("SignIn", {Unauthenticated::DENY, Unauthenticated::ALLOW, Unauthenticated::AUTHENTICATE},
       [&web](Unauthenticated action, const std::string& id, int place) {
         web.add_listener(id, {.certificates = {certificate},
                               .default_action = ListenerAction::authenticate_oidc(
                                   {.authorization_endpoint = "https://id.example.com/auth",
                                    .client_id = "id",
                                    .client_secret = SecretValue::secrets_manager("oidc"),
                                    .issuer = "https://id.example.com",
                                    .next = ListenerAction::fixed_response(200),
                                    .token_endpoint = "https://id.example.com/token",
                                    .user_info_endpoint = "https://id.example.com/user",
                                    .on_unauthenticated_request = action}),
                               .open = false,
                               .port = 2000 + place,
                               .protocol = elbv2::ApplicationProtocol::HTTPS});
       });
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Choices");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 2});

  each("Xff", {Xff::APPEND, Xff::PRESERVE, Xff::REMOVE}, [&](Xff mode, const std::string& id, int) {
    stack.add<elbv2::ApplicationLoadBalancer>(id, {.vpc = vpc, .xff_header_processing_mode = mode});
  });
  each("Desync", {Desync::MONITOR, Desync::DEFENSIVE, Desync::STRICTEST}, [&](Desync mode, const std::string& id, int) {
    stack.add<elbv2::ApplicationLoadBalancer>(id, {.vpc = vpc, .desync_mitigation_mode = mode});
  });
  each("Routing",
       {Routing::AVAILABILITY_ZONE_AFFINITY, Routing::PARTIAL_AVAILABILITY_ZONE_AFFINITY,
        Routing::ANY_AVAILABILITY_ZONE},
       [&](Routing policy, const std::string& id, int) {
         stack.add<elbv2::NetworkLoadBalancer>(id, {.vpc = vpc, .client_routing_policy = policy});
       });
  each("Algorithm", {Algorithm::ROUND_ROBIN, Algorithm::LEAST_OUTSTANDING_REQUESTS, Algorithm::WEIGHTED_RANDOM},
       [&](Algorithm type, const std::string& id, int) {
         stack.add<elbv2::ApplicationTargetGroup>(
             id, {.load_balancing_algorithm_type = type, .port = 80, .target_type = elbv2::TargetType::IP, .vpc = vpc});
       });

  auto& web = stack.add<elbv2::ApplicationLoadBalancer>("Web", {.vpc = vpc});
  listeners(web);
  auto& net = stack.add<elbv2::NetworkLoadBalancer>("Net", {.vpc = vpc});
  auto& group = stack.add<elbv2::NetworkTargetGroup>(
      "Group", {.port = 80, .protocol = elbv2::Protocol::TLS, .target_type = elbv2::TargetType::IP, .vpc = vpc});
  each("Alpn",
       {AlpnPolicy::HTTP1_ONLY, AlpnPolicy::HTTP2_ONLY, AlpnPolicy::HTTP2_OPTIONAL, AlpnPolicy::HTTP2_PREFERRED,
        AlpnPolicy::NONE},
       [&](AlpnPolicy policy, const std::string& id, int place) {
         net.add_listener(id, {.port = 3000 + place,
                               .alpn_policy = policy,
                               .certificates = {certificate},
                               .default_target_groups = {group}});
       });

  const auto metric = web.metrics().request_count();
  each("Unit",
       {Unit::SECONDS,
        Unit::MICROSECONDS,
        Unit::MILLISECONDS,
        Unit::BYTES,
        Unit::KILOBYTES,
        Unit::MEGABYTES,
        Unit::GIGABYTES,
        Unit::TERABYTES,
        Unit::BITS,
        Unit::KILOBITS,
        Unit::MEGABITS,
        Unit::GIGABITS,
        Unit::TERABITS,
        Unit::PERCENT,
        Unit::COUNT,
        Unit::BYTES_PER_SECOND,
        Unit::KILOBYTES_PER_SECOND,
        Unit::MEGABYTES_PER_SECOND,
        Unit::GIGABYTES_PER_SECOND,
        Unit::TERABYTES_PER_SECOND,
        Unit::BITS_PER_SECOND,
        Unit::KILOBITS_PER_SECOND,
        Unit::MEGABITS_PER_SECOND,
        Unit::GIGABITS_PER_SECOND,
        Unit::TERABITS_PER_SECOND,
        Unit::COUNT_PER_SECOND,
        Unit::NONE},
       [&](Unit unit, const std::string& id, int) {
         metric.with({.unit = unit}).create_alarm(stack, id, {.evaluation_periods = 1, .threshold = 1});
       });
  return app.run();
}
