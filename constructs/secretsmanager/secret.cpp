#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/via_service_principal.hpp>
#include <cdk/lazy.hpp>
#include <cdk/secretsmanager/cfn_secret.hpp>
#include <cdk/secretsmanager/secret.hpp>

namespace cdk::secretsmanager {
namespace {

constexpr std::size_t suffix_length = 6;

std::string literal(const Value& value) { return value.is_string() ? std::string(value.as_string()) : std::string(); }

struct Import {
  Input<std::string> arn;
  Input<std::string> name;
  Input<std::string> full_arn = {};
  Input<std::string> policy_arn = {};
  kms::IKey* key = nullptr;
  ResourceProps resource = {};
};

class ImportedSecret final : public ISecret {
 public:
  using Props = Import;
  ImportedSecret(const Scope& scope, const Props& props) : ISecret(scope, props.resource), props_(props) {}
  kms::IKey* encryption_key() override { return props_.key; }
  Input<std::string> secret_arn() override { return props_.arn; }
  Input<std::string> secret_full_arn() override { return props_.full_arn; }
  Input<std::string> secret_name() override { return props_.name; }

 protected:
  Input<std::string> arn_for_policies() override {
    return props_.policy_arn.is_set() ? props_.policy_arn : ISecret::arn_for_policies();
  }

 private:
  Props props_;
};

class ImportedAttachment final : public ISecretTargetAttachment {
 public:
  struct Props {
    Input<std::string> arn;
    Input<std::string> name;
  };
  ImportedAttachment(const Scope& scope, const Props& props) : ISecretTargetAttachment(scope), props_(props) {}
  Input<std::string> secret_arn() override { return props_.arn; }
  Input<std::string> secret_name() override { return props_.name; }

 private:
  Props props_;
};

bool has_suffix(std::string_view arn) {
  const auto hyphen = arn.rfind('-');
  if (hyphen == std::string_view::npos || arn.size() - hyphen - 1 != suffix_length) return false;
  return std::ranges::all_of(arn.substr(hyphen + 1), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  });
}

/// The name in an ARN: without the last hyphen and what follows, when that is as long as Secrets Manager's own suffix.
Input<std::string> name_in(const Construct& scope, const Id& id, const Input<std::string>& arn) {
  const Input<std::string> name =
      Stack::of(scope).split_arn(arn, ArnFormat::COLON_RESOURCE_NAME, id.where()).resource_name;
  if (!name.is_set())
    fail(scope, {to_debug_string(arn) + " is no ARN of a secret",
                 "arn:<partition>:secretsmanager:<region>:<account>:secret:<name>"});
  if (!name.is_string()) return name;
  const std::string_view text = name.as_string();
  const auto hyphen = text.rfind('-');
  const bool suffixed = hyphen != std::string_view::npos && text.size() - hyphen - 1 == suffix_length;
  return suffixed ? text.substr(0, hyphen) : text;
}

/// The name of a secret made here: as many parts between hyphens as the given name has; two when it is made up.
Input<std::string> name_of_own(const Construct& scope, const Input<std::string>& arn, const Input<std::string>& given) {
  if (given.is_unresolved()) return given;
  const Input<std::string> whole = Stack::of(scope).split_arn(arn, ArnFormat::COLON_RESOURCE_NAME).resource_name;
  const auto count = given.is_set() ? std::ranges::count(given.as_string(), '-') + 1 : 2;
  std::vector<Input<std::string>> parts;
  for (std::int64_t i = 0; i < count; ++i) parts.push_back(Fn::select(i, Fn::split("-", whole)));
  return Fn::join("-", parts);
}

CfnSecretTypes::GenerateSecretStringProperty rendered(const SecretStringGenerator& generator) {
  return {.exclude_characters = generator.exclude_characters,
          .exclude_lowercase = generator.exclude_lowercase,
          .exclude_numbers = generator.exclude_numbers,
          .exclude_punctuation = generator.exclude_punctuation,
          .exclude_uppercase = generator.exclude_uppercase,
          .generate_string_key = generator.generate_string_key,
          .include_space = generator.include_space,
          .password_length = generator.password_length,
          .require_each_included_type = generator.require_each_included_type,
          .secret_string_template = generator.secret_string_template};
}

}  // namespace

Secret::Secret(const Scope& scope, const Props& props)
    : ISecret(scope, {.physical_name = props.secret_name}),
      encryption_key_(props.encryption_key.get()),
      exclude_characters_(props.generate_secret_string.exclude_characters) {
  const SecretStringGenerator& generator = props.generate_secret_string;
  if (generator.generate_string_key.is_set() != generator.secret_string_template.is_set())
    fail(*this, {std::string("generate_secret_string has a ") +
                     (generator.generate_string_key.is_set() ? "generate_string_key and no secret_string_template"
                                                             : "secret_string_template and no generate_string_key"),
                 "both or neither", "AWS::SecretsManager::Secret GenerateSecretString"});
  const auto generated = rendered(generator);
  const bool generates = !to_value(generated).is_empty();
  const Input<std::string> text = secret_string(props, generates);
  CfnSecretProps secret{
      .description = props.description,
      .kms_key_id = encryption_key_ != nullptr ? encryption_key_->key_arn() : Input<std::string>(),
      .name = physical_name(),
      .replica_regions = Lazy::typed<List<CfnSecretTypes::ReplicaRegionProperty>>(
          [this] {
            std::vector<CfnSecretTypes::ReplicaRegionProperty> regions;
            for (const ReplicaRegion& replica : replicas_)
              regions.push_back(
                  {.region = replica.region,
                   .kms_key_id = replica.encryption_key ? replica.encryption_key->key_arn() : Input<std::string>()});
            return Input<List<CfnSecretTypes::ReplicaRegionProperty>>(regions);
          },
          true),
      .secret_string = text,
  };
  if (generates || !text.is_set()) secret.generate_secret_string = generated;
  auto& resource = add<CfnSecret>("Resource", std::move(secret));
  resource.apply_removal_policy(props.removal_policy, {.default_ = RemovalPolicy::DESTROY});
  arn_ = resource_arn_attribute(resource.ref(), {.resource = "secret",
                                                 .service = "secretsmanager",
                                                 .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                 .resource_name = physical_name()});
  name_ = name_of_own(*this, arn_, props.secret_name);
  if (encryption_key_ != nullptr) {
    const kms::ViaServicePrincipal principal(concat("secretsmanager.", stack().region(), ".amazonaws.com"),
                                             iam::AccountPrincipal(stack().account()));
    encryption_key_->grant_encrypt_decrypt(principal);
    encryption_key_->grant(principal, "kms:CreateGrant", "kms:DescribeKey");
  }
  for (const ReplicaRegion& replica : props.replica_regions) add_replica_region(replica.region, replica.encryption_key);
}

Input<std::string> Secret::secret_string(const Props& props, bool generates) const {
  const int sources = generates + props.secret_string_value.has_value() + !props.secret_object_value.empty();
  if (sources > 1)
    fail(*this, {"the text of a secret is given in " + std::to_string(sources) + " ways",
                 "one of generate_secret_string, secret_object_value and secret_string_value",
                 "AWS::SecretsManager::Secret SecretString"});
  if (props.secret_string_value) return props.secret_string_value->unsafe_unwrap();
  if (props.secret_object_value.empty()) return {};
  std::vector<Member> fields;
  for (const auto& [name, value] : props.secret_object_value) fields.push_back({name, value.unsafe_unwrap()});
  return stack().to_json_string(Value::object(std::move(fields)));
}

void Secret::add_replica_region(const Input<std::string>& region, OptRef<kms::IKey> encryption_key) {
  if (!stack().env().region.empty() && region == Value(stack().env().region))
    fail(*this, {"a secret is to be copied to " + stack().env().region + ", where it is", "another region",
                 "AWS::SecretsManager::Secret ReplicaRegions"});
  replicas_.push_back({.region = region, .encryption_key = encryption_key});
}

bool Secret::is_secret(const Construct& construct) { return dynamic_cast<const Secret*>(&construct) != nullptr; }

ISecret& Secret::from_secret_attributes(Construct& scope, Id id, const SecretAttributes& attrs) {
  const bool complete = attrs.secret_complete_arn.is_set();
  if (complete == attrs.secret_partial_arn.is_set())
    fail(scope,
         {std::string("a secret was imported by ") + (complete ? "two ARNs" : "no ARN"),
          "one of secret_complete_arn and secret_partial_arn"},
         id.where());
  const Input<std::string>& arn = complete ? attrs.secret_complete_arn : attrs.secret_partial_arn;
  if (complete && arn.is_string() && !has_suffix(arn.as_string()))
    fail(scope,
         {"'" + std::string(arn.as_string()) + "' is no complete ARN of a secret",
          "one that ends in a hyphen and 6 letters or digits, or secret_partial_arn"},
         id.where());
  const ArnComponents parts = Stack::of(scope).split_arn(arn, ArnFormat::COLON_RESOURCE_NAME, id.where());
  Import import{.arn = arn,
                .name = name_in(scope, id, arn),
                .full_arn = complete ? arn : Input<std::string>(),
                .policy_arn = complete ? arn : concat(arn, "-??????"),
                .key = attrs.encryption_key.get(),
                .resource = {.account = literal(parts.account), .region = literal(parts.region)}};
  return scope.add<ImportedSecret>(std::move(id), std::move(import));
}

ISecret& Secret::from_secret_complete_arn(Construct& scope, Id id, const Input<std::string>& secret_complete_arn) {
  return from_secret_attributes(scope, std::move(id), {.secret_complete_arn = secret_complete_arn});
}

ISecret& Secret::from_secret_partial_arn(Construct& scope, Id id, const Input<std::string>& secret_partial_arn) {
  return from_secret_attributes(scope, std::move(id), {.secret_partial_arn = secret_partial_arn});
}

ISecret& Secret::from_secret_name_v2(Construct& scope, Id id, const Input<std::string>& secret_name) {
  const auto arn = Stack::of(scope).format_arn({.resource = "secret",
                                                .service = "secretsmanager",
                                                .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                .resource_name = secret_name});
  return scope.add<ImportedSecret>(std::move(id), Import{.arn = arn, .name = secret_name});
}

ISecretTargetAttachment& SecretTargetAttachment::from_secret_target_attachment_secret_arn(
    Construct& scope, Id id, const Input<std::string>& secret_target_attachment_secret_arn) {
  const auto name = name_in(scope, id, secret_target_attachment_secret_arn);
  return scope.add<ImportedAttachment>(std::move(id),
                                       ImportedAttachment::Props{secret_target_attachment_secret_arn, name});
}

}  // namespace cdk::secretsmanager
