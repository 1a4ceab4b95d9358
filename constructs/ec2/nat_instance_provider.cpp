#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/nat_gateways.hpp>
#include <cdk/ec2/nat_instance_provider.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/subnet.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/error.hpp>

namespace cdk::ec2 {

namespace {

MachineImage default_image(const InstanceType& type) {
  AmazonLinuxImageProps props{.generation = AmazonLinuxGeneration::AMAZON_LINUX_2023};
  if (type.architecture() == InstanceArchitecture::ARM_64) props.cpu_type = AmazonLinuxCpuType::ARM_64;
  return AmazonLinuxImage(props);
}

UserData default_user_data() {
  UserData script = UserData::for_linux();
  script.add_commands(NatInstanceProviderV2::DEFAULT_USER_DATA_COMMANDS);
  return script;
}

constexpr const char* NO_VPC = "a provider that a Vpc has used";

}  // namespace

const std::vector<Input<std::string>> NatInstanceProviderV2::DEFAULT_USER_DATA_COMMANDS{
    "yum install iptables-services -y",
    "systemctl enable iptables",
    "systemctl start iptables",
    "echo \"net.ipv4.ip_forward=1\" > /etc/sysctl.d/custom-ip-forwarding.conf",
    "sudo sysctl -p /etc/sysctl.d/custom-ip-forwarding.conf",
    "sudo /sbin/iptables -t nat -A POSTROUTING -o $(route | awk '/^default/{print $NF}') -j MASQUERADE",
    "sudo /sbin/iptables -F FORWARD",
    "sudo service iptables save"};

struct NatInstanceProviderV2::Instances final : NatProvider::Way {
  explicit Instances(NatInstanceProps given) : props(std::move(given)) {}

  void configure_nat(const ConfigureNatOptions& options) override {
    const NatTrafficDirection direction =
        props.default_allowed_traffic.value_or(NatTrafficDirection::INBOUND_AND_OUTBOUND);
    group = &options.vpc->add<SecurityGroup>("NatSecurityGroup",
                                             {.vpc = *options.vpc,
                                              .allow_all_outbound = direction != NatTrafficDirection::NONE,
                                              .description = "Security Group for NAT instances"});
    connections.add_security_group(*group);
    if (direction == NatTrafficDirection::INBOUND_AND_OUTBOUND) connections.allow_from_any_ipv4(Port::all_traffic());
    for (PublicSubnet& subnet : options.nat_subnets)
      gateways.add(subnet.availability_zone(), &add_instance(subnet, *options.vpc));
    for (PrivateSubnet& subnet : options.private_subnets) configure_subnet(subnet);
  }

  Instance& add_instance(PublicSubnet& subnet, Vpc& vpc) {
    return subnet.add<Instance>("NatInstance", {.instance_type = props.instance_type,
                                                .machine_image = image,
                                                .vpc = vpc,
                                                .associate_public_ip_address = props.associate_public_ip_address,
                                                .credit_specification = props.credit_specification,
                                                .key_pair = props.key_pair,
                                                .security_group = *group,
                                                .source_dest_check = false,
                                                .user_data = user_data,
                                                .vpc_subnets = {.subnets = {subnet}}});
  }

  void configure_subnet(PrivateSubnet& subnet) override {
    Instance* const* gateway = gateways.pick(subnet.availability_zone());
    if (gateway == nullptr) fail(subnet, {"there is no NAT instance to route to", NO_VPC, "NatProvider"});
    subnet.add_route("DefaultRoute", {.router_id = (*gateway)->instance_id(),
                                      .router_type = RouterType::INSTANCE,
                                      .enables_internet_connectivity = true});
  }

  std::vector<GatewayConfig> configured_gateways() const override {
    std::vector<GatewayConfig> made;
    for (const auto& [zone, instance] : gateways.entries())
      made.push_back({.az = zone, .gateway_id = instance->instance_id()});
    return made;
  }

  NatInstanceProps props;
  MachineImage image = props.machine_image.value_or(default_image(props.instance_type));
  UserData user_data = props.user_data.value_or(default_user_data());
  SecurityGroup* group = nullptr;
  Connections connections;
  GatewaysByZone<Instance*> gateways;
};

NatInstanceProviderV2 NatProvider::instance_v2(const NatInstanceProps& props) { return NatInstanceProviderV2(props); }

NatInstanceProviderV2::NatInstanceProviderV2(const NatInstanceProps& props)
    : NatInstanceProviderV2(std::make_shared<Instances>(props)) {}

NatInstanceProviderV2::NatInstanceProviderV2(std::shared_ptr<Instances> instances)
    : NatProvider(instances), instances_(std::move(instances)) {}

std::vector<Ref<Instance>> NatInstanceProviderV2::gateway_instances() const {
  std::vector<Ref<Instance>> made;
  for (const auto& entry : instances_->gateways.entries()) made.emplace_back(*entry.second);
  return made;
}

ISecurityGroup& NatInstanceProviderV2::security_group(Where where) const {
  if (instances_->group == nullptr)
    fail({"the security group of NAT instances that don't exist yet", NO_VPC, "NatInstanceProviderV2"}, where);
  return *instances_->group;
}

Connections& NatInstanceProviderV2::connections() { return instances_->connections; }

}  // namespace cdk::ec2
