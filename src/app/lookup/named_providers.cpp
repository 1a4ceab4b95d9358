// What has a name of its own: hosted zones, keys, parameters, and any resource through Cloud Control.
#include <algorithm>
#include <stdexcept>

#include "../../value/json_reader.hpp"
#include "../../value/json_writer.hpp"
#include "../json_text.hpp"
#include "providers.hpp"

namespace cdk::app::lookup {
namespace {

bool is_in_vpc(const aws::AwsCli& aws, const Value& zone, const Value& vpc) {
  const Value details = aws.call({"route53", "get-hosted-zone"}, Value::object({{"Id", zone.find("Id")}}));
  return std::ranges::any_of(items(details, "VPCs"), [&](const Value& one) { return one.find("VPCId") == vpc; });
}

/// By a path of names joined by points. Throws NotFound.
Value property(const Value& properties, const std::string& path) {
  Value at = properties;
  for (std::size_t from = 0; from <= path.size();) {
    const auto point = std::min(path.find('.', from), path.size());
    at = at.find(path.substr(from, point - from));
    from = point + 1;
  }
  if (!at.is_set()) throw NotFound{"a resource without the property '" + path + "'"};
  return at;
}

Value properties_of(const Value& description) {
  const std::string json = text(description, "Properties");
  try {
    return json.empty() ? Value::object({}) : parse_json(json);
  } catch (const std::invalid_argument& problem) {
    throw NotFound{std::string("properties that are no JSON: ") + problem.what()};
  }
}

Value cloud_control_answer(const Value& description, const Value& query) {
  std::vector<Member> wanted;
  for (const std::string& path : texts(query.find("propertiesToReturn")))
    wanted.push_back({path, property(properties_of(description), path)});
  wanted.push_back({"Identifier", description.find("Identifier")});
  return Value::object(std::move(wanted));
}

std::vector<Value> listed(const aws::AwsCli& aws, const Value& query) {
  std::vector<Member> asked{{"TypeName", query.find("typeName")}};
  if (const Value model = query.find("resourceModel"); model.is_set())
    asked.push_back({"ResourceModel", Value(to_json(model, {0}))});
  std::vector<Value> found;
  const Value answer = aws.call({"cloudcontrol", "list-resources"}, Value::object(std::move(asked)));
  for (const Value& one : items(answer, "ResourceDescriptions")) {
    const Value properties = properties_of(one);
    const auto holds = [&](const Member& want) { return property(properties, want.name) == want.value; };
    if (std::ranges::all_of(members(query, "propertyMatch"), holds)) found.push_back(one);
  }
  return found;
}

bool is_count_right(std::size_t count, const std::string& expected) {
  if (expected == "exactly-one") return count == 1;
  if (expected == "at-least-one") return count >= 1;
  return expected != "at-most-one" || count <= 1;
}

}  // namespace

Value hosted_zone(const aws::AwsCli& aws, const Value& query) {
  std::string domain = text(query, "domainName");
  const Value answer = aws.call({"route53", "list-hosted-zones-by-name"}, Value::object({{"DNSName", Value(domain)}}));
  if (!domain.ends_with('.')) domain += '.';
  const Value vpc = query.find("vpcId");
  std::vector<Value> found;
  for (const Value& zone : items(answer, "HostedZones")) {
    if (text(zone, "Name") != domain) continue;
    if (is_true(zone.find("Config"), "PrivateZone") != is_true(query, "privateZone")) continue;
    if (!vpc.is_set() || is_in_vpc(aws, zone, vpc)) found.push_back(zone);
  }
  if (found.size() != 1)
    throw NotFound{found.empty() ? "no hosted zone '" + domain + "'"
                                 : std::to_string(found.size()) + " hosted zones '" + domain + "', in place of one"};
  return Value::object({{"Id", found[0].find("Id")}, {"Name", found[0].find("Name")}});
}

Value key(const aws::AwsCli& aws, const Value& query) {
  for (const Value& alias : items(aws.call({"kms", "list-aliases"}), "Aliases"))
    if (alias.find("AliasName") == query.find("aliasName") && alias.find("TargetKeyId").is_set())
      return Value::object({{"keyId", alias.find("TargetKeyId")}});
  return dummy_or(query, "no key with the alias '" + text(query, "aliasName") + "'");
}

Value ssm_parameter(const aws::AwsCli& aws, const Value& query) {
  try {
    const Value answer = aws.call({"ssm", "get-parameter"}, Value::object({{"Name", query.find("parameterName")}}));
    return answer.find("Parameter").find("Value");
  } catch (const aws::AwsError& error) {
    if (error.code() != "ParameterNotFound") throw;
    return dummy_or(query, "no parameter '" + text(query, "parameterName") + "'");
  }
}

Value cloud_control(const aws::AwsCli& aws, const Value& query) {
  if (const Value identifier = query.find("exactIdentifier"); identifier.is_set()) {
    try {
      const Value answer = aws.call({"cloudcontrol", "get-resource"},
                                    Value::object({{"TypeName", query.find("typeName")}, {"Identifier", identifier}}));
      return Value::list({cloud_control_answer(answer.find("ResourceDescription"), query)});
    } catch (const aws::AwsError& error) {
      if (error.code() != "ResourceNotFoundException") throw;
      return dummy_or(query, "no " + text(query, "typeName") + " '" + text(query, "exactIdentifier") + "'");
    }
  }
  const auto found = listed(aws, query);
  const std::string expected = text(query, "expectedMatchCount");
  if (!is_count_right(found.size(), expected)) {
    const std::string what =
        std::to_string(found.size()) + " of " + text(query, "typeName") + " that match, in place of " + expected;
    if (found.empty()) return dummy_or(query, what);
    throw NotFound{what};
  }
  std::vector<Value> answers;
  for (const Value& one : found) answers.push_back(cloud_control_answer(one, query));
  return Value::list(std::move(answers));
}

}  // namespace cdk::app::lookup
