#include <cdk/aspects.hpp>
#include <cdk/ec2/cfn_instance.hpp>
#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/placement_group.hpp>
#include <cdk/ec2/require_imdsv2_aspect.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/cfn_instance_profile.hpp>
#include <cdk/iam/instance_profile.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/tags.hpp>

#include "private/block_devices.hpp"

namespace cdk::ec2 {

namespace {

Input<std::string> enabled(const std::optional<bool>& on) {
  if (!on) return {};
  return *on ? "enabled" : "disabled";
}

bool has_metadata_options(const InstanceProps& props) {
  return props.http_endpoint || props.http_protocol_ipv6 || props.http_put_response_hop_limit || props.http_tokens ||
         props.instance_metadata_tags;
}

CfnInstance::MetadataOptionsProperty metadata_options(const InstanceProps& props) {
  return {.http_endpoint = enabled(props.http_endpoint),
          .http_protocol_ipv6 = enabled(props.http_protocol_ipv6),
          .http_put_response_hop_limit = props.http_put_response_hop_limit,
          .http_tokens = props.http_tokens,
          .instance_metadata_tags = enabled(props.instance_metadata_tags)};
}

CfnInstanceProps simple_props(const InstanceProps& props) {
  CfnInstanceProps made{.disable_api_termination = props.disable_api_termination,
                        .ebs_optimized = props.ebs_optimized,
                        .instance_initiated_shutdown_behavior = props.instance_initiated_shutdown_behavior,
                        .instance_type = props.instance_type.to_string(),
                        .ipv6_address_count = props.ipv6_address_count,
                        .monitoring = props.detailed_monitoring,
                        .propagate_tags_to_volume_on_creation = props.propagate_tags_to_volume_on_creation,
                        .source_dest_check = props.source_dest_check};
  if (props.credit_specification)
    made.credit_specification = CfnInstance::CreditSpecificationProperty{.cpu_credits = props.credit_specification};
  if (props.enclave_enabled)
    made.enclave_options = CfnInstance::EnclaveOptionsProperty{.enabled = props.enclave_enabled};
  if (props.hibernation_enabled)
    made.hibernation_options = CfnInstance::HibernationOptionsProperty{.configured = props.hibernation_enabled};
  if (props.key_pair) made.key_name = props.key_pair->key_pair_name();
  if (props.placement_group) made.placement_group_name = props.placement_group->placement_group_name();
  if (has_metadata_options(props)) made.metadata_options = metadata_options(props);
  return made;
}

}  // namespace

Instance::Instance(const Scope& scope, const Props& props)
    : IInstance(scope),
      image_(props.machine_image.get_image(*this)),
      user_data_(props.user_data.value_or(image_.user_data)) {
  check(props);
  ISecurityGroup& group = props.security_group
                              ? *props.security_group
                              : add<SecurityGroup>("InstanceSecurityGroup",
                                                   {.vpc = *props.vpc,
                                                    .allow_all_ipv6_outbound = props.allow_all_ipv6_outbound,
                                                    .allow_all_outbound = props.allow_all_outbound.value_or(true)});
  connections_.add_security_group(group);
  groups_.push_back(group);
  Tags::of(*this).add("Name", props.instance_name.empty() ? node().path() : props.instance_name);
  const Input<std::string> profile_name = profile(props);
  if (props.ssm_session_permissions.value_or(false))
    role_->add_managed_policy(iam::ManagedPolicy::from_aws_managed_policy_name("AmazonSSMManagedInstanceCore"));

  const SelectedSubnets selected = props.vpc->select_subnets(props.vpc_subnets);
  if (props.associate_public_ip_address.value_or(false) && !selected.has_public) {
    fail(*this, {"associate_public_ip_address in subnets that aren't public",
                 "vpc_subnets = {.subnet_type = SubnetType::PUBLIC}", "AWS::EC2::Instance AssociatePublicIpAddress"});
  }
  ISubnet& subnet = choose_subnet(props, selected.subnets);
  const auto group_ids = Lazy::list([this] {
    std::vector<Input<std::string>> ids;
    for (const auto& each : groups_) ids.push_back(each->security_group_id());
    return ids;
  });

  CfnInstanceProps resource = simple_props(props);
  resource.availability_zone = subnet.availability_zone();
  resource.iam_instance_profile = profile_name;
  resource.image_id = image_.image_id;
  resource.user_data = Lazy::string([this] { return Fn::base64(user_data_.render()); });
  if (!props.block_devices.empty()) {
    resource.block_device_mappings =
        detail::mappings<CfnInstance::BlockDeviceMappingProperty, CfnInstance::EbsProperty>(*this, props.block_devices,
                                                                                            Value::object({}));
  }
  if (props.associate_public_ip_address) {
    resource.network_interfaces = {{.device_index = "0",
                                    .associate_public_ip_address = props.associate_public_ip_address,
                                    .group_set = group_ids,
                                    .private_ip_address = props.private_ip_address,
                                    .subnet_id = subnet.subnet_id()}};
  } else {
    resource.private_ip_address = props.private_ip_address;
    resource.security_group_ids = group_ids;
    resource.subnet_id = subnet.subnet_id();
  }
  resource_ = &add<CfnInstance>("Resource", std::move(resource));
  resource_->node().add_dependency(*role_);
  if (props.associate_public_ip_address.value_or(false))
    resource_->node().add_dependency(selected.internet_connectivity_established);
  node().set_default_child(*resource_);
  set_up(props);
  if (props.user_data_causes_replacement.value_or(props.init_options.has_value())) replace_with_user_data();
  if (props.require_imdsv2.value_or(false))
    Aspects::of(*this).add(InstanceRequireImdsv2Aspect(), {.priority = AspectPriority::mutating_in(*this)});
}

void Instance::check(const Props& props) const {
  const auto refuse = [&](const char* message, const char* allowed, const char* property) {
    fail(*this, {message, allowed, std::string("AWS::EC2::Instance ") + property});
  };
  if (props.credit_specification && !props.instance_type.is_burstable()) {
    fail(*this, {"credit_specification for an instance of type " + props.instance_type.to_string(),
                 "a type of the families T2, T3, T3a and T4g", "AWS::EC2::Instance CreditSpecification"});
  }
  if (props.instance_profile && props.role)
    refuse("both instance_profile and role", "one of the two", "IamInstanceProfile");
  if (props.key_pair && !props.key_pair->is_os_compatible(image_.os_type))
    refuse("a key of type ed25519 for a Windows image", "a key of type rsa", "KeyName");
  if (props.enclave_enabled == true && props.hibernation_enabled == true)
    refuse("both enclave_enabled and hibernation_enabled", "one of the two", "HibernationOptions");
  if (props.ipv6_address_count.value_or(0) < 0)
    refuse("a negative ipv6_address_count", "0 or more", "Ipv6AddressCount");
  if (props.ipv6_address_count && props.associate_public_ip_address)
    refuse("both ipv6_address_count and associate_public_ip_address", "one of the two", "Ipv6AddressCount");
  if (props.require_imdsv2.value_or(false) && has_metadata_options(props)) {
    refuse("require_imdsv2 with single metadata options", "require_imdsv2 alone, or http_tokens = HttpTokens::REQUIRED",
           "MetadataOptions");
  }
  if (props.http_put_response_hop_limit &&
      (*props.http_put_response_hop_limit < 1 || *props.http_put_response_hop_limit > 64))
    refuse("http_put_response_hop_limit out of range", "1 to 64", "HttpPutResponseHopLimit");
}

Input<std::string> Instance::profile(const Props& props) {
  if (props.instance_profile && props.instance_profile->role() != nullptr) {
    role_ = props.instance_profile->role();
    return props.instance_profile->instance_profile_name();
  }
  role_ = props.role ? props.role.get()
                     : &add<iam::Role>("InstanceRole", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  return add<iam::CfnInstanceProfile>("InstanceProfile", {.roles = {role_->role_name()}}).ref();
}

ISubnet& Instance::choose_subnet(const Props& props, const std::vector<Ref<ISubnet>>& subnets) const {
  if (!props.availability_zone.is_set()) {
    if (subnets.empty()) fail(*this, {"vpc_subnets selects no subnet", "one or more", "AWS::EC2::Instance SubnetId"});
    return subnets.front();
  }
  std::vector<Ref<ISubnet>> matching;
  for (const Ref<ISubnet>& subnet : subnets) {
    if (subnet->availability_zone() == props.availability_zone) matching.push_back(subnet);
  }
  if (matching.size() != 1) {
    fail(*this, {std::to_string(matching.size()) + " of the selected subnets are in availability zone " +
                     to_debug_string(props.availability_zone),
                 "exactly one", "AWS::EC2::Instance AvailabilityZone"});
  }
  return matching.front();
}

// Without the flag the instance's own timeout takes the place of cfn-init's, with it they add up.
void Instance::set_up(const Props& props) {
  const bool sum = FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-ec2:ec2SumTImeoutEnabled");
  if (sum) signal_timeout_ = props.resource_signal_timeout;
  if (props.init)
    apply_cloud_formation_init(*props.init, props.init_options.value_or(ApplyCloudFormationInitOptions{}));
  if (!sum && props.resource_signal_timeout) signal_timeout_ = props.resource_signal_timeout;
  wait_for_signals();
}

void Instance::add_security_group(ISecurityGroup& security_group) { groups_.push_back(security_group); }

void Instance::apply_cloud_formation_init(const CloudFormationInit& init,
                                          const ApplyCloudFormationInitOptions& options) {
  init.attach(*resource_, {.instance_role = *role_,
                           .platform = image_.os_type,
                           .user_data = user_data_,
                           .config_sets = options.config_sets,
                           .embed_fingerprint = options.embed_fingerprint,
                           .ignore_failures = options.ignore_failures,
                           .include_role = options.include_role,
                           .include_url = options.include_url,
                           .print_log = options.print_log});
  const Duration timeout = options.timeout.value_or(Duration::minutes(5));
  ++signals_;
  signal_timeout_ = signal_timeout_ ? signal_timeout_->plus(timeout) : timeout;
  wait_for_signals();
}

void Instance::wait_for_signals() {
  if (!signal_timeout_) return;
  resource_->cfn_options().creation_policy =
      Value::object({{"ResourceSignal", Value::object({{"Count", signals_ == 0 ? Value() : Value(signals_)},
                                                       {"Timeout", Value(signal_timeout_->to_iso_string())}})}});
}

// The hash is taken when the tree is complete; where user data refer to the instance itself, of its own id.
void Instance::replace_with_user_data() {
  Aspects::of(*this).add([this](Construct& visited) {
    if (&visited != this) return;
    const std::string script = to_debug_string(stack().resolve(user_data_.render()));
    resource_->override_logical_id(resource_->current_logical_id() + Names::md5_hash(script).substr(0, 16));
  });
}

iam::Principal Instance::grant_principal() { return *static_cast<iam::IPrincipal*>(role_); }

void Instance::add_to_role_policy(const iam::PolicyStatement& statement) { role_->add_to_principal_policy(statement); }

Input<std::string> Instance::instance_id() const { return resource_->ref(); }
Input<std::string> Instance::instance_availability_zone() const { return resource_->attr_availability_zone(); }
Input<std::string> Instance::instance_private_dns_name() const { return resource_->attr_private_dns_name(); }
Input<std::string> Instance::instance_private_ip() const { return resource_->attr_private_ip(); }
Input<std::string> Instance::instance_public_dns_name() const { return resource_->attr_public_dns_name(); }
Input<std::string> Instance::instance_public_ip() const { return resource_->attr_public_ip(); }

}  // namespace cdk::ec2
