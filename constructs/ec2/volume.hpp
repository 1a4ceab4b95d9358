// EBS volumes.
#pragma once

#include <cdk/ec2/volume_props.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/resource.hpp>
#include <string>
#include <vector>

namespace cdk::ec2 {

class CfnVolume;
class IInstance;

/// An EBS volume, made here or imported.
class IVolume : public Resource {
 public:
  virtual Input<std::string> availability_zone() const = 0;
  virtual Input<std::string> volume_id() const = 0;
  /// Null when there is none of the user's.
  virtual kms::IKey* encryption_key() const = 0;

  /// Lets somebody attach the volume to the instances, or to any. With a key: use it for that, too.
  iam::Grant grant_attach_volume(const iam::Principal& grantee, const std::vector<Ref<IInstance>>& instances = {});
  /// Lets somebody attach the volume to what is below the constructs. They are known by a tag, so that a role of theirs
  /// can be the grantee. The tag's name ends in the suffix, by default one made from the constructs.
  iam::Grant grant_attach_volume_by_resource_tag(const iam::Principal& grantee,
                                                 const std::vector<Ref<Construct>>& constructs,
                                                 const std::string& tag_key_suffix = {});
  /// Lets somebody detach the volume from the instances, or from any.
  iam::Grant grant_detach_volume(const iam::Principal& grantee, const std::vector<Ref<IInstance>>& instances = {});
  /// Lets somebody detach the volume from what is below the constructs.
  iam::Grant grant_detach_volume_by_resource_tag(const iam::Principal& grantee,
                                                 const std::vector<Ref<Construct>>& constructs,
                                                 const std::string& tag_key_suffix = {});

 protected:
  using Resource::Resource;

 private:
  std::vector<Input<std::string>> arns_with(const std::vector<Ref<IInstance>>& instances) const;
  iam::Conditions tagged(const std::string& prefix, const std::vector<Ref<Construct>>& constructs,
                         const std::string& tag_key_suffix);
  iam::Grant grant_attach(const iam::Principal& grantee, const std::vector<Ref<IInstance>>& instances,
                          const iam::Conditions& conditions);
  iam::Grant grant_detach(const iam::Principal& grantee, const std::vector<Ref<IInstance>>& instances,
                          const iam::Conditions& conditions);
};

/// An EBS volume that lives longer than the instances which use it.
class Volume : public IVolume {
 public:
  using Props = VolumeProps;
  /// Errors: neither size nor snapshot; props that the type of volume doesn't take; values out of its range.
  Volume(const Scope& scope, const Props& props);

  /// A volume that exists already. Errors: a literal id of another form.
  static IVolume& from_volume_attributes(Construct& scope, Id id, const VolumeAttributes& attrs);

  Input<std::string> availability_zone() const override { return availability_zone_; }
  Input<std::string> volume_id() const override;
  kms::IKey* encryption_key() const override { return encryption_key_.get(); }

 private:
  Input<std::string> availability_zone_;
  OptRef<kms::IKey> encryption_key_;
  CfnVolume* resource_ = nullptr;
};

}  // namespace cdk::ec2
