// Values that must not stand in a template: they are fetched at deployment.
#pragma once

#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <string_view>

namespace cdk {

class CfnParameter;

/// Which store a dynamic reference reads.
enum class CfnDynamicReferenceService { SSM, SSM_SECURE, SECRETS_MANAGER };

/// A dynamic reference, `{{resolve:service:key}}`, which CloudFormation replaces at deployment.
class CfnDynamicReference {
 public:
  CfnDynamicReference(CfnDynamicReferenceService service, const Input<std::string>& key);
  const Input<std::string>& value() const noexcept { return value_; }

 private:
  Input<std::string> value_;
};

/// Which part of a Secrets Manager secret is read.
struct SecretsManagerSecretOptions {
  /// A field of a JSON secret. Default: the whole text.
  std::string json_field{};
  /// A version by id. Default: by stage.
  Input<std::string> version_id{};
  /// Default: "AWSCURRENT".
  Input<std::string> version_stage{};
};

/// A secret. Props that take secrets take only this, so that none ends up in a template by accident.
class SecretValue {
 public:
  /// A text that stands in the template, readable by all who can read that.
  static SecretValue unsafe_plain_text(std::string_view secret) { return SecretValue(Input<std::string>(secret)); }
  /// From Secrets Manager, by name or ARN.
  /// Errors: an empty id, an id that starts like an ARN and isn't one, both a version id and a stage.
  static SecretValue secrets_manager(const Input<std::string>& secret_id,
                                     const SecretsManagerSecretOptions& options = {},
                                     std::source_location where = std::source_location::current());
  /// From a SecureString parameter of Systems Manager; without a version, the latest.
  static SecretValue ssm_secure(const Input<std::string>& parameter_name, const Input<std::string>& version = {});
  static SecretValue cfn_dynamic_reference(const CfnDynamicReference& reference) {
    return SecretValue(reference.value());
  }
  /// From a parameter of the template. Errors: it isn't NoEcho.
  static SecretValue cfn_parameter(const CfnParameter& parameter);
  /// An attribute of a resource that is itself kept secret. Errors: a literal.
  static SecretValue resource_attribute(const Input<std::string>& attribute,
                                        std::source_location where = std::source_location::current());

  /// The value for a property that takes plain text, too.
  const Input<std::string>& unsafe_unwrap() const noexcept { return value_; }

 private:
  explicit SecretValue(Input<std::string> value) : value_(std::move(value)) {}
  Input<std::string> value_;
};

namespace detail {
template <>
struct Convert<std::string, SecretValue> {
  static constexpr bool possible = true;
  static Value make(const SecretValue& secret) { return secret.unsafe_unwrap(); }
};
template <>
struct Convert<Json, SecretValue> : Convert<std::string, SecretValue> {};
template <>
struct Convert<std::string, CfnDynamicReference> {
  static constexpr bool possible = true;
  static Value make(const CfnDynamicReference& reference) { return reference.value(); }
};
template <>
struct Convert<Json, CfnDynamicReference> : Convert<std::string, CfnDynamicReference> {};
}  // namespace detail

}  // namespace cdk
