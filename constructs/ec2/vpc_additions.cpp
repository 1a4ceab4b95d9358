// What is added to a VPC after it was made.
#include <cdk/ec2/cfn_vpc_gateway_attachment.hpp>
#include <cdk/ec2/cfn_vpn_gateway_route_propagation.hpp>
#include <cdk/ec2/client_vpn_endpoint.hpp>
#include <cdk/ec2/flow_log.hpp>
#include <cdk/ec2/vpc_base.hpp>
#include <cdk/ec2/vpc_endpoint.hpp>
#include <cdk/ec2/vpn.hpp>
#include <cdk/error.hpp>

#include <algorithm>

namespace cdk::ec2 {

void VpcBase::enable_vpn_gateway(const EnableVpnGatewayOptions& options) {
  if (vpn_gateway_id_.is_set())
    fail(*this, {"a second VPN gateway", "one for each VPC", "AWS::EC2::VPCGatewayAttachment VpnGatewayId"});
  auto& gateway = add<VpnGateway>("VpnGateway", {.amazon_side_asn = options.amazon_side_asn, .type = options.type});
  vpn_gateway_id_ = gateway.gateway_id();
  auto& attachment = add<CfnVPCGatewayAttachment>("VPCVPNGW", {.vpc_id = vpc_id(), .vpn_gateway_id = vpn_gateway_id_});

  std::vector<SubnetSelection> selections = options.vpn_route_propagation;
  if (selections.empty()) selections.emplace_back();
  std::vector<Input<std::string>> tables;
  for (const SubnetSelection& selection : selections) {
    for (ISubnet& subnet : select_subnet_objects(selection)) {
      Input<std::string> table = subnet.route_table().route_table_id();
      if (table.is_set() && std::ranges::find(tables, table) == tables.end()) tables.push_back(std::move(table));
    }
  }
  if (tables.empty()) {
    fail(*this, {"vpn_route_propagation selects no subnet whose route table is known", "one subnet or more",
                 "AWS::EC2::VPNGatewayRoutePropagation RouteTableIds"});
  }
  auto& propagation = add<CfnVPNGatewayRoutePropagation>(
      "RoutePropagation", {.route_table_ids = tables, .vpn_gateway_id = vpn_gateway_id_});
  propagation.node().add_dependency(attachment);
}

VpnConnection& VpcBase::add_vpn_connection(Id id, const VpnConnectionOptions& options) {
  return add<VpnConnection>(std::move(id), {.ip = options.ip,
                                            .vpc = *this,
                                            .asn = options.asn,
                                            .static_routes = options.static_routes,
                                            .tunnel_options = options.tunnel_options});
}

ClientVpnEndpoint& VpcBase::add_client_vpn_endpoint(Id id, const ClientVpnEndpointOptions& options) {
  return add<ClientVpnEndpoint>(std::move(id),
                                {.cidr = options.cidr,
                                 .server_certificate_arn = options.server_certificate_arn,
                                 .vpc = *this,
                                 .authorize_all_users_to_vpc_cidr = options.authorize_all_users_to_vpc_cidr,
                                 .client_certificate_arn = options.client_certificate_arn,
                                 .client_connection_handler = options.client_connection_handler,
                                 .client_login_banner = options.client_login_banner,
                                 .client_route_enforcement_options = options.client_route_enforcement_options,
                                 .description = options.description,
                                 .disconnect_on_session_timeout = options.disconnect_on_session_timeout,
                                 .dns_servers = options.dns_servers,
                                 .log_group = options.log_group,
                                 .log_stream = options.log_stream,
                                 .logging = options.logging,
                                 .port = options.port,
                                 .security_groups = options.security_groups,
                                 .self_service_portal = options.self_service_portal,
                                 .session_timeout = options.session_timeout,
                                 .split_tunnel = options.split_tunnel,
                                 .transport_protocol = options.transport_protocol,
                                 .user_based_authentication = options.user_based_authentication,
                                 .vpc_subnets = options.vpc_subnets});
}

GatewayVpcEndpoint& VpcBase::add_gateway_endpoint(Id id, const GatewayVpcEndpointOptions& options) {
  return add<GatewayVpcEndpoint>(std::move(id), {.service = options.service,
                                                 .vpc = *this,
                                                 .dns_record_ip_type = options.dns_record_ip_type,
                                                 .ip_address_type = options.ip_address_type,
                                                 .subnets = options.subnets});
}

InterfaceVpcEndpoint& VpcBase::add_interface_endpoint(Id id, const InterfaceVpcEndpointOptions& options) {
  return add<InterfaceVpcEndpoint>(std::move(id), {.service = options.service,
                                                   .vpc = *this,
                                                   .dns_record_ip_type = options.dns_record_ip_type,
                                                   .ip_address_type = options.ip_address_type,
                                                   .lookup_supported_azs = options.lookup_supported_azs,
                                                   .open = options.open,
                                                   .private_dns_enabled = options.private_dns_enabled,
                                                   .private_dns_only_for_inbound_resolver_endpoint =
                                                       options.private_dns_only_for_inbound_resolver_endpoint,
                                                   .security_groups = options.security_groups,
                                                   .service_region = options.service_region,
                                                   .subnets = options.subnets});
}

FlowLog& IVpc::add_flow_log(Id id) { return add_flow_log(std::move(id), FlowLogOptions{}); }

FlowLog& VpcBase::add_flow_log(Id id, const FlowLogOptions& options) {
  return add<FlowLog>(std::move(id), {.resource_type = FlowLogResourceType::from_vpc(*this),
                                      .destination = options.destination,
                                      .log_format = options.log_format,
                                      .max_aggregation_interval = options.max_aggregation_interval,
                                      .traffic_type = options.traffic_type});
}

}  // namespace cdk::ec2
