#include <cdk/ec2/isecurity_group.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/error.hpp>
#include <cdk/names.hpp>
#include <cdk/rds/cfn_db_proxy_endpoint.hpp>
#include <cdk/rds/database_proxy.hpp>
#include <cdk/rds/database_proxy_endpoint.hpp>

namespace cdk::rds {
namespace {

class ImportedDatabaseProxyEndpoint final : public IDatabaseProxyEndpoint {
 public:
  using Props = DatabaseProxyEndpointAttributes;
  ImportedDatabaseProxyEndpoint(const Scope& scope, const Props& props)
      : IDatabaseProxyEndpoint(scope), props_(props) {}
  Input<std::string> db_proxy_endpoint_name() override { return props_.db_proxy_endpoint_name; }
  Input<std::string> db_proxy_endpoint_arn() override { return props_.db_proxy_endpoint_arn; }
  Input<std::string> endpoint() override { return props_.endpoint; }

 private:
  Props props_;
};

}  // namespace

DatabaseProxyEndpoint::DatabaseProxyEndpoint(const Scope& scope, const Props& props)
    : IDatabaseProxyEndpoint(scope),
      name_(props.db_proxy_endpoint_name.is_set() ? props.db_proxy_endpoint_name
                                                  : Names::unique_resource_name(*this, {.max_length = 60})) {
  const std::vector<Input<std::string>> subnets = props.vpc->select_subnets(props.vpc_subnets).subnet_ids;
  if (subnets.size() < 2)
    fail(*this, {"the endpoint of a proxy has " + std::to_string(subnets.size()) + " of the subnets it needs",
                 "2 or more", "AWS::RDS::DBProxyEndpoint VpcSubnetIds"});
  CfnDBProxyEndpointProps resource{.db_proxy_endpoint_name = name_,
                                   .db_proxy_name = props.db_proxy->db_proxy_name(),
                                   .vpc_subnet_ids = subnets,
                                   .target_role = props.target_role};
  std::vector<Input<std::string>> groups;
  for (ec2::ISecurityGroup& group : props.security_groups) groups.push_back(group.security_group_id());
  if (!groups.empty()) resource.vpc_security_group_ids = groups;
  auto& endpoint = add<CfnDBProxyEndpoint>("Resource", std::move(resource));
  arn_ = endpoint.attr_db_proxy_endpoint_arn();
  endpoint_ = endpoint.attr_endpoint();
}

IDatabaseProxyEndpoint& DatabaseProxyEndpoint::from_database_proxy_endpoint_attributes(
    Construct& scope, Id id, const DatabaseProxyEndpointAttributes& attrs) {
  return scope.add<ImportedDatabaseProxyEndpoint>(std::move(id), attrs);
}

}  // namespace cdk::rds
