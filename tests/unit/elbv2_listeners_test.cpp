#include <chrono>

#include "catch.hpp"
#include "elbv2_support.hpp"

using namespace cdk;
using namespace std::chrono_literals;
using elbv2::ListenerAction;
using elbv2::MutualAuthenticationMode;

namespace {

const auto OK = ListenerAction::fixed_response(200);

struct Web : Balanced {
  elbv2::ApplicationLoadBalancer& balancer = stack.add<elbv2::ApplicationLoadBalancer>("lb", {.vpc = vpc});
  std::string refused(elbv2::BaseApplicationListenerProps props) {
    return refusal([&] { balancer.add_listener("on", props); });
  }
};

struct Net : Balanced {
  elbv2::NetworkLoadBalancer& balancer = stack.add<elbv2::NetworkLoadBalancer>("lb", {.vpc = vpc});
  elbv2::ListenerCertificate certificate = elbv2::ListenerCertificate::from_arn("arn");
  std::string refused(elbv2::BaseNetworkListenerProps props) {
    return refusal([&] { balancer.add_listener("on", props); });
  }
};

}  // namespace

TEST_CASE("web listeners have a port, and a protocol that it tells") {
  Web w;
  CHECK(w.refused({}) ==
        "error: [app/lb/on] the listener has neither port nor protocol; allowed: one of the two (Port, Protocol)");
  CHECK(w.refused({.port = 70000}) == "error: [app/lb/on] the port is 70000; allowed: 1 to 65535 (Port)");
  CHECK(w.refused({.port = 81}) ==
        "error: [app/lb/on] port 81 doesn't tell whether the protocol is HTTP or HTTPS; allowed: a protocol, too; "
        "ports 80, "
        "8000, 8008 and 8080 mean HTTP, 443 and 8443 HTTPS (Protocol)");
}

TEST_CASE("web listeners have one default action, and certificates for HTTPS") {
  Web w;
  auto& group = w.stack.add<elbv2::ApplicationTargetGroup>(
      "group", {.port = 80, .target_type = elbv2::TargetType::IP, .vpc = w.vpc});
  CHECK(w.refused({.default_action = OK, .default_target_groups = {group}, .port = 80}) ==
        "error: [app/lb/on] the listener has both default_action and default_target_groups; allowed: one of the two "
        "(DefaultActions)");
  w.balancer.add_listener("secure", {.port = 443});
  w.balancer.add_listener("plain", {.default_action = OK, .port = 80});
  w.balancer.add_listener("again", {.default_action = OK, .port = 80});
  CHECK(w.findings() ==
        "error: [app/lb/secure] the listener does nothing with requests; allowed: a default action or target group, by "
        "add_action, add_targets or add_target_groups (DefaultActions)\n"
        "error: [app/lb/secure] the listener is for HTTPS, but has no certificate; allowed: at least one, in "
        "certificates or "
        "by add_certificates (Certificates)\n"
        "error: [app/lb/again] the listener's port is 80, as that of app/lb/plain; allowed: a port that no other "
        "listener of "
        "the load balancer has (Port)");
}

TEST_CASE("mutual authentication with what its mode needs") {
  Web w;
  const auto refused = [&w](elbv2::MutualAuthentication mutual) {
    return w.refused({.mutual_authentication = mutual, .port = 443});
  };
  CHECK(refused({.mutual_authentication_mode = MutualAuthenticationMode::VERIFY}) ==
        "error: [app/lb/on] mutual authentication is to verify certificates without a trust_store; allowed: VERIFY "
        "with a "
        "trust_store (MutualAuthentication)");
  CHECK(
      refused(
          {.ignore_client_certificate_expiry = true, .mutual_authentication_mode = MutualAuthenticationMode::OFF}) ==
      "error: [app/lb/on] mutual authentication has ignore_client_certificate_expiry, but doesn't verify certificates; "
      "allowed: ignore_client_certificate_expiry with VERIFY only (MutualAuthentication)");
  CHECK(refused({.advertise_trust_store_ca_names = true,
                 .mutual_authentication_mode = MutualAuthenticationMode::PASS_THROUGH}) ==
        "error: [app/lb/on] mutual authentication has advertise_trust_store_ca_names, but doesn't verify certificates; "
        "allowed: advertise_trust_store_ca_names with VERIFY only (MutualAuthentication)");
}

TEST_CASE("a list of further certificates isn't empty") {
  Web w;
  auto& listener = w.balancer.add_listener("on", {.default_action = OK, .port = 80});
  CHECK(refusal([&] { w.stack.add<elbv2::ApplicationListenerCertificate>("none", {.listener = listener}); }) ==
        "error: [app/none] no certificate is given; allowed: at least one (ListenerCertificate.Certificates)");
}

TEST_CASE("network listeners have protocols of their kind, and certificates for TLS only") {
  Net n;
  CHECK(n.refused({.port = 0}) == "error: [app/lb/on] the port is 0; allowed: 1 to 65535 (Port)");
  CHECK(n.refused({.port = 80, .protocol = elbv2::Protocol::HTTP}) ==
        "error: [app/lb/on] the protocol is HTTP; allowed: TCP, TLS, UDP or TCP_UDP (Protocol of a Network Load "
        "Balancer)");
  CHECK(n.refused({.port = 443, .protocol = elbv2::Protocol::TLS}) ==
        "error: [app/lb/on] the listener is for TLS, but has no certificates; allowed: at least one (Certificates)");
  CHECK(
      n.refused({.port = 443, .certificates = {n.certificate}, .protocol = elbv2::Protocol::TCP}) ==
      "error: [app/lb/on] the listener has certificates, but is for TCP; allowed: certificates with TLS (Certificates, "
      "Protocol)");
  CHECK(
      n.refused({.port = 443, .alpn_policy = elbv2::AlpnPolicy::NONE}) ==
      "error: [app/lb/on] the listener has an alpn_policy, but is for TCP; allowed: alpn_policy with TLS (AlpnPolicy, "
      "Protocol)");
}

TEST_CASE("network listeners have one default action") {
  Net n;
  auto& group = n.stack.add<elbv2::NetworkTargetGroup>("group", {.port = 80, .vpc = n.vpc});
  CHECK(n.refused({.port = 80,
                   .default_action = elbv2::NetworkListenerAction::forward({group}),
                   .default_target_groups = {group}}) ==
        "error: [app/lb/on] the listener has both default_action and default_target_groups; allowed: one of the two "
        "(DefaultActions)");
}

TEST_CASE("idle connections are kept 60 to 6000 seconds, those of UDP not at all") {
  Net n;
  CHECK(n.refused({.port = 53, .protocol = elbv2::Protocol::UDP, .tcp_idle_timeout = 60s}) ==
        "error: [app/lb/on] the listener has a tcp_idle_timeout, but is for UDP; allowed: tcp_idle_timeout with TCP, "
        "TLS and "
        "TCP_UDP (ListenerAttributes tcp.idle_timeout.seconds)");
  CHECK(n.refused({.port = 80, .tcp_idle_timeout = 59s}) ==
        "error: [app/lb/on] tcp_idle_timeout is 59 seconds; allowed: 60 to 6000 seconds (ListenerAttributes "
        "tcp.idle_timeout.seconds)");
}

TEST_CASE("network listeners forward to target groups whose protocol fits") {
  Net n;
  auto& udp = n.balancer.add_listener("udp", {.port = 53, .protocol = elbv2::Protocol::UDP});
  udp.add_targets("targets", {.port = 53, .protocol = elbv2::Protocol::TCP});
  auto& tls = n.balancer.add_listener("tls", {.port = 443, .certificates = {n.certificate}});
  tls.add_targets("targets", {.port = 80, .protocol = elbv2::Protocol::TCP});
  CHECK(n.findings() ==
        "error: [app/lb/udp] a listener for UDP forwards to app/lb/udp/targetsGroup for TCP; allowed: a target group "
        "for UDP "
        "or TCP_UDP (Protocol)");
}

TEST_CASE("an imported load balancer needs its vpc for target groups") {
  Balanced b;
  auto& imported = elbv2::NetworkLoadBalancer::from_network_load_balancer_attributes(
      b.stack, "lb", {.load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/x/1"});
  auto& listener = imported.add_listener("on", {.port = 80});
  const std::string missing =
      "targets were added, but the load balancer is imported without its vpc; allowed: the vpc at the import, or a "
      "target group made apart and add_target_groups (VpcId)";
  CHECK(refusal([&] { listener.add_targets("targets", {.port = 80}); }) == "error: [app/lb/on] " + missing);
  auto& web = elbv2::ApplicationLoadBalancer::from_application_load_balancer_attributes(
      b.stack, "web",
      {.load_balancer_arn = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/x/1",
       .security_group_id = "sg-1"});
  CHECK(refusal([&] { web.add_listener("on", {.port = 80}).add_targets("targets", {.port = 80}); }) ==
        "error: [app/web/on] " + missing);
  CHECK(refusal([&] { imported.load_balancer_dns_name(); }) ==
        "error: [app/lb] load_balancer_dns_name of an imported load balancer is asked for, but wasn't given at the "
        "import; "
        "allowed: load_balancer_dns_name among the attributes (LoadBalancer)");
}
