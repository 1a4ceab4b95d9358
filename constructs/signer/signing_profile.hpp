// Who signs code.
#pragma once

#include <cdk/resource.hpp>
#include <cdk/signer/signing_profile_props.hpp>

namespace cdk::signer {

/// A profile, made here or imported.
class ISigningProfile : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> signing_profile_arn() const = 0;
  virtual Input<std::string> signing_profile_name() const = 0;
  virtual Input<std::string> signing_profile_version() const = 0;
  virtual Input<std::string> signing_profile_version_arn() const = 0;
};

/// A profile by which code is signed. CloudFormation: AWS::Signer::SigningProfile.
class SigningProfile : public ISigningProfile {
 public:
  using Props = SigningProfileProps;
  SigningProfile(const Scope& scope, const Props& props);
  static ISigningProfile& from_signing_profile_attributes(Construct& scope, Id id,
                                                          const SigningProfileAttributes& attrs);

  Input<std::string> signing_profile_arn() const override { return arn_; }
  Input<std::string> signing_profile_name() const override { return name_; }
  Input<std::string> signing_profile_version() const override { return version_; }
  Input<std::string> signing_profile_version_arn() const override { return version_arn_; }

 private:
  Input<std::string> arn_, name_, version_, version_arn_;
};

}  // namespace cdk::signer
