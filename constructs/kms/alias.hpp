// Names of keys.
#pragma once

#include <cdk/kms/alias_props.hpp>
#include <cdk/kms/key.hpp>

namespace cdk::kms {

/// An alias, made here or imported. It can stand for its key.
class IAlias : public IKey {
 public:
  using IKey::IKey;
  virtual Input<std::string> alias_name() = 0;
  /// Errors: an alias that was imported by name doesn't know its key.
  virtual IKey& alias_target_key() = 0;
};

/// A name for a key, which may be moved to another key later.
class Alias : public IAlias {
 public:
  using Props = AliasProps;

  /// Errors: a name of other characters, longer than 256, or one that begins with "alias/aws/".
  Alias(const Scope& scope, const Props& props);

  static IAlias& from_alias_attributes(Construct& scope, Id id, const AliasAttributes& attrs);
  /// Permissions can't be granted through it, unless the feature flag
  /// `@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal` is on.
  static IAlias& from_alias_name(Construct& scope, Id id, const Input<std::string>& alias_name);

  Input<std::string> alias_name() override { return name_; }
  IKey& alias_target_key() override { return *target_; }
  Input<std::string> alias_arn() const { return arn_; }
  Input<std::string> key_arn() override { return arn_; }
  Input<std::string> key_id() override { return name_; }
  Alias& add_alias(const Input<std::string>& alias_name) override { return target_->add_alias(alias_name); }
  using IKey::add_to_resource_policy;
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement,
                                                        bool allow_no_op) override {
    return target_->add_to_resource_policy(statement, allow_no_op);
  }
  using IKey::grant;
  iam::Grant grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) override {
    return target_->grant(grantee, actions);
  }

 private:
  IKey* target_;
  Input<std::string> name_;
  Input<std::string> arn_;
};

}  // namespace cdk::kms
