// Secrets.
#pragma once

#include <cdk/iam/grant.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/secret_value.hpp>
#include <cdk/secretsmanager/secret_props.hpp>
#include <string_view>
#include <vector>

namespace cdk::secretsmanager {

class ResourcePolicy;
class RotationSchedule;
struct RotationScheduleOptions;

/// What secrets can be attached to: databases and the like.
class ISecretAttachmentTarget {
 public:
  virtual ~ISecretAttachmentTarget() = default;
  virtual SecretAttachmentTargetProps as_secret_attachment_target() = 0;
};

/// A secret, made here or imported.
class ISecret : public iam::IResourceWithPolicy {
 public:
  ISecret(const Scope& scope, const ResourceProps& props = {});
  /// The key that encrypts the secret; null for Secrets Manager's own.
  virtual kms::IKey* encryption_key() { return nullptr; }
  /// Without the characters after the name where these aren't known.
  virtual Input<std::string> secret_arn() = 0;
  /// With them; unset where they aren't known.
  virtual Input<std::string> secret_full_arn() { return secret_arn(); }
  virtual Input<std::string> secret_name() = 0;
  /// The whole text.
  SecretValue secret_value() { return secret_value_from_json({}); }
  /// A field of a JSON text.
  SecretValue secret_value_from_json(std::string_view json_field);
  /// What a dynamic reference to the secret holds.
  Input<std::string> cfn_dynamic_reference_key(const SecretsManagerSecretOptions& options = {});

  /// Lets somebody read the secret; only certain versions when stages are given.
  /// Errors: somebody in another account, and no key that could be shared.
  iam::Grant grant_read(const iam::Principal& grantee, const std::vector<std::string>& version_stages = {});
  /// Lets somebody change the secret's text. Errors: as for grant_read.
  iam::Grant grant_write(const iam::Principal& grantee);
  /// Where the secret was imported, nothing is added.
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement) override;
  /// Keeps everybody in the account from deleting the secret.
  void deny_account_root_delete();
  /// The secret as the target completes it: with host, port and the like. Errors: it is attached already.
  ISecret& attach(ISecretAttachmentTarget& target);
  /// Changes the secret regularly. Errors: as RotationSchedule.
  RotationSchedule& add_rotation_schedule(Id id, const RotationScheduleOptions& options);

 protected:
  virtual bool auto_create_policy() const { return false; }
  /// Whether the secret is made here, so that its key is known.
  virtual bool is_made_here() const { return false; }
  virtual Input<std::string> arn_for_policies() { return arn_for_policies_; }

 private:
  iam::Principal through_secrets_manager(const iam::Principal& grantee) const;
  Input<std::string> arn_for_policies_;
  ResourcePolicy* policy_ = nullptr;
};

/// A secret that Secrets Manager keeps.
class Secret : public ISecret {
 public:
  using Props = SecretProps;

  /// Errors: a template without key or a key without template; more than one source of the text; a replica in the
  /// stack's own region.
  Secret(const Scope& scope, const Props& props = {});
  static bool is_secret(const Construct& construct);

  /// Errors: neither ARN, or both; a complete ARN that doesn't end in a hyphen and 6 letters or digits.
  static ISecret& from_secret_attributes(Construct& scope, Id id, const SecretAttributes& attrs);
  static ISecret& from_secret_complete_arn(Construct& scope, Id id, const Input<std::string>& secret_complete_arn);
  static ISecret& from_secret_partial_arn(Construct& scope, Id id, const Input<std::string>& secret_partial_arn);
  /// A secret of the stack's own account and region.
  static ISecret& from_secret_name_v2(Construct& scope, Id id, const Input<std::string>& secret_name);

  kms::IKey* encryption_key() override { return encryption_key_; }
  Input<std::string> secret_arn() override { return arn_; }
  Input<std::string> secret_name() override { return name_; }
  /// What the made-up text doesn't hold.
  const Input<std::string>& exclude_characters() const noexcept { return exclude_characters_; }
  void add_replica_region(const Input<std::string>& region, OptRef<kms::IKey> encryption_key = {});

 protected:
  bool auto_create_policy() const override { return true; }
  bool is_made_here() const override { return true; }

 private:
  Input<std::string> secret_string(const Props& props, bool generates) const;

  std::vector<ReplicaRegion> replicas_;
  kms::IKey* encryption_key_;
  Input<std::string> exclude_characters_;
  Input<std::string> arn_;
  Input<std::string> name_;
};

/// An attached secret, made here or imported.
class ISecretTargetAttachment : public ISecret {
 public:
  using ISecret::ISecret;
  /// The same as secret_arn.
  Input<std::string> secret_target_attachment_secret_arn() { return secret_arn(); }
};

/// A secret that is attached to a target, which completes its text.
class SecretTargetAttachment : public ISecretTargetAttachment {
 public:
  using Props = SecretTargetAttachmentProps;
  SecretTargetAttachment(const Scope& scope, const Props& props);
  /// Errors: an ARN that isn't a secret's.
  static ISecretTargetAttachment& from_secret_target_attachment_secret_arn(
      Construct& scope, Id id, const Input<std::string>& secret_target_attachment_secret_arn);

  kms::IKey* encryption_key() override { return secret_.encryption_key(); }
  Input<std::string> secret_arn() override { return arn_; }
  Input<std::string> secret_name() override { return secret_.secret_name(); }
  /// Into the policy of the attached secret when the feature flag
  /// `@aws-cdk/aws-secretsmanager:useAttachedSecretResourcePolicyForSecretTargetAttachments` is on, else into another
  /// one.
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement) override;

 protected:
  bool auto_create_policy() const override { return true; }

 private:
  ISecret& secret_;
  Input<std::string> arn_;
};

}  // namespace cdk::secretsmanager
