#include <cdk/arn.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/signer/cfn_signing_profile.hpp>
#include <cdk/signer/signing_profile.hpp>

namespace cdk::signer {
namespace {

class ImportedProfile final : public ISigningProfile {
 public:
  using Props = SigningProfileAttributes;
  ImportedProfile(const Scope& scope, const Props& props) : ISigningProfile(scope), props_(props) {}

  Input<std::string> signing_profile_arn() const override { return arn(props_.signing_profile_name); }
  Input<std::string> signing_profile_name() const override { return props_.signing_profile_name; }
  Input<std::string> signing_profile_version() const override { return props_.signing_profile_version; }
  Input<std::string> signing_profile_version_arn() const override {
    return arn(concat(props_.signing_profile_name, "/", props_.signing_profile_version));
  }

 private:
  Input<std::string> arn(const Input<std::string>& name) const {
    return stack().format_arn(
        {.resource = "", .service = "signer", .resource_name = concat("/signing-profiles/", name)});
  }

  Props props_;
};

}  // namespace

SigningProfile::SigningProfile(const Scope& scope, const Props& props) : ISigningProfile(scope) {
  const bool names = FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-signer:signingProfileNamePassedToCfn");
  using Validity = CfnSigningProfile::SignatureValidityPeriodProperty;
  auto& resource = add<CfnSigningProfile>(
      "Resource", {.platform_id = props.platform.platform_id(),
                   .profile_name = names ? props.signing_profile_name : Input<std::string>(),
                   .signature_validity_period =
                       props.signature_validity ? Validity{.type = "DAYS", .value = props.signature_validity->to_days()}
                                                : Validity{.type = "MONTHS", .value = 135}});
  arn_ = resource.attr_arn();
  name_ = resource.attr_profile_name();
  version_ = resource.attr_profile_version();
  version_arn_ = resource.attr_profile_version_arn();
}

ISigningProfile& SigningProfile::from_signing_profile_attributes(Construct& scope, Id id,
                                                                 const SigningProfileAttributes& attrs) {
  return scope.add<ImportedProfile>(std::move(id), attrs);
}

}  // namespace cdk::signer
