#include <cdk/context_provider.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/rds/database_cluster.hpp>

#include "private/lookup_answer.hpp"

namespace cdk::rds {

IDatabaseCluster& DatabaseCluster::from_lookup(Construct& scope, Id id, const DatabaseClusterLookupOptions& options) {
  const Value dummy = Value::object({{"Identifier", "TEST"},
                                     {"DBClusterArn", "TESTARN"},
                                     {"Endpoint.Address", "TESTADDRESS"},
                                     {"Endpoint.Port", "5432"},
                                     {"ReadEndpoint.Address", "TESTREADERADDRESS"},
                                     {"DBClusterResourceId", "TESTID"},
                                     {"VpcSecurityGroupIds", Value::list({})},
                                     {"EnableHttpEndpoint", true}});
  const Value answer =
      ContextProvider::get_value(
          scope, {.provider = "cc-api-provider",
                  .dummy_value = Value::list({dummy}),
                  .props = {{"typeName", "AWS::RDS::DBCluster"},
                            {"exactIdentifier", Value(options.cluster_identifier)},
                            {"propertiesToReturn",
                             Value::list({Value("DBClusterArn"), Value("Endpoint.Address"), Value("Endpoint.Port"),
                                          Value("ReadEndpoint.Address"), Value("DBClusterResourceId"),
                                          Value("VpcSecurityGroupIds"), Value("EnableHttpEndpoint")})}}})
          .value;
  const bool is_one = answer.is_list() && answer.items().size() == 1;
  const Value found = is_one ? answer.items().front() : Value();
  const std::optional<std::int64_t> port = is_one ? port_of(found.find("Endpoint.Port")) : std::nullopt;
  if (!port)
    fail(scope,
         {"the context holds " + to_debug_string(answer) + " for the cluster " + options.cluster_identifier,
          "a list of one with Endpoint.Address and Endpoint.Port; remove it from cdk.context.json",
          "DatabaseCluster::from_lookup"},
         id.where());
  std::vector<Ref<ec2::ISecurityGroup>> groups;
  for (const std::string& group : texts(found.find("VpcSecurityGroupIds")))
    groups.emplace_back(ec2::SecurityGroup::from_security_group_id(scope, Id("LSG-" + group, id.where()), group));
  const Value data_api = found.find("EnableHttpEndpoint");
  return from_database_cluster_attributes(
      scope, std::move(id),
      {.cluster_identifier = options.cluster_identifier,
       .cluster_endpoint_address = Input<std::string>::from(found.find("Endpoint.Address")),
       .cluster_resource_identifier = Input<std::string>::from(found.find("DBClusterResourceId")),
       .data_api_enabled = data_api == Value(true),
       .port = *port,
       .reader_endpoint_address = Input<std::string>::from(found.find("ReadEndpoint.Address")),
       .security_groups = groups});
}

}  // namespace cdk::rds
