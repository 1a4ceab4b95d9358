#include <cdk/context_provider.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/rds/database_instance.hpp>
#include <optional>

#include "private/lookup_answer.hpp"

namespace cdk::rds {
namespace {

/// What the cdk CLI found.
struct LookedUp {
  Input<std::string> address;
  Input<std::string> resource_id;
  std::optional<std::int64_t> port;
  std::vector<std::string> security_groups;
};

/// Without port when it isn't what was asked for.
LookedUp looked_up(const Value& answer) {
  if (!answer.is_list() || answer.items().size() != 1) return {};
  const Value& found = answer.items().front();
  std::vector<std::string> groups = texts(found.find("DBSecurityGroups"));
  if (groups.empty()) groups = texts(found.find("VPCSecurityGroups"));
  return {.address = Input<std::string>::from(found.find("Endpoint.Address")),
          .resource_id = Input<std::string>::from(found.find("DbiResourceId")),
          .port = port_of(found.find("Endpoint.Port")),
          .security_groups = std::move(groups)};
}

}  // namespace

IDatabaseInstance& DatabaseInstance::from_lookup(Construct& scope, Id id,
                                                 const DatabaseInstanceLookupOptions& options) {
  const Value dummy = Value::object({{"Identifier", "TEST"},
                                     {"DBInstanceArn", "TESTARN"},
                                     {"Endpoint.Address", "TESTADDRESS"},
                                     {"Endpoint.Port", "5432"},
                                     {"DbiResourceId", "TESTID"},
                                     {"DBSecurityGroups", Value::list({})},
                                     {"VPCSecurityGroups", Value::list({})}});
  const Value answer =
      ContextProvider::get_value(
          scope,
          {.provider = "cc-api-provider",
           .dummy_value = Value::list({dummy}),
           .props = {{"typeName", "AWS::RDS::DBInstance"},
                     {"exactIdentifier", Value(options.instance_identifier)},
                     {"propertiesToReturn",
                      Value::list({Value("DBInstanceArn"), Value("Endpoint.Address"), Value("Endpoint.Port"),
                                   Value("DbiResourceId"), Value("DBSecurityGroups"), Value("VPCSecurityGroups")})}}})
          .value;
  const LookedUp found = looked_up(answer);
  if (!found.port)
    fail(scope,
         {"the context holds " + to_debug_string(answer) + " for the database " + options.instance_identifier,
          "a list of one with Endpoint.Address and Endpoint.Port; remove it from cdk.context.json",
          "DatabaseInstance::from_lookup"},
         id.where());
  std::vector<Ref<ec2::ISecurityGroup>> groups;
  for (const std::string& group : found.security_groups)
    groups.emplace_back(ec2::SecurityGroup::from_security_group_id(scope, Id("LSG-" + group, id.where()), group));
  return from_database_instance_attributes(scope, std::move(id),
                                           {.instance_endpoint_address = found.address,
                                            .instance_identifier = options.instance_identifier,
                                            .port = *found.port,
                                            .security_groups = groups,
                                            .instance_resource_id = found.resource_id});
}

}  // namespace cdk::rds
