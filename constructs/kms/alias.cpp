#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/alias.hpp>
#include <cdk/kms/cfn_alias.hpp>

namespace cdk::kms {
namespace {

constexpr std::string_view prefix = "alias/";

/// An alias that is known by name and key.
class KnownAlias final : public IAlias {
 public:
  using Props = AliasAttributes;
  KnownAlias(const Scope& scope, const Props& props)
      : IAlias(scope),
        name_(props.alias_name),
        target_(*props.alias_target_key),
        arn_(stack().format_arn({.resource = name_, .service = "kms"})) {}
  Input<std::string> alias_name() override { return name_; }
  IKey& alias_target_key() override { return target_; }
  Input<std::string> key_arn() override { return arn_; }
  Input<std::string> key_id() override { return name_; }
  Alias& add_alias(const Input<std::string>& alias_name) override { return target_.add_alias(alias_name); }
  using IKey::add_to_resource_policy;
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement, bool no_op) override {
    return target_.add_to_resource_policy(statement, no_op);
  }
  using IKey::grant;
  iam::Grant grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) override {
    return target_.grant(grantee, actions);
  }

 private:
  Input<std::string> name_;
  IKey& target_;
  Input<std::string> arn_;
};

/// An alias of a key that nothing is known of.
class NamedAlias final : public IAlias {
 public:
  NamedAlias(const Scope& scope, Input<std::string> name)
      : IAlias(scope), name_(std::move(name)), arn_(stack().format_arn({.resource = name_, .service = "kms"})) {}
  Input<std::string> alias_name() override { return name_; }
  IKey& alias_target_key() override { refuse("asked for its key"); }
  Input<std::string> key_arn() override { return arn_; }
  Input<std::string> key_id() override { return name_; }
  Alias& add_alias(const Input<std::string>&) override { refuse("given another alias"); }
  using IKey::grant;
  iam::Grant grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) override {
    if (!FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-kms:applyImportedAliasPermissionsToPrincipal"))
      return iam::Grant::drop(grantee, "an alias imported by name");
    const auto all_keys = stack().format_arn({.resource = "key", .service = "kms", .resource_name = "*"});
    return iam::Grant::add_to_principal(
        {.actions = actions,
         .grantee = grantee,
         .resource_arns = {all_keys},
         .conditions = {{"ForAnyValue:StringEquals", {{"kms:ResourceAliases", name_}}}}});
  }

 private:
  [[noreturn]] void refuse(const char* what) const {
    fail(*this, {"an alias that was imported by name was " + std::string(what),
                 "Alias::from_alias_attributes, which is told the key"});
  }
  Input<std::string> name_, arn_;
};

Input<std::string> with_prefix(const Input<std::string>& name) {
  if (name.is_string()) {
    if (name.as_string().starts_with(prefix)) return name;
    return concat(prefix, name);
  }
  const bool starts = name.kind() == Value::Kind::Concat && name.items()[0].is_string();
  // A text that is a token from the start may well hold the prefix.
  if (!starts || name.items()[0].as_string().starts_with(prefix)) return name;
  return concat(prefix, name);
}

void check_name(const Construct& scope, const Id& id, const Input<std::string>& full_name) {
  if (!full_name.is_string()) return;
  const std::string_view name = full_name.as_string();
  std::string lower(name);
  std::ranges::transform(lower, lower.begin(),
                         [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const bool good = name.size() <= 256 && name.find_first_not_of(
                                              "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                              "0123456789:/_-") == std::string_view::npos;
  if (name != prefix && !lower.starts_with("alias/aws/") && good) return;
  fail(scope,
       {"'" + std::string(name) + "' is no name for an alias",
        "'alias/' and up to 250 letters, digits and :/_-, that don't begin with 'aws/'", "AWS::KMS::Alias AliasName"},
       id.where());
}

Input<std::string> checked(const Scope& scope, const Input<std::string>& name) {
  const Input<std::string> full = with_prefix(name);
  check_name(*scope.parent(), scope.id(), full);
  return full;
}

}  // namespace

Alias::Alias(const Scope& scope, const Props& props)
    : IAlias(scope, {.physical_name = checked(scope, props.alias_name)}), target_(&*props.target_key) {
  auto& resource = add<CfnAlias>("Resource", {.alias_name = physical_name(), .target_key_id = target_->key_arn()});
  const bool by_ref = FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-kms:aliasNameRef");
  name_ = resource_name_attribute(by_ref ? Value(resource.ref()) : Value(physical_name()));
  arn_ = stack().format_arn({.resource = name_, .service = "kms"});
  if (props.removal_policy) resource.apply_removal_policy(props.removal_policy);
}

IAlias& Alias::from_alias_attributes(Construct& scope, Id id, const AliasAttributes& attrs) {
  return scope.add<KnownAlias>(std::move(id), attrs);
}

IAlias& Alias::from_alias_name(Construct& scope, Id id, const Input<std::string>& alias_name) {
  return scope.add<NamedAlias>(std::move(id), alias_name);
}

}  // namespace cdk::kms
