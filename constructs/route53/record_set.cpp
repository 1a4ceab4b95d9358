#include <cdk/annotations.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/names.hpp>
#include <cdk/route53/cfn_record_set.hpp>
#include <cdk/route53/record_set.hpp>

namespace cdk::route53 {
namespace {

constexpr const char* RULE = "AWS::Route53::RecordSet";

bool ends_with(const Input<std::string>& text, std::string_view end) {
  return text.is_string() && text.as_string().ends_with(end);
}

/// The name with its zone and a dot at the end.
Input<std::string> full_name(const Input<std::string>& name, IHostedZone& zone) {
  if (ends_with(name, ".")) return name;
  Input<std::string> zone_name = zone.zone_name();
  if (ends_with(zone_name, ".")) zone_name = zone_name.as_string().substr(0, zone_name.as_string().size() - 1);
  const bool is_whole =
      name == zone_name || (zone_name.is_string() && ends_with(name, "." + std::string(zone_name.as_string())));
  return is_whole ? concat(name, ".") : concat(name, ".", zone_name, ".");
}

}  // namespace

RecordSet::RecordSet(const Scope& scope, const Props& props) : IRecordSet(scope) {
  check(props);
  const bool is_alias = props.target.alias_target() != nullptr;
  const bool has_name = props.record_name.is_set() && props.record_name != Value("");
  CfnRecordSetProps record{
      .name = full_name(has_name ? props.record_name : props.zone->zone_name(), props.zone),
      .type = props.record_type,
      .comment = props.comment,
      .failover = props.failover,
      .hosted_zone_id = props.zone->hosted_zone_id(),
      .multi_value_answer = props.multi_value_answer,
      .region = props.region,
      .set_identifier = props.set_identifier,
      .weight = props.weight,
  };
  if (const auto& location = props.geo_location) {
    CfnRecordSetTypes::GeoLocationProperty geo{.continent_code = location->continent_code()};
    if (!location->country_code().empty()) geo.country_code = location->country_code();
    if (!location->subdivision_code().empty()) geo.subdivision_code = location->subdivision_code();
    record.geo_location = geo;
  }
  if (is_alias) {
    const AliasRecordTargetConfig alias = props.target.alias_target()->bind(*this, &*props.zone);
    record.alias_target =
        CfnRecordSetTypes::AliasTargetProperty{.dns_name = alias.dns_name,
                                               .hosted_zone_id = alias.hosted_zone_id,
                                               .evaluate_target_health = alias.evaluate_target_health};
    if (props.ttl)
      Annotations::of(*this).add_warning_v2("aws-cdk-lib/aws-route53:ttlIgnored",
                                            "ttl has no effect on an alias: what it stands for has its own.");
  } else {
    record.resource_records = props.target.values();
    record.ttl = std::to_string(props.ttl.value_or(Duration::minutes(30)).to_seconds());
  }
  if (const std::string made = props.set_identifier ? "" : made_identifier(props); !made.empty())
    record.set_identifier = made;
  domain_name_ = add<CfnRecordSet>("Resource", std::move(record)).ref();
}

void RecordSet::check(const Props& props) {
  const std::string rule = RULE;
  if (props.weight.kind() == Value::Kind::Integer && (props.weight.as_int() < 0 || props.weight.as_int() > 255))
    fail(*this, {"weight is " + std::to_string(props.weight.as_int()), "0 to 255", rule + " Weight"});
  const bool is_multi = props.multi_value_answer.has_value();
  const int ways = (props.geo_location ? 1 : 0) + (props.region ? 1 : 0) + (props.weight.is_set() ? 1 : 0) +
                   (is_multi ? 1 : 0) + (props.failover ? 1 : 0);
  if (const auto& text = props.set_identifier) {
    if (text->empty() || text->size() > 128)
      fail(*this, {"a set_identifier of " + std::to_string(text->size()) + " characters", "1 to 128 characters",
                   rule + " SetIdentifier"});
    if (ways == 0)
      fail(*this, {"a set_identifier for the only record of its name",
                   "set_identifier with failover, geo_location, multi_value_answer, region or weight",
                   rule + " SetIdentifier"});
  }
  const IAliasRecordTarget* alias = props.target.alias_target();
  if (props.multi_value_answer.value_or(false) && alias != nullptr)
    fail(*this, {"multi_value_answer for an alias", "values", rule + " MultiValueAnswer"});
  if (ways > 1)
    fail(*this, {"more than one way to choose between records",
                 "at most one of failover, geo_location, multi_value_answer, region and weight", rule});
  if (props.failover == Failover::PRIMARY && alias == nullptr)
    fail(*this, {"a primary failover record without a health check", "an alias that evaluates its target's health",
                 rule + " Failover"});
  if (props.failover && alias != nullptr) {
    const Input<bool> evaluates = alias->bind(*this, &*props.zone).evaluate_target_health;
    if (!evaluates.is_unresolved() && evaluates != Value(true))
      fail(*this, {"a failover alias that doesn't evaluate its target's health", "evaluate_target_health = true",
                   rule + " Failover"});
  }
}

std::string RecordSet::made_identifier(const Props& props) const {
  const auto with_name = [this](const std::string& prefix) {
    return prefix + Names::unique_resource_name(*this, {.max_length = 64 - static_cast<int>(prefix.size())});
  };
  if (props.failover) return with_name("FAILOVER_" + std::string(to_value(*props.failover)) + "_ID_");
  if (const auto& location = props.geo_location) {
    std::string text = "GEO";
    if (location->continent_code()) text += "_CONTINENT_" + std::string(to_value(*location->continent_code()));
    if (!location->country_code().empty()) text += "_COUNTRY_" + location->country_code();
    if (!location->subdivision_code().empty()) text += "_SUBDIVISION_" + location->subdivision_code();
    return text;
  }
  if (props.weight.kind() == Value::Kind::Integer)
    return with_name("WEIGHT_" + std::to_string(props.weight.as_int()) + "_ID_");
  if (props.weight.is_set())
    fail(*this, {"a weight that is only known at deployment, without a set_identifier", "a set_identifier",
                 std::string(RULE) + " SetIdentifier"});
  if (props.region) return with_name("REGION_" + *props.region + "_ID_");
  return props.multi_value_answer.value_or(false) ? with_name("MVA_ID_") : "";
}

}  // namespace cdk::route53
