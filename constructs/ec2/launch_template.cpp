#include <cdk/ec2/cfn_launch_template.hpp>
#include <cdk/ec2/isecurity_group.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/ec2/placement_group.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/cfn_instance_profile.hpp>
#include <cdk/iam/instance_profile.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/lazy.hpp>
#include <cdk/tags.hpp>

#include <charconv>

#include "private/block_devices.hpp"

namespace cdk::ec2 {

namespace {

using Data = CfnLaunchTemplate::LaunchTemplateDataProperty;

class ImportedLaunchTemplate final : public ILaunchTemplate {
 public:
  ImportedLaunchTemplate(const Scope& scope, LaunchTemplateAttributes attributes)
      : ILaunchTemplate(scope), attributes_(std::move(attributes)) {}
  Input<std::string> launch_template_id() const override { return attributes_.launch_template_id; }
  Input<std::string> launch_template_name() const override { return attributes_.launch_template_name; }
  Input<std::string> version_number() const override {
    if (attributes_.version_number.is_set()) return attributes_.version_number;
    return LaunchTemplateSpecialVersions::DEFAULT_VERSION;
  }

 private:
  LaunchTemplateAttributes attributes_;
};

Input<std::string> enabled(const std::optional<bool>& on) {
  if (!on) return {};
  return *on ? "enabled" : "disabled";
}

std::string shortest(double number) {
  char text[32];
  return std::string(text, std::to_chars(text, text + sizeof text, number).ptr);
}

Input<CfnLaunchTemplate::CpuOptionsProperty> cpu_options(const LaunchTemplateCpuOptions& options) {
  if (!options.amd_sev_snp && !options.core_count && !options.nested_virtualization && !options.threads_per_core)
    return {};
  return CfnLaunchTemplate::CpuOptionsProperty{.amd_sev_snp = enabled(options.amd_sev_snp),
                                               .core_count = options.core_count,
                                               .nested_virtualization = enabled(options.nested_virtualization),
                                               .threads_per_core = options.threads_per_core};
}

Input<CfnLaunchTemplate::MetadataOptionsProperty> metadata_options(const LaunchTemplateProps& props) {
  const bool imdsv2 = props.require_imdsv2.value_or(false);
  if (!imdsv2 && !props.http_endpoint && !props.http_protocol_ipv6 && !props.http_put_response_hop_limit &&
      !props.http_tokens && !props.instance_metadata_tags)
    return {};
  return CfnLaunchTemplate::MetadataOptionsProperty{
      .http_endpoint = enabled(props.http_endpoint),
      .http_protocol_ipv6 = enabled(props.http_protocol_ipv6),
      .http_put_response_hop_limit = props.http_put_response_hop_limit,
      .http_tokens = imdsv2 ? LaunchTemplateHttpTokens::REQUIRED : props.http_tokens,
      .instance_metadata_tags = enabled(props.instance_metadata_tags)};
}

Input<CfnLaunchTemplate::InstanceMarketOptionsProperty> market_options(
    const std::optional<LaunchTemplateSpotOptions>& spot) {
  if (!spot) return {};
  CfnLaunchTemplate::InstanceMarketOptionsProperty market{.market_type = "spot"};
  if (!spot->block_duration && !spot->interruption_behavior && !spot->max_price && !spot->request_type &&
      !spot->valid_until)
    return market;
  CfnLaunchTemplate::SpotOptionsProperty options{.instance_interruption_behavior = spot->interruption_behavior,
                                                 .spot_instance_type = spot->request_type};
  if (spot->block_duration) options.block_duration_minutes = spot->block_duration->to_minutes();
  if (spot->max_price) options.max_price = shortest(*spot->max_price);
  if (spot->valid_until) options.valid_until = spot->valid_until->to_utc_string();
  market.spot_options = options;
  return market;
}

}  // namespace

LaunchTemplate::LaunchTemplate(const Scope& scope, const Props& props)
    : ILaunchTemplate(scope),
      tags_(TagType::KEY_VALUE, "AWS::EC2::LaunchTemplate"),
      instance_type_(props.instance_type) {
  check(props);
  if (props.security_group) connections_.emplace(ConnectionsProps{.security_groups = {*props.security_group}});
  const Input<std::string> profile = profile_arn(props);
  read_image(props);

  const auto groups = Lazy::list(
      [this] {
        std::vector<Input<std::string>> ids;
        if (connections_)
          for (const auto& group : connections_->security_groups()) ids.push_back(group->security_group_id());
        return ids;
      },
      true);
  Data data{.block_device_mappings = {},
            .cpu_options = cpu_options(props.cpu_options),
            .disable_api_termination = props.disable_api_termination,
            .ebs_optimized = props.ebs_optimized,
            .image_id = image_id_,
            .instance_initiated_shutdown_behavior = props.instance_initiated_shutdown_behavior,
            .instance_market_options = market_options(props.spot_options),
            .metadata_options = metadata_options(props),
            .tag_specifications = Lazy::typed<List<CfnLaunchTemplate::TagSpecificationProperty>>(
                [this] {
                  std::vector<CfnLaunchTemplate::TagSpecificationProperty> specs;
                  if (!tags_.has_tags()) return specs;
                  const auto tags = Input<List<CfnTag>>::from(tags_.render_tags());
                  specs.push_back({.resource_type = "instance", .tags = tags});
                  specs.push_back({.resource_type = "volume", .tags = tags});
                  return specs;
                },
                true),
            .user_data = Lazy::string([this]() -> Input<std::string> {
              return user_data_ ? Fn::base64(user_data_->render()) : Input<std::string>();
            })};
  if (!props.block_devices.empty()) {
    data.block_device_mappings =
        detail::mappings<CfnLaunchTemplate::BlockDeviceMappingProperty, CfnLaunchTemplate::EbsProperty>(
            *this, props.block_devices, Value(""));
  }
  if (props.cpu_credits)
    data.credit_specification = CfnLaunchTemplate::CreditSpecificationProperty{.cpu_credits = props.cpu_credits};
  if (props.nitro_enclave_enabled)
    data.enclave_options = CfnLaunchTemplate::EnclaveOptionsProperty{.enabled = props.nitro_enclave_enabled};
  if (props.hibernation_configured)
    data.hibernation_options =
        CfnLaunchTemplate::HibernationOptionsProperty{.configured = props.hibernation_configured};
  if (profile.is_set()) data.iam_instance_profile = CfnLaunchTemplate::IamInstanceProfileProperty{.arn = profile};
  if (instance_type_) data.instance_type = instance_type_->to_string();
  if (props.key_pair) data.key_name = props.key_pair->key_pair_name();
  if (props.detailed_monitoring)
    data.monitoring = CfnLaunchTemplate::MonitoringProperty{.enabled = props.detailed_monitoring};
  if (props.placement_group)
    data.placement = CfnLaunchTemplate::PlacementProperty{.group_name = props.placement_group->placement_group_name()};
  if (props.associate_public_ip_address) {
    data.network_interfaces = {
        {.associate_public_ip_address = props.associate_public_ip_address, .device_index = 0, .groups = groups}};
  } else {
    data.security_group_ids = groups;
  }

  resource_ = &add<CfnLaunchTemplate>(
      "Resource", {.launch_template_data = data,
                   .launch_template_name = props.launch_template_name,
                   .tag_specifications = Lazy::typed<List<CfnLaunchTemplate::LaunchTemplateTagSpecificationProperty>>(
                       [this] {
                         std::vector<CfnLaunchTemplate::LaunchTemplateTagSpecificationProperty> specs;
                         if (tags_.has_tags())
                           specs.push_back({.resource_type = "launch-template",
                                            .tags = Input<List<CfnTag>>::from(tags_.render_tags())});
                         return specs;
                       },
                       true),
                   .version_description = props.version_description});
  if (role_ != nullptr) resource_->node().add_dependency(*role_);
  Tags::of(*this).add("Name", node().path());
}

LaunchTemplate::~LaunchTemplate() = default;

void LaunchTemplate::check(const Props& props) const {
  if (props.spot_options && props.spot_options->block_duration) {
    const double hours = props.spot_options->block_duration->to_hours({.integral = false});
    if (hours != 1 && hours != 2 && hours != 3 && hours != 4 && hours != 5 && hours != 6) {
      fail(*this, {"block_duration of " + props.spot_options->block_duration->to_human_string(), "1 to 6 whole hours",
                   "AWS::EC2::LaunchTemplate BlockDurationMinutes"});
    }
  }
  if (props.http_put_response_hop_limit &&
      (*props.http_put_response_hop_limit < 1 || *props.http_put_response_hop_limit > 64)) {
    fail(*this, {"http_put_response_hop_limit " + std::to_string(*props.http_put_response_hop_limit), "1 to 64",
                 "AWS::EC2::LaunchTemplate HttpPutResponseHopLimit"});
  }
  if (props.instance_profile && props.role)
    fail(*this, {"both instance_profile and role", "one of the two", "AWS::EC2::LaunchTemplate IamInstanceProfile"});
  if (props.require_imdsv2 == true && props.http_tokens == LaunchTemplateHttpTokens::OPTIONAL) {
    fail(*this, {"require_imdsv2 with http_tokens OPTIONAL", "http_tokens REQUIRED, or neither",
                 "AWS::EC2::LaunchTemplate HttpTokens"});
  }
  const Input<std::string>& text = props.version_description;
  if (text.is_string() && text.as_string().size() > 255) {
    fail(*this, {"version_description of " + std::to_string(text.as_string().size()) + " characters", "at most 255",
                 "AWS::EC2::LaunchTemplate VersionDescription"});
  }
}

Input<std::string> LaunchTemplate::profile_arn(const Props& props) {
  if (props.instance_profile) {
    role_ = props.instance_profile->role();
    return props.instance_profile->instance_profile_arn();
  }
  if (!props.role) return {};
  role_ = props.role.get();
  return add<iam::CfnInstanceProfile>("Profile", {.roles = {role_->role_name()}}).attr_arn();
}

void LaunchTemplate::read_image(const Props& props) {
  user_data_ = props.user_data;
  if (!props.machine_image) return;
  const MachineImageConfig image = props.machine_image->get_image(*this);
  os_type_ = image.os_type;
  image_id_ = image.image_id;
  if (props.key_pair && !props.key_pair->is_os_compatible(image.os_type)) {
    fail(*this, {"a key of type " + std::string(to_value(*props.key_pair->type())) + " for a Windows image",
                 "a key of type rsa", "AWS::EC2::LaunchTemplate KeyName"});
  }
  const FeatureFlags flags = FeatureFlags::of(*this);
  if (!user_data_ && (flags.is_enabled("@aws-cdk/aws-ec2:launchTemplateDefaultUserData") ||
                      flags.is_enabled("@aws-cdk/aws-autoscaling:generateLaunchTemplateInsteadOfLaunchConfig")))
    user_data_ = image.user_data;
}

ILaunchTemplate& LaunchTemplate::from_launch_template_attributes(Construct& scope, Id id,
                                                                 const LaunchTemplateAttributes& attrs) {
  if (attrs.launch_template_id.is_set() == attrs.launch_template_name.is_set()) {
    fail(scope,
         {attrs.launch_template_id.is_set() ? "both launch_template_id and launch_template_name"
                                            : "neither launch_template_id nor launch_template_name",
          "exactly one of the two", "LaunchTemplateAttributes"},
         id.where());
  }
  return scope.add<ImportedLaunchTemplate>(std::move(id), attrs);
}

Input<std::string> LaunchTemplate::launch_template_id() const { return resource_->ref(); }
Input<std::string> LaunchTemplate::version_number() const { return resource_->attr_latest_version_number(); }
Input<std::string> LaunchTemplate::default_version_number() const { return resource_->attr_default_version_number(); }
Input<std::string> LaunchTemplate::latest_version_number() const { return resource_->attr_latest_version_number(); }

Connections& LaunchTemplate::connections() {
  if (!connections_)
    fail(*this, {"the connections of a launch template without a security group", "security_group in its props", ""});
  return *connections_;
}

void LaunchTemplate::add_security_group(ISecurityGroup& security_group) {
  connections().add_security_group(security_group);
}

iam::Principal LaunchTemplate::grant_principal() {
  if (role_ == nullptr) fail(*this, {"a grant to a launch template without a role", "role in its props", ""});
  return *static_cast<iam::IPrincipal*>(role_);
}

}  // namespace cdk::ec2
