// Key pairs for SSH.
#pragma once

#include <cdk/ec2/key_pair_props.hpp>
#include <cdk/resource.hpp>
#include <optional>
#include <string>

namespace cdk::ssm {
class IStringParameter;
}

namespace cdk::ec2 {

class CfnKeyPair;
enum class OperatingSystemType;

/// A key pair, made here or imported.
class IKeyPair : public Resource {
 public:
  virtual Input<std::string> key_pair_name() const = 0;
  /// Nothing when an import doesn't know it.
  virtual std::optional<KeyPairType> type() const = 0;
  /// Whether instances of the operating system take such keys.
  bool is_os_compatible(OperatingSystemType os) const;

 protected:
  using Resource::Resource;
};

/// A key pair. The private key of a new one is in Parameter Store, under /ec2/keypair/ and its id.
class KeyPair : public IKeyPair {
 public:
  using Props = KeyPairProps;
  /// Errors: a type for imported material.
  KeyPair(const Scope& scope, const Props& props = {});

  static IKeyPair& from_key_pair_name(Construct& scope, Id id, const Input<std::string>& key_pair_name);
  static IKeyPair& from_key_pair_attributes(Construct& scope, Id id, const KeyPairAttributes& attrs);

  Input<std::string> key_pair_name() const override;
  Input<std::string> key_pair_fingerprint() const;
  Input<std::string> key_pair_id() const;
  std::optional<KeyPairType> type() const override { return type_; }
  /// The parameter that holds the private key, which nobody else has: `key.private_key().grant_read(role)`.
  /// Include <cdk/ssm.hpp> to use it. Errors: the key was imported.
  ssm::IStringParameter& private_key();
  KeyPairFormat format() const noexcept { return format_; }
  bool has_imported_material() const noexcept { return imported_; }

 private:
  KeyPairType type_;
  KeyPairFormat format_;
  bool imported_;
  CfnKeyPair& resource_;
  ssm::IStringParameter* private_key_ = nullptr;
};

}  // namespace cdk::ec2
