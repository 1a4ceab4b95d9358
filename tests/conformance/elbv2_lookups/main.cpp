// Load balancers and listeners that are looked up: as nobody has answered yet, and as found.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/elbv2.hpp>
#include <cdk/elbv2_targets.hpp>
#include <string>
#include <vector>

using namespace cdk;
using elbv2::ListenerAction;
using elbv2::ListenerCondition;

namespace {

const std::string ACCOUNT = "111122223333", REGION = "eu-west-1", FOUND_VPC = "vpc-0123456789abcdef0";

std::string arn(const std::string& what, const std::string& ids) {
  return "arn:aws:elasticloadbalancing:" + REGION + ":" + ACCOUNT + ":" + what + "/" + ids;
}

std::string key(const std::string& provider, const std::string& asked) {
  return provider + ":account=" + ACCOUNT + ":" + asked + ":region=" + REGION;
}

/// As keys of the context have it, which are parted by colons.
std::string escaped(const std::string& arn) {
  std::string text;
  for (const char letter : arn) text += letter == ':' ? std::string("$:") : std::string(1, letter);
  return text;
}

Value found(const std::string& name, const std::string& kind, std::vector<Value> groups, const char* addresses) {
  return Value::object({{"ipAddressType", addresses},
                        {"loadBalancerArn", arn("loadbalancer", kind + "/" + name + "/0123456789abcdef")},
                        {"loadBalancerCanonicalHostedZoneId", "Z0FOUND"},
                        {"loadBalancerDnsName", name + ".elb.amazonaws.com"},
                        {"securityGroupIds", Value::list(std::move(groups))},
                        {"vpcId", FOUND_VPC}});
}

struct Asked {
  elbv2::ApplicationLoadBalancerLookupOptions web;
  elbv2::NetworkLoadBalancerLookupOptions net;
  elbv2::ApplicationListenerLookupOptions listener;
  elbv2::NetworkListenerLookupOptions net_listener;
};

void build(App& app, const std::string& id, const Asked& asked) {
  const auto path = [](const char* pattern) { return std::vector{ListenerCondition::path_patterns({pattern})}; };
  const auto answer = ListenerAction::fixed_response(200);
  auto& stack = app.add<Stack>(id, {.env = {.account = ACCOUNT, .region = REGION}});

  auto& application = elbv2::ApplicationLoadBalancer::from_lookup(stack, "Web", asked.web);
  auto& added = application.add_listener("Added", {.default_action = answer, .port = 8080});
  auto& network = elbv2::NetworkLoadBalancer::from_lookup(stack, "Net", asked.net);
  if (id ==
      "Found") {  // Target groups are in the VPC, and AWS would take the stand-in for an unknown one's id nowhere.
    added.add_targets(
        "Targets",
        {.conditions = path("/1"), .port = 80, .priority = 1, .targets = {elbv2_targets::IpTarget("10.0.0.1")}});
    network.add_listener("Added", {.port = 9090})
        .add_targets("Targets", {.port = 90, .targets = {elbv2_targets::IpTarget("10.0.0.2")}});
  }
  network.connections().allow_from_any_ipv4(ec2::Port::tcp(9090), "in");
  auto& known = elbv2::ApplicationListener::from_lookup(stack, "Listener", asked.listener);
  known.add_action("Action", {.action = answer, .conditions = path("/7"), .priority = 7});
  known.connections().allow_default_port_from_any_ipv4("in");
  auto& known_net = elbv2::NetworkListener::from_lookup(stack, "NetListener", asked.net_listener);

  std::vector<Input<std::string>> texts;
  const auto tell = [&texts](const elbv2::ILoadBalancerV2& balancer, const auto& addresses) {
    texts.insert(texts.end(), {balancer.load_balancer_arn(), balancer.load_balancer_dns_name(),
                               balancer.load_balancer_canonical_hosted_zone_id(),
                               addresses ? Input<std::string>(*addresses) : Input<std::string>("unknown"),
                               balancer.vpc()->vpc_id()});
  };
  tell(application, application.ip_address_type());
  tell(network, network.ip_address_type());
  texts.push_back(known.listener_arn());
  texts.push_back(known_net.listener_arn());
  const auto groups = network.security_groups();
  texts.insert(texts.end(), groups->begin(), groups->end());
  stack.add<CfnOutput>("Texts", {.value = join(" ", texts)});
  application.metrics().request_count().create_alarm(stack, "Requests", {.evaluation_periods = 1, .threshold = 1});
  network.metrics().new_flow_count().create_alarm(stack, "Flows", {.evaluation_periods = 1, .threshold = 1});
}

}  // namespace

int main(int argc, char** argv) {
  App app(
      argc, argv,
      {.context = {
           {key("vpc-provider", "filter.vpc-id=" + FOUND_VPC) + ":returnAsymmetricSubnets=true",
            Value::object({{"availabilityZones", Value::list({})},
                           {"ownerAccountId", ACCOUNT},
                           {"region", REGION},
                           {"subnetGroups", Value::list({})},
                           {"vpcCidrBlock", "10.0.0.0/16"},
                           {"vpcId", FOUND_VPC}})},
           {key("load-balancer", "loadBalancerArn=" + escaped(arn("loadbalancer", "app/web/0123456789abcdef")) +
                                     ":loadBalancerType=application"),
            found("web", "app", {"sg-0123456789abcdefa", "sg-0123456789abcdefb"}, "ipv4")},
           {key("load-balancer",
                "loadBalancerTags.0.key=kind:loadBalancerTags.0.value=net:loadBalancerTags.1.key=stage:"
                "loadBalancerTags.1.value=live:loadBalancerType=network"),
            found("net", "net", {"sg-0123456789abcdefc"}, "dualstack")},
           {key("load-balancer-listener",
                "listenerPort=443:listenerProtocol=HTTPS:loadBalancerTags.0.key=kind:loadBalancerTags.0.value=web:"
                "loadBalancerType=application"),
            Value::object({{"listenerArn", arn("listener", "app/web/0123456789abcdef/fedcba9876543210")},
                           {"listenerPort", 443},
                           {"securityGroupIds", Value::list({"sg-0123456789abcdefa", "sg-0123456789abcdefb"})}})}}});

  build(app, "Unanswered",
        {.web = {.load_balancer_tags = {{"kind", "web"}}},
         .net = {.load_balancer_arn = arn("loadbalancer", "net/other/0123456789abcdef")},
         .listener = {.listener_arn = arn("listener", "app/other/0123456789abcdef/0123456789abcdef")},
         .net_listener = {
             .listener_port = 53, .listener_protocol = elbv2::Protocol::UDP, .load_balancer_tags = {{"kind", "net"}}}});
  build(app, "Found",
        {.web = {.load_balancer_arn = arn("loadbalancer", "app/web/0123456789abcdef")},
         .net = {.load_balancer_tags = {{"kind", "net"}, {"stage", "live"}}},
         .listener = {.listener_port = 443,
                      .listener_protocol = elbv2::ApplicationProtocol::HTTPS,
                      .load_balancer_tags = {{"kind", "web"}}},
         .net_listener = {.load_balancer_arn = arn("loadbalancer", "net/other/0123456789abcdef")}});
  return app.run();
}
