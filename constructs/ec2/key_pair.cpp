#include <cdk/arn.hpp>
#include <cdk/ec2/cfn_key_pair.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/machine_image_config_props.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/secret_value.hpp>
#include <cdk/ssm/parameter_base.hpp>
#include <cdk/stack.hpp>

namespace cdk::ec2 {

namespace {

class ImportedKeyPair final : public IKeyPair {
 public:
  ImportedKeyPair(const Scope& scope, KeyPairAttributes attributes)
      : IKeyPair(scope), attributes_(std::move(attributes)) {}
  Input<std::string> key_pair_name() const override { return attributes_.key_pair_name; }
  std::optional<KeyPairType> type() const override { return attributes_.type; }

 private:
  KeyPairAttributes attributes_;
};

/// The parameter in which EC2 keeps a new private key.
class PrivateKey final : public ssm::IStringParameter {
 public:
  PrivateKey(const Scope& scope, const Input<std::string>& name) : IStringParameter(scope), name_(name) {}
  Input<std::string> parameter_arn() const override {
    return stack().format_arn(
        {.resource = concat("parameter", name_), .service = "ssm", .arn_format = ArnFormat::NO_RESOURCE_NAME});
  }
  Input<std::string> parameter_name() const override { return name_; }
  Input<std::string> parameter_type() const override { return "SecureString"; }
  Input<std::string> string_value() override {
    return CfnDynamicReference(CfnDynamicReferenceService::SSM_SECURE, name_).value();
  }

 private:
  Input<std::string> name_;
};

}  // namespace

bool IKeyPair::is_os_compatible(OperatingSystemType os) const {
  return os != OperatingSystemType::WINDOWS || type() != KeyPairType::ED25519;
}

KeyPair::KeyPair(const Scope& scope, const Props& props)
    : IKeyPair(scope, {.account = props.account,
                       .environment_from_arn = props.environment_from_arn,
                       .physical_name = props.key_pair_name,
                       .region = props.region}),
      type_(props.type.value_or(KeyPairType::RSA)),
      format_(props.format.value_or(KeyPairFormat::PEM)),
      imported_(props.public_key_material.is_set()),
      resource_(add<CfnKeyPair>("Resource",
                                {.key_name = props.key_pair_name.is_set() ? physical_name() : Lazy::string([this] {
                                   return Names::unique_resource_name(*this, {.max_length = 255});
                                 }),
                                 .key_format = format_,
                                 .key_type = type_,
                                 .public_key_material = props.public_key_material})) {
  if (imported_ && props.type)
    fail(*this, {"a type for a key that is imported", "public_key_material alone", "AWS::EC2::KeyPair KeyType"});
}

IKeyPair& KeyPair::from_key_pair_name(Construct& scope, Id id, const Input<std::string>& key_pair_name) {
  return from_key_pair_attributes(scope, std::move(id), {.key_pair_name = key_pair_name});
}

IKeyPair& KeyPair::from_key_pair_attributes(Construct& scope, Id id, const KeyPairAttributes& attrs) {
  return scope.add<ImportedKeyPair>(std::move(id), attrs);
}

ssm::IStringParameter& KeyPair::private_key() {
  if (imported_)
    fail(*this, {"the private key of a key that is imported", "a key without public_key_material",
                 "AWS::EC2::KeyPair PublicKeyMaterial"});
  if (private_key_ == nullptr)
    private_key_ = &add<PrivateKey>("PrivateKeyParameter", concat("/ec2/keypair/", key_pair_id()));
  return *private_key_;
}

Input<std::string> KeyPair::key_pair_name() const { return resource_.ref(); }
Input<std::string> KeyPair::key_pair_fingerprint() const { return resource_.attr_key_fingerprint(); }
Input<std::string> KeyPair::key_pair_id() const { return resource_.attr_key_pair_id(); }

}  // namespace cdk::ec2
