#include <cdk/ec2/cfn_vpc_endpoint.hpp>
#include <cdk/ec2/vpc_endpoint.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>

#include <algorithm>

namespace cdk::ec2 {

namespace {

class ImportedGatewayEndpoint final : public IVpcEndpoint {
 public:
  ImportedGatewayEndpoint(const Scope& scope, const Input<std::string>& id) : IVpcEndpoint(scope), id_(id) {}
  Input<std::string> vpc_endpoint_id() const override { return id_; }

 private:
  Input<std::string> id_;
};

// Without options there is no property at all.
Input<CfnVPCEndpoint::DnsOptionsSpecificationProperty> dns_options(const GatewayVpcEndpointProps& props) {
  if (!props.dns_record_ip_type) return {};
  return CfnVPCEndpoint::DnsOptionsSpecificationProperty{.dns_record_ip_type = props.dns_record_ip_type};
}

std::vector<Input<std::string>> route_table_ids(const GatewayVpcEndpointProps& props) {
  std::vector<Ref<ISubnet>> subnets;
  const auto append = [&](const std::vector<Ref<ISubnet>>& more) {
    subnets.insert(subnets.end(), more.begin(), more.end());
  };
  if (props.subnets.empty()) {
    append(props.vpc->private_subnets());
    append(props.vpc->public_subnets());
    append(props.vpc->isolated_subnets());
  }
  for (const SubnetSelection& selection : props.subnets) append(props.vpc->select_subnets(selection).subnets);
  std::vector<Input<std::string>> ids;
  for (ISubnet& subnet : subnets) {
    Input<std::string> id = subnet.route_table().route_table_id();
    if (id.is_set() && std::ranges::find(ids, id) == ids.end()) ids.push_back(std::move(id));
  }
  return ids;
}

}  // namespace

Input<std::string> GatewayVpcEndpointAwsService::name() const {
  return concat(prefix_, ".", Aws::REGION, ".", short_name_);
}

void VpcEndpoint::add_to_policy(const iam::PolicyStatement& statement, std::source_location where) {
  if (!statement.has_principal())
    fail({"an endpoint policy's statement without principal", "a statement with principals",
          "AWS::EC2::VPCEndpoint PolicyDocument"},
         where);
  policy_document_.add_statements(statement);
}

GatewayVpcEndpoint::GatewayVpcEndpoint(const Scope& scope, const Props& props)
    : IGatewayVpcEndpoint(scope),
      resource_(add<CfnVPCEndpoint>("Resource", {.vpc_id = props.vpc->vpc_id(),
                                                 .dns_options = dns_options(props),
                                                 .ip_address_type = props.ip_address_type,
                                                 .policy_document = policy_document_.live(),
                                                 .route_table_ids = route_table_ids(props),
                                                 .service_name = props.service.name(),
                                                 .vpc_endpoint_type = VpcEndpointType::GATEWAY})) {
  if (resource_.route_table_ids.is_empty()) {
    fail(*this, {"a gateway endpoint in subnets whose route tables aren't known",
                 "subnets imported with route_table_id", "AWS::EC2::VPCEndpoint RouteTableIds"});
  }
}

IGatewayVpcEndpoint& GatewayVpcEndpoint::from_gateway_vpc_endpoint_id(
    Construct& scope, Id id, const Input<std::string>& gateway_vpc_endpoint_id) {
  return scope.add<ImportedGatewayEndpoint>(std::move(id), gateway_vpc_endpoint_id);
}

Input<std::string> GatewayVpcEndpoint::vpc_endpoint_id() const { return resource_.ref(); }
Input<std::string> GatewayVpcEndpoint::vpc_endpoint_creation_timestamp() const {
  return resource_.attr_creation_timestamp();
}
Input<List<std::string>> GatewayVpcEndpoint::vpc_endpoint_dns_entries() const { return resource_.attr_dns_entries(); }
Input<List<std::string>> GatewayVpcEndpoint::vpc_endpoint_network_interface_ids() const {
  return resource_.attr_network_interface_ids();
}

}  // namespace cdk::ec2
