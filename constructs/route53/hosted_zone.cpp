#include <algorithm>
#include <cctype>
#include <cdk/arn.hpp>
#include <cdk/context_provider.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/route53/cfn_hosted_zone.hpp>
#include <cdk/route53/hosted_zone.hpp>
#include <cdk/route53/records.hpp>

namespace cdk::route53 {
namespace {

constexpr const char* RULE = "AWS::Route53::HostedZone Name";

class ImportedZone final : public IHostedZone {
 public:
  ImportedZone(const Scope& scope, Input<std::string> id, Input<std::string> name)
      : IHostedZone(scope), id_(std::move(id)), name_(std::move(name)) {}
  Input<std::string> hosted_zone_id() override { return id_; }
  Input<std::string> zone_name() override {
    if (!name_.is_set())
      fail(*this, {"the name of a hosted zone imported by its id", "an import by from_hosted_zone_attributes",
                   "CDK: HostedZone.fromHostedZoneId"});
    return name_;
  }

 private:
  Input<std::string> id_;
  Input<std::string> name_;
};

HostedZoneProps common(const CommonHostedZoneProps& props) {
  return {.zone_name = props.zone_name,
          .add_trailing_dot = props.add_trailing_dot,
          .comment = props.comment,
          .query_logs_log_group_arn = props.query_logs_log_group_arn};
}

}  // namespace

Input<std::string> IHostedZone::hosted_zone_arn() {
  return stack().format_arn(
      {.resource = "hostedzone", .service = "route53", .account = "", .region = "", .resource_name = hosted_zone_id()});
}

HostedZone::HostedZone(const Scope& scope, const Props& props) : IHostedZone(scope), zone_name_(props.zone_name) {
  check_name();
  const bool has_dot = !props.add_trailing_dot || (zone_name_.is_string() && zone_name_.as_string().ends_with('.'));
  CfnHostedZoneProps zone{.name = has_dot ? zone_name_ : concat(zone_name_, ".")};
  if (props.comment.is_set() && props.comment != Value(""))
    zone.hosted_zone_config = CfnHostedZoneTypes::HostedZoneConfigProperty{.comment = props.comment};
  if (props.query_logs_log_group_arn.is_set())
    zone.query_logging_config = CfnHostedZoneTypes::QueryLoggingConfigProperty{.cloud_watch_logs_log_group_arn =
                                                                                   props.query_logs_log_group_arn};
  resource_ = &add<CfnHostedZone>("Resource", std::move(zone));
  for (const auto& vpc : props.vpcs) HostedZone::add_vpc(vpc);
}

void HostedZone::check_name() const {
  if (!zone_name_.is_string()) return;
  const std::string name(zone_name_.as_string());
  if (name.size() > 255)
    fail(*this, {"a zone name of " + std::to_string(name.size()) + " characters", "at most 255", RULE});
  for (std::size_t start = 0; start <= name.size();) {
    const std::size_t end = std::min(name.find('.', start), name.size());
    if (end - start > 63)
      fail(*this, {"the part \"" + name.substr(start, end - start) + "\" of the zone name has " +
                       std::to_string(end - start) + " characters",
                   "at most 63", RULE});
    start = end + 1;
  }
  if (name.empty() || !std::ranges::all_of(name, [](unsigned char c) { return std::isgraph(c) != 0; }))
    fail(*this, {"the zone name \"" + name + "\"", "letters, digits and punctuation, and at least one of them", RULE});
}

void HostedZone::add_vpc(ec2::IVpc& vpc) {
  const std::string& region = vpc.env().region;
  vpcs_.push_back(to_value(CfnHostedZoneTypes::VPCProperty{
      .vpc_id = vpc.vpc_id(), .vpc_region = region.empty() ? stack().region() : Input<std::string>(region)}));
  resource_->vpcs = Input<List<CfnHostedZoneTypes::VPCProperty>>::from(Value::list(vpcs_));
}

Input<std::string> HostedZone::hosted_zone_id() { return resource_->ref(); }
Input<List<std::string>> HostedZone::hosted_zone_name_servers() { return resource_->attr_name_servers(); }

IHostedZone& HostedZone::from_hosted_zone_attributes(Construct& scope, Id id, const HostedZoneAttributes& attrs) {
  return scope.add<ImportedZone>(std::move(id), attrs.hosted_zone_id, attrs.zone_name);
}

IHostedZone& HostedZone::from_hosted_zone_id(Construct& scope, Id id, const Input<std::string>& hosted_zone_id) {
  return scope.add<ImportedZone>(std::move(id), hosted_zone_id, Input<std::string>());
}

IHostedZone& HostedZone::from_lookup(Construct& scope, Id id, const HostedZoneProviderProps& query) {
  std::vector<Member> props{{"domainName", Value(query.domain_name)}};
  if (query.private_zone) props.push_back({"privateZone", Value(*query.private_zone)});
  if (query.vpc_id) props.push_back({"vpcId", Value(*query.vpc_id)});
  const Value dummy = Value::object({{"Id", Value("DUMMY")}, {"Name", Value(query.domain_name)}});
  const Value found =
      ContextProvider::get_value(scope, {.provider = "hosted-zone", .dummy_value = dummy, .props = std::move(props)})
          .value;
  std::string zone_id(found.find("Id").as_string());
  std::string name(found.find("Name").as_string());
  if (name.ends_with('.')) name.pop_back();
  const std::string prefix = "/hostedzone/";
  if (const auto at = zone_id.find(prefix); at != std::string::npos) zone_id.erase(at, prefix.size());
  return from_hosted_zone_attributes(scope, std::move(id), {.hosted_zone_id = zone_id, .zone_name = name});
}

PublicHostedZone::PublicHostedZone(const Scope& scope, const Props& props) : HostedZone(scope, common(props)) {
  if (props.accelerated_recovery_enabled)
    resource().hosted_zone_features = CfnHostedZoneTypes::HostedZoneFeaturesProperty{
        .enable_accelerated_recovery = props.accelerated_recovery_enabled};
  if (props.caa_amazon) add<CaaAmazonRecord>("CaaAmazon", {.zone = *this});
}

void PublicHostedZone::add_vpc(ec2::IVpc&) {
  fail(*this, {"a VPC for a public hosted zone", "VPCs of private zones", "AWS::Route53::HostedZone VPCs"});
}

void PublicHostedZone::add_delegation(IPublicHostedZone& delegate, const ZoneDelegationOptions& options) {
  const auto name = [&](IHostedZone& zone) {
    const Input<std::string> text = zone.zone_name();
    if (!text.is_string())
      fail(*this, {"a delegation between zones whose names are only known at deployment", "literal names",
                   "CDK: PublicHostedZone.addDelegation"});
    return std::string(text.as_string());
  };
  add<ZoneDelegationRecord>(name(*this) + " -> " + name(delegate), {.name_servers = delegate.hosted_zone_name_servers(),
                                                                    .zone = *this,
                                                                    .comment = options.comment,
                                                                    .record_name = delegate.zone_name(),
                                                                    .ttl = options.ttl});
}

PrivateHostedZone::PrivateHostedZone(const Scope& scope, const Props& props) : HostedZone(scope, common(props)) {
  HostedZone::add_vpc(props.vpc);
}

}  // namespace cdk::route53
