#include <algorithm>
#include <cdk/cfn_output.hpp>
#include <cdk/ec2/cfn_client_vpn_authorization_rule.hpp>
#include <cdk/ec2/cfn_client_vpn_endpoint.hpp>
#include <cdk/ec2/cfn_client_vpn_route.hpp>
#include <cdk/ec2/cfn_client_vpn_target_network_association.hpp>
#include <cdk/ec2/cidr_block.hpp>
#include <cdk/ec2/client_vpn_endpoint.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/saml_provider.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/log_stream.hpp>

namespace cdk::ec2 {
namespace {

constexpr std::size_t LONGEST_BANNER = 1400;
constexpr std::string_view HANDLER_PREFIX = "AWSClientVPN-";

class ImportedClientVpnEndpoint final : public IClientVpnEndpoint {
 public:
  ImportedClientVpnEndpoint(const Scope& scope, const ClientVpnEndpointAttributes& attributes)
      : IClientVpnEndpoint(scope),
        id_(attributes.endpoint_id),
        connections_(ConnectionsProps{.security_groups = attributes.security_groups}) {}
  Input<std::string> endpoint_id() const override { return id_; }
  Dependable target_networks_associated() const override { return DependencyGroup(); }
  Connections& connections() override { return connections_; }

 private:
  Input<std::string> id_;
  Connections connections_;
};

std::vector<CfnClientVpnEndpoint::ClientAuthenticationRequestProperty> authentication(
    const ClientVpnEndpointProps& props) {
  std::vector<CfnClientVpnEndpoint::ClientAuthenticationRequestProperty> ways;
  if (props.client_certificate_arn.is_set())
    ways.push_back({.type = "certificate-authentication",
                    .mutual_authentication = CfnClientVpnEndpoint::CertificateAuthenticationRequestProperty{
                        .client_root_certificate_chain_arn = props.client_certificate_arn}});
  if (props.user_based_authentication) ways.push_back(props.user_based_authentication->render());
  return ways;
}

/// Characters, not bytes, of UTF-8.
std::size_t length(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

bool overlap(const CidrBlock& a, const CidrBlock& b) { return a.contains(b) || b.contains(a); }

}  // namespace

ClientVpnUserBasedAuthentication ClientVpnUserBasedAuthentication::active_directory(
    const Input<std::string>& directory_id) {
  ClientVpnUserBasedAuthentication made;
  made.directory_id_ = directory_id;
  return made;
}

ClientVpnUserBasedAuthentication ClientVpnUserBasedAuthentication::federated(
    iam::ISamlProvider& saml_provider, OptRef<iam::ISamlProvider> self_service_saml_provider) {
  ClientVpnUserBasedAuthentication made;
  made.saml_provider_arn_ = saml_provider.saml_provider_arn();
  if (self_service_saml_provider)
    made.self_service_saml_provider_arn_ = self_service_saml_provider->saml_provider_arn();
  return made;
}

CfnClientVpnEndpointTypes::ClientAuthenticationRequestProperty ClientVpnUserBasedAuthentication::render() const {
  if (directory_id_.is_set())
    return {.type = "directory-service-authentication",
            .active_directory =
                CfnClientVpnEndpoint::DirectoryServiceAuthenticationRequestProperty{.directory_id = directory_id_}};
  return {
      .type = "federated-authentication",
      .federated_authentication = CfnClientVpnEndpoint::FederatedAuthenticationRequestProperty{
          .saml_provider_arn = saml_provider_arn_, .self_service_saml_provider_arn = self_service_saml_provider_arn_}};
}

ClientVpnRouteTarget ClientVpnRouteTarget::subnet(const ISubnet& subnet) {
  return ClientVpnRouteTarget(subnet.subnet_id());
}

ClientVpnAuthorizationRule::ClientVpnAuthorizationRule(const Scope& scope, const Props& props) : Resource(scope) {
  add<CfnClientVpnAuthorizationRule>("Resource", {.client_vpn_endpoint_id = props.client_vpn_endpoint->endpoint_id(),
                                                  .target_network_cidr = props.cidr,
                                                  .access_group_id = props.group_id,
                                                  .authorize_all_groups = !props.group_id.is_set(),
                                                  .description = props.description});
}

ClientVpnRoute::ClientVpnRoute(const Scope& scope, const Props& props) : Resource(scope) {
  auto& route = add<CfnClientVpnRoute>("Resource", {.client_vpn_endpoint_id = props.client_vpn_endpoint->endpoint_id(),
                                                    .destination_cidr_block = props.cidr,
                                                    .description = props.description,
                                                    .target_vpc_subnet_id = props.target.subnet_id()});
  route.node().add_dependency(props.client_vpn_endpoint->target_networks_associated());
}

ClientVpnEndpoint::ClientVpnEndpoint(const Scope& scope, const Props& props) : IClientVpnEndpoint(scope) {
  check_block(props);
  check(props);
  make(props);
  if (props.user_based_authentication && props.self_service_portal.value_or(true))
    add<CfnOutput>("SelfServicePortalUrl",
                   {.value = concat("https://self-service.clientvpn.amazonaws.com/endpoints/", endpoint_id())});
  associate(props);
  if (props.authorize_all_users_to_vpc_cidr.value_or(true))
    add_authorization_rule("AuthorizeAll", {.cidr = props.vpc->vpc_cidr_block()});
}

void ClientVpnEndpoint::check_block(const Props& props) const {
  if (!props.cidr.is_string()) return;
  constexpr const char* rule = "AWS::EC2::ClientVpnEndpoint ClientCidrBlock";
  const std::string text(props.cidr.as_string());
  const auto block = CidrBlock::parse(text);
  if (!block || block->mask() < 12 || block->mask() > 22)
    fail(*this, {"cidr \"" + text + "\"", "an IPv4 block of /12 to /22, such as \"10.100.0.0/16\"", rule});
  const Input<std::string> vpc = props.vpc->vpc_cidr_block();
  const auto own = vpc.is_string() ? CidrBlock::parse(vpc.as_string()) : std::nullopt;
  if (own && overlap(*own, *block))
    fail(*this,
         {"cidr \"" + text + "\" in a VPC of " + own->to_string(), "a block that doesn't overlap the VPC's", rule});
}

void ClientVpnEndpoint::check(const Props& props) const {
  const std::string type = "AWS::EC2::ClientVpnEndpoint ";
  if (!props.client_certificate_arn.is_set() && !props.user_based_authentication)
    fail(*this, {"neither client_certificate_arn nor user_based_authentication", "one of the two, or both",
                 type + "AuthenticationOptions"});
  if (props.dns_servers.size() > 2)
    fail(*this, {std::to_string(props.dns_servers.size()) + " dns_servers", "at most 2", type + "DnsServers"});
  if (!props.logging.value_or(true) && (props.log_group || props.log_stream))
    fail(*this, {std::string(props.log_group ? "a log_group" : "a log_stream") + " with logging = false",
                 "logging, or neither group nor stream", type + "ConnectionLogOptions"});
  const Input<std::string> handler =
      props.client_connection_handler ? props.client_connection_handler->function_name() : Input<std::string>();
  if (handler.is_string() && !handler.as_string().starts_with(HANDLER_PREFIX))
    fail(*this, {"client_connection_handler \"" + std::string(handler.as_string()) + "\"",
                 "a function whose name begins with \"AWSClientVPN-\"", type + "ClientConnectOptions"});
  const std::size_t banner = props.client_login_banner.is_string() ? length(props.client_login_banner.as_string()) : 0;
  if (banner > LONGEST_BANNER)
    fail(*this, {"a client_login_banner of " + std::to_string(banner) + " characters", "at most 1400",
                 type + "ClientLoginBannerOptions.BannerText"});
  const auto& routes = props.client_route_enforcement_options;
  if (routes && routes->enforced && props.split_tunnel.value_or(false))
    fail(*this, {"client_route_enforcement_options enforced with split_tunnel = true", "one of the two",
                 type + "ClientRouteEnforcementOptions"});
}

void ClientVpnEndpoint::make(const Props& props) {
  const bool logging = props.logging.value_or(true);
  logs::ILogGroup* group = props.log_group.get();
  if (logging && group == nullptr) group = &add<logs::LogGroup>("LogGroup");
  std::vector<Ref<ISecurityGroup>> groups = props.security_groups;
  if (groups.empty()) groups.emplace_back(add<SecurityGroup>("SecurityGroup", {.vpc = props.vpc}));
  connections_ = Connections({.security_groups = groups});
  std::vector<Input<std::string>> group_ids;
  for (ISecurityGroup& security_group : groups) group_ids.push_back(security_group.security_group_id());

  CfnClientVpnEndpoint::ConnectionLogOptionsProperty log{.enabled = logging};
  if (group != nullptr) log.cloudwatch_log_group = group->log_group_name();
  if (props.log_stream) log.cloudwatch_log_stream = props.log_stream->log_stream_name();
  CfnClientVpnEndpointProps resource{.authentication_options = authentication(props),
                                     .connection_log_options = log,
                                     .server_certificate_arn = props.server_certificate_arn,
                                     .client_cidr_block = props.cidr,
                                     .description = props.description,
                                     .disconnect_on_session_timeout = props.disconnect_on_session_timeout,
                                     .security_group_ids = group_ids,
                                     .split_tunnel = props.split_tunnel,
                                     .transport_protocol = props.transport_protocol,
                                     .vpc_id = props.vpc->vpc_id()};
  if (props.client_connection_handler)
    resource.client_connect_options = CfnClientVpnEndpoint::ClientConnectOptionsProperty{
        .enabled = true, .lambda_function_arn = props.client_connection_handler->function_arn()};
  if (props.client_login_banner.is_set())
    resource.client_login_banner_options = CfnClientVpnEndpoint::ClientLoginBannerOptionsProperty{
        .enabled = true, .banner_text = props.client_login_banner};
  if (props.client_route_enforcement_options)
    resource.client_route_enforcement_options = CfnClientVpnEndpoint::ClientRouteEnforcementOptionsProperty{
        .enforced = props.client_route_enforcement_options->enforced};
  if (!props.dns_servers.empty()) resource.dns_servers = props.dns_servers;
  if (props.self_service_portal) resource.self_service_portal = *props.self_service_portal ? "enabled" : "disabled";
  if (props.session_timeout) resource.session_timeout_hours = static_cast<int>(*props.session_timeout);
  if (props.port) resource.vpn_port = static_cast<int>(*props.port);
  resource_ = &add<CfnClientVpnEndpoint>("Resource", std::move(resource));
}

void ClientVpnEndpoint::associate(const Props& props) {
  const SelectedSubnets selected = props.vpc->select_subnets(props.vpc_subnets);
  for (std::size_t i = 0; i < selected.subnet_ids.size(); ++i)
    target_networks_.add(add<CfnClientVpnTargetNetworkAssociation>(
        "Association" + std::to_string(i),
        {.client_vpn_endpoint_id = endpoint_id(), .subnet_id = selected.subnet_ids[i]}));
}

IClientVpnEndpoint& ClientVpnEndpoint::from_endpoint_attributes(Construct& scope, Id id,
                                                                const ClientVpnEndpointAttributes& attrs) {
  return scope.add<ImportedClientVpnEndpoint>(std::move(id), attrs);
}

Input<std::string> ClientVpnEndpoint::endpoint_id() const { return resource_->ref(); }

ClientVpnAuthorizationRule& ClientVpnEndpoint::add_authorization_rule(Id id,
                                                                      const ClientVpnAuthorizationRuleOptions& props) {
  return add<ClientVpnAuthorizationRule>(
      std::move(id),
      {.cidr = props.cidr, .client_vpn_endpoint = *this, .description = props.description, .group_id = props.group_id});
}

ClientVpnRoute& ClientVpnEndpoint::add_route(Id id, const ClientVpnRouteOptions& props) {
  return add<ClientVpnRoute>(
      std::move(id),
      {.cidr = props.cidr, .client_vpn_endpoint = *this, .target = props.target, .description = props.description});
}

}  // namespace cdk::ec2
