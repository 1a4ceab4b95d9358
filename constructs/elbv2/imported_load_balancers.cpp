#include <cdk/arn.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/elbv2/application_load_balancer.hpp>
#include <cdk/elbv2/network_load_balancer.hpp>
#include <cdk/error.hpp>

namespace cdk::elbv2 {
namespace {

/// Imported resources are in the account and region of their ARN.
ResourceProps environment_of(const Input<std::string>& arn) {
  if (!arn.is_string()) return {};
  const ArnComponents parts = Arn::split(arn, ArnFormat::SLASH_RESOURCE_NAME);
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
  Imported(const Scope& scope, Known known) : Interface(scope, environment_of(known.arn)), known_(std::move(known)) {}

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

 protected:
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
  const std::vector<Ref<ApplicationListener>>& listeners() const override {
    fail(*this, {"the listeners of an imported load balancer are asked for", "those of load balancers made here",
                 "ApplicationLoadBalancer"});
  }
};

class ImportedNetworkLoadBalancer final : public Imported<INetworkLoadBalancer> {
 public:
  using Props = Known;
  using Imported::Imported;
  std::optional<std::vector<Input<std::string>>> security_groups() const override { return group_ids_; }
  void set_security_groups(std::vector<Input<std::string>> ids) {
    for (std::size_t i = 0; i < ids.size(); ++i)
      connections_.add_security_group(
          ec2::SecurityGroup::from_security_group_id(*this, "SecurityGroup-" + std::to_string(i), ids[i]));
    group_ids_ = std::move(ids);
  }

 private:
  std::optional<std::vector<Input<std::string>>> group_ids_;
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

}  // namespace cdk::elbv2
