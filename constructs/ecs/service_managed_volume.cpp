#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/cfn_service.hpp>
#include <cdk/ecs/service_managed_volume.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/managed_policy.hpp>
#include <cdk/kms/key.hpp>
#include <string_view>

namespace cdk::ecs {
namespace {

using Cfn = CfnServiceTypes;

constexpr const char* RULE = "AWS::ECS::Service VolumeConfigurations.ManagedEBSVolume";

struct Range {
  long long low;
  long long high;
};

Range sizes_of(std::string_view type) {
  if (type == "gp3") return {1, 65536};
  if (type == "io1") return {4, 16384};
  if (type == "io2") return {4, 65536};
  if (type == "sc1" || type == "st1") return {125, 16384};
  if (type == "standard") return {1, 1024};
  return {1, 16384};
}

std::string in_words(const Range& range) { return std::to_string(range.low) + " to " + std::to_string(range.high); }

bool is_snapshot_id(std::string_view id) {
  return id.starts_with("snap-") && id.size() > 5 &&
         id.find_first_not_of("0123456789abcdefABCDEF", 5) == std::string_view::npos;
}

Cfn::ServiceManagedEBSVolumeConfigurationProperty managed_volume(const ServiceManagedVolume& volume) {
  const ServiceManagedEBSVolumeConfiguration& config = volume.config();
  Cfn::ServiceManagedEBSVolumeConfigurationProperty made{.role_arn = volume.role().role_arn(),
                                                         .encrypted = config.encrypted,
                                                         .filesystem_type = config.file_system_type,
                                                         .iops = config.iops,
                                                         .snapshot_id = config.snap_shot_id,
                                                         .throughput = config.throughput,
                                                         .volume_type = config.volume_type};
  if (config.kms_key_id) made.kms_key_id = config.kms_key_id->key_id();
  if (config.size) made.size_in_gib = static_cast<std::int64_t>(config.size->to_gibibytes());
  if (config.volume_initialization_rate)
    made.volume_initialization_rate = static_cast<std::int64_t>(config.volume_initialization_rate->to_mebibytes());
  std::vector<Cfn::EBSTagSpecificationProperty> specifications;
  for (const EBSTagSpecification& one : config.tag_specifications) {
    std::vector<CfnTag> tags;
    for (const auto& [key, value] : one.tags) tags.push_back({.key = key, .value = value});
    Cfn::EBSTagSpecificationProperty specification{.resource_type = "volume", .propagate_tags = one.propagate_tags};
    if (!tags.empty()) specification.tags = tags;
    specifications.push_back(std::move(specification));
  }
  if (!specifications.empty()) made.tag_specifications = specifications;
  return made;
}

}  // namespace

ServiceManagedVolume::ServiceManagedVolume(const cdk::Scope& scope, const Props& props)
    : Construct(scope), props_(props) {
  check();
  role_ = props_.managed_ebs_volume.role;
  if (!role_)
    role_ = add<iam::Role>("EBSRole", {.assumed_by = iam::ServicePrincipal("ecs.amazonaws.com"),
                                       .managed_policies = {iam::ManagedPolicy::from_aws_managed_policy_name(
                                           "service-role/AmazonECSInfrastructureRolePolicyForVolumes")}});
}

void ServiceManagedVolume::mount_in(ContainerDefinition& container, const ContainerMountPoint& mount_point) const {
  container.add_mount_points(
      {.container_path = mount_point.container_path, .read_only = mount_point.read_only, .source_volume = props_.name});
}

ServiceManagedVolume::operator Volume() const { return {.name = props_.name, .configured_at_launch = true}; }

void ServiceManagedVolume::check() const {
  const ServiceManagedEBSVolumeConfiguration& config = props_.managed_ebs_volume;
  const std::string type(to_value(config.volume_type.value_or(ec2::EbsDeviceVolumeType::GP2)));
  if (const auto& rate = config.volume_initialization_rate) {
    if (!config.snap_shot_id.is_set())
      fail(*this, {"volume_initialization_rate without a snapshot", "a rate together with snap_shot_id", RULE});
    if (*rate < Size::mebibytes(100) || *rate > Size::mebibytes(300))
      fail(*this, {"volume_initialization_rate is " + rate->to_human_string(), "100 to 300 MiB", RULE});
  }
  if (!config.size && !config.snap_shot_id.is_set())
    fail(*this, {"a volume with neither size nor snap_shot_id", "one of them at least", RULE});
  if (config.snap_shot_id.is_string() && !is_snapshot_id(config.snap_shot_id.as_string()))
    fail(*this, {"snap_shot_id is \"" + std::string(config.snap_shot_id.as_string()) + "\"",
                 "\"snap-\" and hexadecimal digits, such as \"snap-05abe246af\"", RULE});
  const Range sizes = sizes_of(type);
  if (config.size && (*config.size < Size::gibibytes(static_cast<double>(sizes.low)) ||
                      *config.size > Size::gibibytes(static_cast<double>(sizes.high))))
    fail(*this, {"size of a volume of type " + type + " is " + config.size->to_human_string(), in_words(sizes) + " GiB",
                 RULE});
  if (config.throughput.is_set() && type != "gp3")
    fail(*this, {"throughput for a volume of type " + type, "throughput for gp3 volumes", RULE});
  if (config.throughput.kind() == Value::Kind::Integer && config.throughput.as_int() > 2000)
    fail(*this, {"throughput is " + std::to_string(config.throughput.as_int()), "at most 2000 MiB a second", RULE});
  check_iops(type);
}

void ServiceManagedVolume::check_iops(const std::string& type) const {
  const Input<std::int64_t>& iops = props_.managed_ebs_volume.iops;
  const bool needs = type == "io1" || type == "io2";
  if (!iops.is_set()) {
    if (needs) fail(*this, {"a volume of type " + type + " without iops", "iops for io1 and io2 volumes", RULE});
    return;
  }
  if (!needs && type != "gp3")
    fail(*this, {"iops for a volume of type " + type, "iops for gp3, io1 and io2 volumes", RULE});
  const Range range = type == "gp3" ? Range{3000, 80000} : type == "io1" ? Range{100, 64000} : Range{100, 256000};
  if (iops.kind() == Value::Kind::Integer && (iops.as_int() < range.low || iops.as_int() > range.high))
    fail(*this, {"iops of a volume of type " + type + " is " + std::to_string(iops.as_int()), in_words(range), RULE});
}

void BaseService::add_volume(ServiceManagedVolume& volume) { volumes_.emplace_back(volume); }

Value BaseService::rendered_volumes() const {
  if (volumes_.size() > 1)
    fail(*this, {std::to_string(volumes_.size()) + " volume_configurations", "one for each service",
                 "AWS::ECS::Service VolumeConfigurations"});
  std::vector<Value> made;
  for (const auto& volume : volumes_)
    made.push_back(to_value(Cfn::ServiceVolumeConfigurationProperty{.name = volume->name(),
                                                                    .managed_ebs_volume = managed_volume(*volume)}));
  return Value::list(std::move(made));
}

}  // namespace cdk::ecs
