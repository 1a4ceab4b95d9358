#include <cdk/ec2/cfn_volume.hpp>
#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/volume.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/kms/via_service_principal.hpp>
#include <cdk/names.hpp>
#include <cdk/tags.hpp>

#include "private/volume_check.hpp"

namespace cdk::ec2 {

namespace {

iam::Conditions all_of(std::vector<Member> operators) {
  return iam::Conditions::from(Value::object(std::move(operators)));
}

Input<std::string> service(const Stack& stack) { return format("ec2.{}.amazonaws.com", stack.region()); }

EbsDeviceVolumeType type_of(const Construct& volume, const VolumeProps& props) {
  if (props.volume_type) return *props.volume_type;
  return FeatureFlags::of(volume).is_enabled("@aws-cdk/aws-ec2:ebsDefaultGp3Volume") ? EbsDeviceVolumeType::GP3
                                                                                     : EbsDeviceVolumeType::GP2;
}

class ImportedVolume final : public IVolume {
 public:
  ImportedVolume(const Scope& scope, VolumeAttributes attributes) : IVolume(scope), attributes_(std::move(attributes)) {
    if (!detail::is_id(attributes_.volume_id, "vol-")) {
      fail(*this, {"volume_id \"" + std::string(attributes_.volume_id.as_string()) + "\"",
                   "\"vol-\" and hexadecimal digits", "AWS::EC2::Volume VolumeId"});
    }
  }
  Input<std::string> availability_zone() const override { return attributes_.availability_zone; }
  Input<std::string> volume_id() const override { return attributes_.volume_id; }
  kms::IKey* encryption_key() const override { return attributes_.encryption_key.get(); }

 private:
  VolumeAttributes attributes_;
};

}  // namespace

std::vector<Input<std::string>> IVolume::arns_with(const std::vector<Ref<IInstance>>& instances) const {
  const Stack& at = Stack::of(*this);
  const Input<std::string> prefix = format("arn:{}:ec2:{}:{}:", at.partition(), at.region(), at.account());
  std::vector<Input<std::string>> arns{concat(prefix, "volume/", volume_id())};
  for (const Ref<IInstance>& instance : instances) arns.push_back(concat(prefix, "instance/", instance->instance_id()));
  if (instances.empty()) arns.push_back(concat(prefix, "instance/*"));
  return arns;
}

iam::Conditions IVolume::tagged(const std::string& prefix, const std::vector<Ref<Construct>>& constructs,
                                const std::string& tag_key_suffix) {
  std::string ids = Names::unique_id(*this);
  for (const Ref<Construct>& construct : constructs) ids += Names::unique_id(*construct);
  const std::string value = Names::md5_hash(ids);
  std::string suffix = tag_key_suffix;
  if (suffix.empty()) {
    for (const char digit : value.substr(0, 10)) suffix += digit >= 'a' ? static_cast<char>(digit - 'a' + 'A') : digit;
  }
  const std::string key = prefix + suffix;
  Tags::of(*this).add(key, value);
  for (const Ref<Construct>& construct : constructs) Tags::of(*construct).add(key, value);
  return all_of({{"ForAnyValue:StringEquals", Value::object({{"ec2:ResourceTag/" + key, Value(value)}})}});
}

iam::Grant IVolume::grant_attach(const iam::Principal& grantee, const std::vector<Ref<IInstance>>& instances,
                                 const iam::Conditions& conditions) {
  iam::Grant grant = iam::Grant::add_to_principal({.actions = {"ec2:AttachVolume"},
                                                   .grantee = grantee,
                                                   .resource_arns = arns_with(instances),
                                                   .conditions = conditions});
  if (kms::IKey* key = encryption_key()) {
    const iam::Conditions for_volumes =
        all_of({{"Bool", Value::object({{"kms:GrantIsForAWSResource", true}})},
                {"StringEquals", Value::object({{"kms:ViaService", service(Stack::of(*this))},
                                                {"kms:GrantConstraintType", "EncryptionContextSubset"}})}});
    iam::Grant::add_to_principal_or_resource({.actions = {"kms:CreateGrant"},
                                              .grantee = grantee,
                                              .resource = *key,
                                              .resource_arns = {key->key_arn()},
                                              .conditions = for_volumes,
                                              .resource_self_arns = {{"*"}}});
  }
  return grant;
}

iam::Grant IVolume::grant_detach(const iam::Principal& grantee, const std::vector<Ref<IInstance>>& instances,
                                 const iam::Conditions& conditions) {
  return iam::Grant::add_to_principal({.actions = {"ec2:DetachVolume"},
                                       .grantee = grantee,
                                       .resource_arns = arns_with(instances),
                                       .conditions = conditions});
}

iam::Grant IVolume::grant_attach_volume(const iam::Principal& grantee, const std::vector<Ref<IInstance>>& instances) {
  return grant_attach(grantee, instances, {});
}

iam::Grant IVolume::grant_attach_volume_by_resource_tag(const iam::Principal& grantee,
                                                        const std::vector<Ref<Construct>>& constructs,
                                                        const std::string& tag_key_suffix) {
  return grant_attach(grantee, {}, tagged("VolumeGrantAttach-", constructs, tag_key_suffix));
}

iam::Grant IVolume::grant_detach_volume(const iam::Principal& grantee, const std::vector<Ref<IInstance>>& instances) {
  return grant_detach(grantee, instances, {});
}

iam::Grant IVolume::grant_detach_volume_by_resource_tag(const iam::Principal& grantee,
                                                        const std::vector<Ref<Construct>>& constructs,
                                                        const std::string& tag_key_suffix) {
  return grant_detach(grantee, {}, tagged("VolumeGrantDetach-", constructs, tag_key_suffix));
}

Volume::Volume(const Scope& scope, const Props& props)
    : IVolume(scope), availability_zone_(props.availability_zone), encryption_key_(props.encryption_key) {
  const EbsDeviceVolumeType type = type_of(*this, props);
  detail::check(*this, props, type);
  CfnVolumeProps resource{.auto_enable_io = props.auto_enable_io,
                          .availability_zone = props.availability_zone,
                          .encrypted = props.encrypted,
                          .iops = props.iops,
                          .multi_attach_enabled = props.enable_multi_attach.value_or(false),
                          .snapshot_id = props.snapshot_id,
                          .throughput = props.throughput,
                          .volume_type = type};
  if (props.encryption_key) resource.kms_key_id = props.encryption_key->key_arn();
  if (props.size) resource.size = static_cast<std::int64_t>(props.size->to_gibibytes());
  if (props.volume_initialization_rate) {
    resource.volume_initialization_rate = static_cast<std::int64_t>(props.volume_initialization_rate->to_mebibytes());
  }
  resource_ = &add<CfnVolume>("Resource", std::move(resource));
  resource_->apply_removal_policy(props.removal_policy);
  if (!props.volume_name.empty()) Tags::of(*resource_).add("Name", props.volume_name);
  if (!props.encryption_key) return;
  const iam::Principal ec2 =
      kms::ViaServicePrincipal(service(stack()), iam::AccountRootPrincipal())
          .with_conditions(all_of({{"StringEquals", Value::object({{"kms:CallerAccount", stack().account()}})}}));
  props.encryption_key->grant(ec2, "kms:DescribeKey", "kms:GenerateDataKeyWithoutPlainText");
}

IVolume& Volume::from_volume_attributes(Construct& scope, Id id, const VolumeAttributes& attrs) {
  return scope.add<ImportedVolume>(std::move(id), attrs);
}

Input<std::string> Volume::volume_id() const { return resource_->ref(); }

}  // namespace cdk::ec2
