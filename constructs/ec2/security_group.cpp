#include <cdk/annotations.hpp>
#include <cdk/ec2/cfn_security_group.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>

#include <algorithm>

namespace cdk::ec2 {

namespace {

// EC2 gives a group without egress rules one that lets everything out. This one matches nothing: no machine has the
// address, no ICMP message the type.
constexpr std::string_view no_traffic_address = "255.255.255.255/32";
constexpr int no_traffic_type = 252;
constexpr int no_traffic_code = 86;
constexpr const char* no_traffic_description = "Disallow all traffic";
constexpr const char* all_traffic_description = "Allow all outbound traffic by default";
constexpr const char* all_ipv6_traffic_description = "Allow all outbound ipv6 traffic by default";

Peer no_traffic_peer() { return Peer::ipv4(no_traffic_address); }
Port no_traffic_port() { return Port::icmp_type_and_code(no_traffic_type, no_traffic_code); }

CfnSecurityGroup::IngressProperty ingress(const Peer& peer, const Port& port, const Input<std::string>& description) {
  const IngressRuleConfig source = peer.to_ingress_rule_config();
  return {.ip_protocol = port.props().protocol,
          .cidr_ip = source.cidr_ip,
          .cidr_ipv6 = source.cidr_ipv6,
          .description = description,
          .from_port = port.props().from_port,
          .source_prefix_list_id = source.source_prefix_list_id,
          .source_security_group_id = source.source_security_group_id,
          .source_security_group_owner_id = source.source_security_group_owner_id,
          .to_port = port.props().to_port};
}

CfnSecurityGroup::EgressProperty egress(const Peer& peer, const Port& port, const Input<std::string>& description) {
  const EgressRuleConfig destination = peer.to_egress_rule_config();
  return {.ip_protocol = port.props().protocol,
          .cidr_ip = destination.cidr_ip,
          .cidr_ipv6 = destination.cidr_ipv6,
          .description = description,
          .destination_prefix_list_id = destination.destination_prefix_list_id,
          .destination_security_group_id = destination.destination_security_group_id,
          .from_port = port.props().from_port,
          .to_port = port.props().to_port};
}

// AWS tells rules apart by everything but their description.
bool same_rule(const CfnSecurityGroup::IngressProperty& a, const CfnSecurityGroup::IngressProperty& b) {
  return a.cidr_ip == b.cidr_ip && a.cidr_ipv6 == b.cidr_ipv6 && a.from_port == b.from_port && a.to_port == b.to_port &&
         a.ip_protocol == b.ip_protocol && a.source_security_group_id == b.source_security_group_id &&
         a.source_security_group_owner_id == b.source_security_group_owner_id;
}

bool same_rule(const CfnSecurityGroup::EgressProperty& a, const CfnSecurityGroup::EgressProperty& b) {
  return a.cidr_ip == b.cidr_ip && a.cidr_ipv6 == b.cidr_ipv6 && a.from_port == b.from_port && a.to_port == b.to_port &&
         a.ip_protocol == b.ip_protocol && a.destination_prefix_list_id == b.destination_prefix_list_id &&
         a.destination_security_group_id == b.destination_security_group_id;
}

template <class Rule>
void add_once(std::vector<Rule>& rules, Rule rule) {
  if (std::ranges::none_of(rules, [&](const Rule& other) { return same_rule(rule, other); }))
    rules.push_back(std::move(rule));
}

bool is_all_traffic(const CfnSecurityGroup::EgressProperty& rule) {
  return (rule.cidr_ip == Value("0.0.0.0/0") || rule.cidr_ipv6 == Value("::/0")) && rule.ip_protocol == Value("-1");
}

bool is_true(const Value& value) {
  return (value.kind() == Value::Kind::Boolean && value.as_bool()) || (value.is_string() && !value.as_string().empty());
}

}  // namespace

SecurityGroup::SecurityGroup(const Scope& scope, const Props& props)
    : SecurityGroupBase(scope, {.physical_name = props.security_group_name}),
      allow_all_outbound_(props.allow_all_outbound.value_or(true)),
      allow_all_ipv6_outbound_(props.allow_all_ipv6_outbound.value_or(false)),
      disable_inline_rules_(props.disable_inline_rules.value_or(
          is_true(node().try_get_context("@aws-cdk/aws-ec2.securityGroupDisableInlineRules")))),
      resource_(add<CfnSecurityGroup>(
          "Resource",
          {.group_description = props.description.is_set() ? props.description : Input<std::string>(node().path()),
           .group_name = physical_name(),
           .security_group_egress = Lazy::typed<List<Egress>>([this] { return egress_; }, true),
           .security_group_ingress = Lazy::typed<List<Ingress>>([this] { return ingress_; }, true),
           .vpc_id = props.vpc->vpc_id()})) {
  add_default_egress_rules();
}

SecurityGroup::~SecurityGroup() = default;

bool SecurityGroup::is_security_group(const Construct& x) {
  return dynamic_cast<const SecurityGroupBase*>(&x) != nullptr;
}

Input<std::string> SecurityGroup::security_group_id() const { return resource_.attr_group_id(); }

Input<std::string> SecurityGroup::security_group_vpc_id() const { return resource_.attr_vpc_id(); }

void SecurityGroup::add_default_egress_rules() {
  if (disable_inline_rules_) {
    if (allow_all_outbound_)
      SecurityGroupBase::add_egress_rule(Peer::any_ipv4(), Port::all_traffic(), all_traffic_description);
    else
      SecurityGroupBase::add_egress_rule(no_traffic_peer(), no_traffic_port(), no_traffic_description);
    if (allow_all_ipv6_outbound_)
      SecurityGroupBase::add_egress_rule(Peer::any_ipv6(), Port::all_traffic(), all_ipv6_traffic_description);
    return;
  }
  egress_.push_back(allow_all_outbound_ ? egress(Peer::any_ipv4(), Port::all_traffic(), all_traffic_description)
                                        : egress(no_traffic_peer(), no_traffic_port(), no_traffic_description));
  if (allow_all_ipv6_outbound_)
    egress_.push_back(egress(Peer::any_ipv6(), Port::all_traffic(), all_ipv6_traffic_description));
}

bool SecurityGroup::inlines(const Peer& peer, const Port& connection) const {
  return peer.can_inline_rule() && connection.can_inline_rule() && !disable_inline_rules_;
}

void SecurityGroup::add_ingress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description,
                                     bool remote_rule) {
  if (!inlines(peer, connection)) {
    SecurityGroupBase::add_ingress_rule(peer, connection, description, remote_rule);
    return;
  }
  add_once(ingress_, ingress(peer, connection,
                             description.is_set() ? description
                                                  : concat("from ", peer.unique_id(), ":", connection.to_string())));
}

// A rule that the default one includes is left out. Where the other side of a connection asked for it, silently.
bool SecurityGroup::ignores_egress(bool ipv6, bool remote_rule) {
  if (!(ipv6 ? allow_all_ipv6_outbound_ : allow_all_outbound_)) return false;
  if (remote_rule) return true;
  const std::string option = ipv6 ? "allow_all_ipv6_outbound" : "allow_all_outbound";
  Annotations::of(*this).add_warning_v2(
      ipv6 ? "@aws-cdk/aws-ec2:ipv6IgnoreEgressRule" : "@aws-cdk/aws-ec2:ipv4IgnoreEgressRule",
      "The egress rule is left out, since this group lets everything out; for rules of your own set " + option +
          " to false");
  return true;
}

void SecurityGroup::add_egress_rule(const Peer& peer, const Port& connection, const Input<std::string>& description,
                                    bool remote_rule) {
  const bool ipv6 = peer.to_egress_rule_config().cidr_ipv6.is_set();
  if (ignores_egress(ipv6, remote_rule)) return;
  if (!ipv6) remove_no_traffic_rule();
  if (!inlines(peer, connection)) {
    SecurityGroupBase::add_egress_rule(peer, connection, description, remote_rule);
    return;
  }
  // "from": CDK's own text.
  Egress rule =
      egress(peer, connection,
             description.is_set() ? description : concat("from ", peer.unique_id(), ":", connection.to_string()));
  if (is_all_traffic(rule)) {
    fail(*this, {"an egress rule for all traffic",
                 ipv6 ? "allow_all_ipv6_outbound = true instead" : "allow_all_outbound = true instead",
                 "AWS::EC2::SecurityGroup SecurityGroupEgress"});
  }
  add_once(egress_, std::move(rule));
}

void SecurityGroup::remove_no_traffic_rule() {
  if (disable_inline_rules_) {
    node().try_remove_child(determine_rule_scope(no_traffic_peer(), no_traffic_port(), Direction::To, false).id);
    return;
  }
  const Egress bogus = egress(no_traffic_peer(), no_traffic_port(), no_traffic_description);
  std::erase_if(egress_, [&](const Egress& rule) { return same_rule(rule, bogus); });
}

}  // namespace cdk::ec2
