#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/accounts.hpp>
#include <cdk/kms/via_service_principal.hpp>
#include <cdk/lazy.hpp>
#include <cdk/secretsmanager/cfn_resource_policy.hpp>
#include <cdk/secretsmanager/cfn_secret_target_attachment.hpp>
#include <cdk/secretsmanager/policy.hpp>
#include <cdk/secretsmanager/rotation_schedule.hpp>
#include <cdk/secretsmanager/secret.hpp>

namespace cdk::secretsmanager {

ResourcePolicy::ResourcePolicy(const Scope& scope, const Props& props) : Resource(scope) {
  add<CfnResourcePolicy>("Resource", {.resource_policy = document_.live(), .secret_id = props.secret->secret_arn()});
  node().add_validation([this] { return document_.validate_for_resource_policy(); });
}

ISecret::ISecret(const Scope& scope, const ResourceProps& props) : IResourceWithPolicy(scope, props) {
  arn_for_policies_ = Lazy::string([this](const ResolveContext& context) {
    const Input<std::string> full = secret_full_arn();
    // The characters after the name aren't known elsewhere.
    return is_other_environment(context.stack) || !full.is_set() ? concat(secret_arn(), "-??????") : full;
  });
}

SecretValue ISecret::secret_value_from_json(std::string_view json_field) {
  return SecretValue::secrets_manager(secret_arn(), {.json_field = std::string(json_field)});
}

Input<std::string> ISecret::cfn_dynamic_reference_key(const SecretsManagerSecretOptions& options) {
  return concat(secret_arn(), ":SecretString:", options.json_field, ":", options.version_stage, ":",
                options.version_id);
}

iam::Principal ISecret::through_secrets_manager(const iam::Principal& grantee) const {
  return kms::ViaServicePrincipal(concat("secretsmanager.", stack().region(), ".amazonaws.com"), grantee);
}

iam::Grant ISecret::grant_read(const iam::Principal& grantee, const std::vector<std::string>& version_stages) {
  iam::Conditions conditions;
  if (!version_stages.empty())
    conditions = {
        {"ForAnyValue:StringEquals", {{"secretsmanager:VersionStage", Input<List<std::string>>(version_stages)}}}};
  iam::Grant grant = iam::Grant::add_to_principal_or_resource(
      {.actions = {"secretsmanager:GetSecretValue", "secretsmanager:DescribeSecret"},
       .grantee = grantee,
       .resource = *this,
       .resource_arns = {arn_for_policies()},
       .conditions = conditions});
  if (encryption_key() != nullptr) encryption_key()->grant_decrypt(through_secrets_manager(grantee));
  const Input<std::string> account = grantee.principal_account();
  const bool foreign = account.is_set() && Token::compare_strings(iam::known_or_open(stack().env().account), account) ==
                                               TokenComparison::DIFFERENT;
  if (is_made_here() && !grant.resource_statements().empty() && encryption_key() == nullptr && foreign)
    fail(*this, {"somebody in another account was allowed to read a secret that has no encryption_key",
                 "a secret with a key, which can be shared", "AWS::SecretsManager::Secret KmsKeyId"});
  return grant;
}

iam::Grant ISecret::grant_write(const iam::Principal& grantee) {
  iam::Grant grant = iam::Grant::add_to_principal_or_resource(
      {.actions = {"secretsmanager:PutSecretValue", "secretsmanager:UpdateSecret",
                   "secretsmanager:UpdateSecretVersionStage"},
       .grantee = grantee,
       .resource = *this,
       .resource_arns = {arn_for_policies()}});
  if (encryption_key() != nullptr) encryption_key()->grant_encrypt(through_secrets_manager(grantee));
  if (is_made_here() && !grant.resource_statements().empty() && encryption_key() == nullptr)
    fail(*this, {"somebody was allowed to write a secret by its own policy, and it has no encryption_key",
                 "a secret with a key, which can be shared", "AWS::SecretsManager::Secret KmsKeyId"});
  return grant;
}

iam::AddToResourcePolicyResult ISecret::add_to_resource_policy(const iam::PolicyStatement& statement) {
  if (policy_ == nullptr && auto_create_policy()) policy_ = &add<ResourcePolicy>("Policy", {.secret = *this});
  if (policy_ == nullptr) return {};
  policy_->document().add_statements(statement);
  return {true, Dependable(*policy_)};
}

void ISecret::deny_account_root_delete() {
  add_to_resource_policy(iam::PolicyStatement({.actions = {"secretsmanager:DeleteSecret"},
                                               .effect = iam::Effect::DENY,
                                               .principals = {iam::AccountRootPrincipal()},
                                               .resources = {"*"}}));
}

ISecret& ISecret::attach(ISecretAttachmentTarget& target) {
  if (node().try_find_child("Attachment") != nullptr)
    fail(*this,
         {"a secret was attached to a second target", "one target", "AWS::SecretsManager::SecretTargetAttachment"});
  return add<SecretTargetAttachment>("Attachment", {.secret = *this, .target = target});
}

RotationSchedule& ISecret::add_rotation_schedule(Id id, const RotationScheduleOptions& options) {
  return add<RotationSchedule>(std::move(id), {.secret = *this,
                                               .automatically_after = options.automatically_after,
                                               .hosted_rotation = options.hosted_rotation,
                                               .rotate_immediately_on_update = options.rotate_immediately_on_update,
                                               .rotation_lambda = options.rotation_lambda});
}

SecretTargetAttachment::SecretTargetAttachment(const Scope& scope, const Props& props)
    : ISecretTargetAttachment(scope), secret_(*props.secret) {
  const SecretAttachmentTargetProps target = props.target->as_secret_attachment_target();
  auto& resource = add<CfnSecretTargetAttachment>(
      "Resource",
      {.secret_id = secret_.secret_arn(), .target_id = target.target_id, .target_type = target.target_type});
  arn_ = resource.ref();
}

iam::AddToResourcePolicyResult SecretTargetAttachment::add_to_resource_policy(const iam::PolicyStatement& statement) {
  constexpr const char* flag = "@aws-cdk/aws-secretsmanager:useAttachedSecretResourcePolicyForSecretTargetAttachments";
  return FeatureFlags::of(*this).is_enabled(flag) ? secret_.add_to_resource_policy(statement)
                                                  : ISecret::add_to_resource_policy(statement);
}

}  // namespace cdk::secretsmanager
