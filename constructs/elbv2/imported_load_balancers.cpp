#include <cdk/arn.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elbv2/application_load_balancer.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/load_balancer_metrics.hpp>
#include <cdk/elbv2/lookup.hpp>
#include <cdk/elbv2/network_load_balancer.hpp>
#include <cdk/error.hpp>

namespace cdk::elbv2 {
namespace {

/// Imported resources are in the account and region of their ARN.
ResourceProps environment_of(const Scope& scope, const Input<std::string>& arn) {
  if (!arn.is_string()) return {};
  const ArnComponents parts = Arn::split(arn, ArnFormat::SLASH_RESOURCE_NAME, scope.id().where());
  const auto text = [](const Input<std::string>& part) {
    return part.is_string() ? std::string(part.as_string()) : std::string();
  };
  return {.account = text(parts.account), .region = text(parts.region)};
}

/// What both kinds of imported load balancers are.
template <class Interface>
class Imported : public Interface {
 public:
  struct Known {
    Input<std::string> arn;
    Input<std::string> hosted_zone_id = {};
    Input<std::string> dns_name = {};
    OptRef<ec2::IVpc> vpc = {};
    std::optional<IpAddressType> ip_address_type = {};
  };
  Imported(const Scope& scope, Known known)
      : Interface(scope, environment_of(scope, known.arn)), known_(std::move(known)) {}

  Input<std::string> load_balancer_arn() const override { return known_.arn; }
  Input<std::string> load_balancer_canonical_hosted_zone_id() const override {
    return required(known_.hosted_zone_id, "load_balancer_canonical_hosted_zone_id");
  }
  Input<std::string> load_balancer_dns_name() const override {
    return required(known_.dns_name, "load_balancer_dns_name");
  }
  ec2::IVpc* vpc() const override { return known_.vpc.get(); }
  ec2::Connections& connections() override { return connections_; }
  std::optional<IpAddressType> ip_address_type() const override { return known_.ip_address_type; }
  void look_up_vpc(const std::string& id) { known_.vpc = ec2::Vpc::from_lookup(*this, "Vpc", {.vpc_id = id}); }

 protected:
  Input<std::string> full_name() const { return checks::load_balancer_full_name(*this, known_.arn); }

  ec2::Connections connections_;

 private:
  Input<std::string> required(const Input<std::string>& value, const char* name) const {
    if (!value.is_set())
      fail(*this, {std::string(name) + " of an imported load balancer is asked for, but wasn't given at the import",
                   std::string(name) + " among the attributes", "LoadBalancer"});
    return value;
  }

  Known known_;
};

class ImportedApplicationLoadBalancer final : public Imported<IApplicationLoadBalancer> {
 public:
  using Props = Known;
  using Imported::Imported;
  ApplicationLoadBalancerMetrics metrics() const override { return {*this, full_name()}; }
  const std::vector<Ref<ApplicationListener>>& listeners() const override {
    fail(*this, {"the listeners of an imported load balancer are asked for", "those of load balancers made here",
                 "ApplicationLoadBalancer"});
  }
};

class ImportedNetworkLoadBalancer final : public Imported<INetworkLoadBalancer> {
 public:
  using Props = Known;
  using Imported::Imported;
  NetworkLoadBalancerMetrics metrics() const override { return {*this, full_name()}; }
  std::optional<std::vector<Input<std::string>>> security_groups() const override { return group_ids_; }
  void set_security_groups(std::vector<Input<std::string>> ids) {
    for (std::size_t i = 0; i < ids.size(); ++i)
      connections_.add_security_group(
          ec2::SecurityGroup::from_security_group_id(*this, "SecurityGroup-" + std::to_string(i), ids[i]));
    group_ids_ = std::move(ids);
  }
  /// Each is looked up, too.
  void look_up_security_groups(const std::vector<std::string>& ids) {
    group_ids_.emplace(ids.begin(), ids.end());
    for (std::size_t i = 0; i < ids.size(); ++i)
      connections_.add_security_group(
          ec2::SecurityGroup::from_lookup_by_id(*this, "SecurityGroup-" + std::to_string(i), ids[i]));
  }

 private:
  std::optional<std::vector<Input<std::string>>> group_ids_;
};

/// What the cdk CLI found.
class Found {
 public:
  explicit Found(Value answer) : answer_(std::move(answer)) {}

  std::string text(const char* name) const { return std::string(answer_.find(name).as_string()); }
  std::vector<std::string> security_group_ids() const {
    std::vector<std::string> ids;
    for (const Value& id : answer_.find("securityGroupIds").items()) ids.emplace_back(id.as_string());
    return ids;
  }
  template <class Known>
  Known known() const {
    return {.arn = text("loadBalancerArn"),
            .hosted_zone_id = text("loadBalancerCanonicalHostedZoneId"),
            .dns_name = text("loadBalancerDnsName"),
            .ip_address_type = ip_address_type()};
  }

 private:
  std::optional<IpAddressType> ip_address_type() const {
    for (const auto type :
         {IpAddressType::IPV4, IpAddressType::DUAL_STACK, IpAddressType::DUAL_STACK_WITHOUT_PUBLIC_IPV4})
      if (text("ipAddressType") == to_value(type)) return type;
    return {};
  }

  Value answer_;
};

}  // namespace

IApplicationLoadBalancer& ApplicationLoadBalancer::from_application_load_balancer_attributes(
    Construct& scope, Id id, ApplicationLoadBalancerAttributes attrs) {
  auto& load_balancer = scope.add<ImportedApplicationLoadBalancer>(
      std::move(id), {.arn = attrs.load_balancer_arn,
                      .hosted_zone_id = attrs.load_balancer_canonical_hosted_zone_id,
                      .dns_name = attrs.load_balancer_dns_name,
                      .vpc = attrs.vpc});
  load_balancer.connections().add_security_group(
      ec2::SecurityGroup::from_security_group_id(load_balancer, "SecurityGroup", attrs.security_group_id,
                                                 {.allow_all_outbound = attrs.security_group_allows_all_outbound}));
  return load_balancer;
}

INetworkLoadBalancer& NetworkLoadBalancer::from_network_load_balancer_attributes(Construct& scope, Id id,
                                                                                 NetworkLoadBalancerAttributes attrs) {
  auto& load_balancer = scope.add<ImportedNetworkLoadBalancer>(
      std::move(id), {.arn = attrs.load_balancer_arn,
                      .hosted_zone_id = attrs.load_balancer_canonical_hosted_zone_id,
                      .dns_name = attrs.load_balancer_dns_name,
                      .vpc = attrs.vpc});
  if (!attrs.load_balancer_security_groups.empty())
    load_balancer.set_security_groups(attrs.load_balancer_security_groups);
  return load_balancer;
}

IApplicationLoadBalancer& ApplicationLoadBalancer::from_lookup(Construct& scope, Id id,
                                                               ApplicationLoadBalancerLookupOptions options) {
  const Found found(lookup::load_balancer(scope, "application", options));
  auto& load_balancer =
      scope.add<ImportedApplicationLoadBalancer>(std::move(id), found.known<ImportedApplicationLoadBalancer::Props>());
  load_balancer.look_up_vpc(found.text("vpcId"));
  for (const std::string& group : found.security_group_ids())
    load_balancer.connections().add_security_group(
        ec2::SecurityGroup::from_lookup_by_id(load_balancer, "SecurityGroup-" + group, group));
  return load_balancer;
}

INetworkLoadBalancer& NetworkLoadBalancer::from_lookup(Construct& scope, Id id,
                                                       NetworkLoadBalancerLookupOptions options) {
  const Found found(lookup::load_balancer(scope, "network", options));
  auto& load_balancer =
      scope.add<ImportedNetworkLoadBalancer>(std::move(id), found.known<ImportedNetworkLoadBalancer::Props>());
  load_balancer.look_up_security_groups(found.security_group_ids());
  load_balancer.look_up_vpc(found.text("vpcId"));
  return load_balancer;
}

}  // namespace cdk::elbv2
