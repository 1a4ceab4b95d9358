// Keys.
#pragma once

#include <cdk/iam/grant.hpp>
#include <cdk/iam/policy_document.hpp>
#include <cdk/kms/key_props.hpp>
#include <cdk/resource.hpp>
#include <optional>
#include <string_view>
#include <vector>

namespace cdk::kms {

class Alias;
class CfnKey;
class KeyGrants;

/// A key, made here or imported; an alias is one too.
class IKey : public iam::IResourceWithPolicy {
 public:
  using iam::IResourceWithPolicy::IResourceWithPolicy;
  virtual Input<std::string> key_arn() = 0;
  virtual Input<std::string> key_id() = 0;
  /// A name for the key, with or without "alias/".
  virtual Alias& add_alias(const Input<std::string>& alias_name);

  /// Into the key's policy; where that isn't known, nothing is added.
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement) override {
    return add_to_resource_policy(statement, true);
  }
  /// The same. Errors: the policy isn't known and `allow_no_op` is false.
  virtual iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement,
                                                                bool allow_no_op);

  /// Lets somebody do things with the key: by the grantee's policy; by the key's too where the grantee has none or is
  /// in another account or region.
  virtual iam::Grant grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions);
  template <class... A>
    requires(sizeof...(A) > 0 && (std::convertible_to<const A&, Input<std::string>> && ...))
  iam::Grant grant(const iam::Principal& grantee, const A&... actions) {
    return grant(grantee, std::vector<Input<std::string>>{actions...});
  }
  iam::Grant grant_decrypt(const iam::Principal& grantee);
  iam::Grant grant_encrypt(const iam::Principal& grantee);
  iam::Grant grant_encrypt_decrypt(const iam::Principal& grantee);
  iam::Grant grant_sign(const iam::Principal& grantee);
  iam::Grant grant_verify(const iam::Principal& grantee);
  iam::Grant grant_sign_verify(const iam::Principal& grantee);
  iam::Grant grant_generate_mac(const iam::Principal& grantee);
  iam::Grant grant_verify_mac(const iam::Principal& grantee);
  KeyGrants grants();

 protected:
  /// The key's policy; null where it isn't known.
  virtual iam::PolicyDocument* policy() noexcept { return nullptr; }

 private:
  std::vector<Alias*> aliases_;
};

/// Permissions on a key.
class KeyGrants {
 public:
  static KeyGrants from_key(IKey& resource) { return KeyGrants(resource); }
  /// Lets somebody do things with the key.
  iam::Grant actions(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) const {
    return resource_.grant(grantee, actions);
  }
  /// Lets somebody administer the key, but not use it.
  iam::Grant admin(const iam::Principal& grantee) const;
  iam::Grant decrypt(const iam::Principal& grantee) const { return resource_.grant_decrypt(grantee); }
  iam::Grant encrypt(const iam::Principal& grantee) const { return resource_.grant_encrypt(grantee); }
  iam::Grant encrypt_decrypt(const iam::Principal& grantee) const { return resource_.grant_encrypt_decrypt(grantee); }
  iam::Grant sign(const iam::Principal& grantee) const { return resource_.grant_sign(grantee); }
  iam::Grant verify(const iam::Principal& grantee) const { return resource_.grant_verify(grantee); }
  iam::Grant sign_verify(const iam::Principal& grantee) const { return resource_.grant_sign_verify(grantee); }
  iam::Grant generate_mac(const iam::Principal& grantee) const { return resource_.grant_generate_mac(grantee); }
  iam::Grant verify_mac(const iam::Principal& grantee) const { return resource_.grant_verify_mac(grantee); }

 private:
  explicit KeyGrants(IKey& resource) : resource_(resource) {}
  IKey& resource_;
};

inline KeyGrants IKey::grants() { return KeyGrants::from_key(*this); }

/// A key that AWS KMS keeps.
class Key : public IKey {
 public:
  using Props = KeyProps;
  /// What a look-up gives that found no key.
  static constexpr const char* DEFAULT_DUMMY_KEY_ID = "1234abcd-12ab-34cd-56ef-1234567890ab";

  /// Errors: a usage that the kind of key doesn't have; rotation of a key that isn't symmetric; a rotation period or
  /// pending window out of range; a rotation period with rotation switched off.
  Key(const Scope& scope, const Props& props = {});

  /// Errors: an ARN that isn't a key's.
  static IKey& from_key_arn(Construct& scope, Id id, const Input<std::string>& key_arn);
  /// The key that an alias of the stack's account stands for, looked up before synthesis.
  /// Errors: the stack's account or region is open; the context holds no id.
  static IKey& from_lookup(Construct& scope, Id id, const KeyLookupOptions& options);
  /// Whether a look-up found no key, or hasn't been carried out yet.
  static bool is_lookup_dummy(IKey& key);
  /// A key that is made by its resource class; grants change its policy. Errors: a policy that can't be read, as it is
  /// only known at deployment.
  static IKey& from_cfn_key(CfnKey& cfn_key, std::source_location where = std::source_location::current());

  Input<std::string> key_arn() override { return arn_; }
  Input<std::string> key_id() override { return id_; }
  /// Lets somebody administer the key, but not use it.
  iam::Grant grant_admin(const iam::Principal& grantee);

 protected:
  iam::PolicyDocument* policy() noexcept override { return &policy_; }

 private:
  void check(const Props& props) const;

  iam::PolicyDocument policy_;
  Input<std::string> arn_;
  Input<std::string> id_;
};

}  // namespace cdk::kms
