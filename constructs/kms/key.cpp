#include <algorithm>
#include <array>
#include <cdk/arn.hpp>
#include <cdk/context_provider.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/kms/alias.hpp>
#include <cdk/kms/cfn_key.hpp>
#include <cdk/kms/key.hpp>

namespace cdk::kms {
namespace {

using Actions = std::vector<Input<std::string>>;

const Actions decrypt_actions = {"kms:Decrypt"};
const Actions encrypt_actions = {"kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*"};

/// Where a grantee stands as seen from a key.
struct Distance {
  bool other_account = false;
  bool other_region = false;
  /// The grantee's stack is deployed after the key's, so the key's policy can't name the grantee.
  const Stack* later_stack = nullptr;
};

Distance distance_to(const IKey& key, const iam::Principal& grantee) {
  const Resource* identity = grantee.owned_resource();
  if (identity == nullptr) return {};
  Stack& own = key.stack();
  Stack& theirs = identity->stack();
  Distance distance;
  const bool by_key = FeatureFlags::of(key).is_enabled("@aws-cdk/aws-kms:reduceCrossAccountRegionPolicyScope");
  distance.other_account =
      own.env().account != theirs.env().account && (!by_key || key.env().account != theirs.env().account);
  distance.other_region =
      own.env().region != theirs.env().region && (!by_key || key.env().region != theirs.env().region);
  if (&own != &theirs) {
    const auto earlier = theirs.dependencies();
    if (std::ranges::find(earlier, &own) != earlier.end()) distance.later_stack = &theirs;
  }
  return distance;
}

class ImportedKey final : public IKey {
 public:
  struct Props {
    Input<std::string> arn;
    Input<std::string> id;
    ResourceProps resource = {};
  };
  ImportedKey(const Scope& scope, const Props& props) : IKey(scope, props.resource), arn_(props.arn), id_(props.id) {}
  Input<std::string> key_arn() override { return arn_; }
  Input<std::string> key_id() override { return id_; }

 private:
  Input<std::string> arn_, id_;
};

/// A key that is made by its resource class.
class KeyOfResource final : public IKey {
 public:
  struct Props {
    CfnKey& resource;
    std::source_location where;
  };
  KeyOfResource(const Scope& scope, const Props& props) : IKey(scope), resource_(props.resource) {
    if (resource_.key_policy.is_set()) policy_ = iam::PolicyDocument::from_json(resource_.key_policy, props.where);
    resource_.key_policy = policy_.live();
  }
  Input<std::string> key_arn() override { return resource_.attr_arn(); }
  Input<std::string> key_id() override { return resource_.ref(); }
  using IKey::grant;
  /// In both policies: the key's own needn't leave anything to the account.
  iam::Grant grant(const iam::Principal& grantee, const Actions& actions) override {
    return iam::Grant::add_to_principal_and_resource({.actions = actions,
                                                      .grantee = grantee,
                                                      .resource = *this,
                                                      .resource_arns = {key_arn()},
                                                      .resource_self_arns = Actions{"*"}});
  }

 protected:
  iam::PolicyDocument* policy() noexcept override { return &policy_; }

 private:
  CfnKey& resource_;
  iam::PolicyDocument policy_;
};

std::string literal(const Value& value) { return value.is_string() ? std::string(value.as_string()) : std::string(); }

/// What each kind of key can't be used for.
bool fits(KeySpec spec, KeyUsage usage) {
  const std::string_view name = to_value(spec);
  const bool symmetric = spec == KeySpec::SYMMETRIC_DEFAULT, hmac = name.starts_with("HMAC_"),
             rsa = name.starts_with("RSA_"), signs_only = name.starts_with("ML_DSA_");
  const bool nist = name.starts_with("ECC_NIST_P"), secg = spec == KeySpec::ECC_SECG_P256K1;
  switch (usage) {
    case KeyUsage::ENCRYPT_DECRYPT: return !nist && !secg && !hmac && !signs_only;
    case KeyUsage::SIGN_VERIFY: return !symmetric && !hmac;
    case KeyUsage::GENERATE_VERIFY_MAC:
      return !rsa && !nist && !secg && !symmetric && !signs_only && spec != KeySpec::SM2;
    case KeyUsage::KEY_AGREEMENT: return !symmetric && !rsa && !secg && !hmac && !signs_only;
  }
  return true;
}

}  // namespace

Alias& IKey::add_alias(const Input<std::string>& alias_name) {
  std::string id = "Alias";
  if (!aliases_.empty())
    for (const char c : literal(alias_name)) id += c == '/' ? std::string("--") : std::string(1, c);
  auto& alias = add<Alias>(Id(id, node().where()), {.alias_name = alias_name, .target_key = *this});
  aliases_.push_back(&alias);
  return alias;
}

iam::AddToResourcePolicyResult IKey::add_to_resource_policy(const iam::PolicyStatement& statement, bool allow_no_op) {
  if (iam::PolicyDocument* document = policy()) {
    document->add_statements(statement);
    return {true, Dependable(*this)};
  }
  if (!allow_no_op)
    fail(*this, {"a statement was added to the policy of the key " + to_debug_string(key_arn()) + ", which isn't known",
                 "a key that is made here", "AWS::KMS::Key KeyPolicy"});
  return {};
}

iam::Grant IKey::grant(const iam::Principal& grantee, const Actions& actions) {
  const Distance distance = distance_to(*this, grantee);
  const bool far = distance.other_account || distance.other_region;
  if (!far)
    return iam::Grant::add_to_principal_or_resource({.actions = actions,
                                                     .grantee = grantee,
                                                     .resource = *this,
                                                     .resource_arns = {key_arn()},
                                                     .resource_self_arns = Actions{"*"}});
  const iam::Principal named =
      distance.later_stack != nullptr ? iam::AccountPrincipal(distance.later_stack->account()) : grantee;
  return iam::Grant::add_to_principal_and_resource({.actions = actions,
                                                    .grantee = grantee,
                                                    .resource = *this,
                                                    .resource_arns = {far ? Input<std::string>("*") : key_arn()},
                                                    .resource_policy_principal = named,
                                                    .resource_self_arns = Actions{"*"}});
}

iam::Grant IKey::grant_decrypt(const iam::Principal& grantee) { return grant(grantee, decrypt_actions); }
iam::Grant IKey::grant_encrypt(const iam::Principal& grantee) { return grant(grantee, encrypt_actions); }
iam::Grant IKey::grant_encrypt_decrypt(const iam::Principal& grantee) {
  return grant(grantee, "kms:Decrypt", "kms:Encrypt", "kms:ReEncrypt*", "kms:GenerateDataKey*");
}
iam::Grant IKey::grant_sign(const iam::Principal& grantee) { return grant(grantee, "kms:Sign"); }
iam::Grant IKey::grant_verify(const iam::Principal& grantee) { return grant(grantee, "kms:Verify"); }
iam::Grant IKey::grant_sign_verify(const iam::Principal& grantee) { return grant(grantee, "kms:Sign", "kms:Verify"); }
iam::Grant IKey::grant_generate_mac(const iam::Principal& grantee) { return grant(grantee, "kms:GenerateMac"); }
iam::Grant IKey::grant_verify_mac(const iam::Principal& grantee) { return grant(grantee, "kms:VerifyMac"); }

Key::Key(const Scope& scope, const Props& props) : IKey(scope) {
  check(props);
  if (props.policy) {
    policy_ = std::move(*props.policy);
  } else {
    policy_.add_statements(
        iam::PolicyStatement({.actions = {"kms:*"}, .principals = {iam::AccountRootPrincipal()}, .resources = {"*"}}));
  }
  const auto days = [](const std::optional<Duration>& duration) {
    return duration ? Input<std::int64_t>(duration->to_days()) : Input<std::int64_t>();
  };
  const std::optional<bool> rotates =
      props.rotation_period && !props.enable_key_rotation ? std::optional(true) : props.enable_key_rotation;
  auto& resource = add<CfnKey>("Resource", {.description = props.description,
                                            .enable_key_rotation = rotates,
                                            .enabled = props.enabled,
                                            .key_policy = policy_.live(),
                                            .key_spec = props.key_spec,
                                            .key_usage = props.key_usage,
                                            .multi_region = props.multi_region,
                                            .pending_window_in_days = days(props.pending_window),
                                            .rotation_period_in_days = days(props.rotation_period)});
  arn_ = resource.attr_arn();
  id_ = resource.ref();
  resource.apply_removal_policy(props.removal_policy);
  for (const iam::Principal& admin : props.admins) grant_admin(admin);
  if (props.alias.is_set()) add_alias(props.alias);
  node().add_validation([this] { return policy_.validate_for_resource_policy(); });
}

void Key::check(const Props& props) const {
  const KeySpec spec = props.key_spec.value_or(KeySpec::SYMMETRIC_DEFAULT);
  const KeyUsage usage = props.key_usage.value_or(KeyUsage::ENCRYPT_DECRYPT);
  if (!fits(spec, usage))
    fail(*this,
         {"the key_spec is " + std::string(to_value(spec)) + " and the key_usage " + std::string(to_value(usage)),
          "a usage that this kind of key has", "AWS::KMS::Key KeyUsage"});
  if (spec != KeySpec::SYMMETRIC_DEFAULT && props.enable_key_rotation.value_or(false))
    fail(*this, {"enable_key_rotation is set for a key with the key_spec " + std::string(to_value(spec)),
                 "rotation of SYMMETRIC_DEFAULT keys", "AWS::KMS::Key EnableKeyRotation"});
  if (props.rotation_period) {
    if (!props.enable_key_rotation.value_or(true))
      fail(*this, {"a rotation_period is given while enable_key_rotation is false", "one of the two",
                   "AWS::KMS::Key RotationPeriodInDays"});
    const auto days = props.rotation_period->to_days();
    if (days < 90 || days > 2560)
      fail(*this, {"the rotation_period is " + std::to_string(days) + " days", "90 to 2560 days",
                   "AWS::KMS::Key RotationPeriodInDays"});
  }
  if (props.pending_window) {
    const auto days = props.pending_window->to_days();
    if (days < 7 || days > 30)
      fail(*this, {"the pending_window is " + std::to_string(days) + " days", "7 to 30 days",
                   "AWS::KMS::Key PendingWindowInDays"});
  }
}

IKey& Key::from_lookup(Construct& scope, Id id, const KeyLookupOptions& options) {
  const Value found =
      ContextProvider::get_value(scope, {.provider = "key-provider",
                                         .dummy_value = Value::object({{"keyId", DEFAULT_DUMMY_KEY_ID}}),
                                         .props = {{"aliasName", Value(options.alias_name)}},
                                         .must_exist = !options.return_dummy_key_on_missing})
          .value;
  const Value key_id = found.find("keyId");
  if (!key_id.is_string())
    fail(scope,
         {"the context holds " + to_debug_string(found) + " for the key \"" + options.alias_name + "\"",
          "an object with keyId; remove it from cdk.context.json", "Key::from_lookup"},
         id.where());
  const auto known = Input<std::string>::from(key_id);
  const auto arn = Stack::of(scope).format_arn({.resource = "key", .service = "kms", .resource_name = known});
  return scope.add<ImportedKey>(std::move(id), ImportedKey::Props{arn, known});
}

bool Key::is_lookup_dummy(IKey& key) { return key.key_id() == Value(DEFAULT_DUMMY_KEY_ID); }

IKey& Key::from_cfn_key(CfnKey& cfn_key, std::source_location where) {
  constexpr const char* id = "@FromCfnKey";
  if (Construct* made = cfn_key.node().try_find_child(id)) return dynamic_cast<IKey&>(*made);
  if (cfn_key.key_policy.is_unresolved())
    fail(cfn_key,
         {"a key whose policy is only known at deployment", "Key::from_key_arn with attr_arn() of the key",
          "AWS::KMS::Key KeyPolicy"},
         where);
  return cfn_key.add<KeyOfResource>(Id(id, where), KeyOfResource::Props{cfn_key, where});
}

IKey& Key::from_key_arn(Construct& scope, Id id, const Input<std::string>& key_arn) {
  const ArnComponents parts = Stack::of(scope).split_arn(key_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where());
  if (!parts.resource_name.is_set())
    fail(scope, {to_debug_string(key_arn) + " is no ARN of a key", "arn:<partition>:kms:<region>:<account>:key/<id>"},
         id.where());
  return scope.add<ImportedKey>(
      std::move(id),
      ImportedKey::Props{
          key_arn, parts.resource_name, {.account = literal(parts.account), .region = literal(parts.region)}});
}

iam::Grant Key::grant_admin(const iam::Principal& grantee) { return grants().admin(grantee); }

iam::Grant KeyGrants::admin(const iam::Principal& grantee) const {
  return resource_.grant(grantee, "kms:Create*", "kms:Describe*", "kms:Enable*", "kms:List*", "kms:Put*", "kms:Update*",
                         "kms:Revoke*", "kms:Disable*", "kms:Get*", "kms:Delete*", "kms:TagResource",
                         "kms:UntagResource", "kms:ScheduleKeyDeletion", "kms:CancelKeyDeletion");
}

}  // namespace cdk::kms
