// What versions and aliases have in common.
#pragma once

#include <cdk/lambda_/function_base.hpp>

namespace cdk::lambda_ {

/// A function under a version or an alias.
class QualifiedFunctionBase : public FunctionBase {
 public:
  /// The function itself.
  virtual IFunction& lambda() const = 0;
  const Architecture& architecture() const override { return lambda().architecture(); }
  iam::IRole* role() const override { return lambda().role(); }
  std::optional<TenancyConfig> tenancy_config() const override { return lambda().tenancy_config(); }
  iam::Principal grant_principal() override { return lambda().grant_principal(); }
  IVersion& latest_version() override { return lambda().latest_version(); }
  /// The version or alias alone.
  std::vector<Input<std::string>> resource_arns_for_grant_invoke() const override { return {function_arn()}; }
  void configure_async_invoke(const EventInvokeConfigOptions& options,
                              std::source_location where = std::source_location::current()) override;

 protected:
  using FunctionBase::FunctionBase;
  /// What stands behind the function's name or ARN.
  virtual Input<std::string> qualifier() const = 0;
  void note_invoke_permission(Construct&, const Input<std::string>&) override {}
};

/// A version of a function, made here or imported.
class IVersion : public QualifiedFunctionBase {
 public:
  /// Its number, or $LATEST.
  virtual Input<std::string> version() const = 0;
  /// Its ARN for CloudFront, which takes no environment variables: those added with remove_in_edge are taken away.
  /// Errors: $LATEST. Errors at synthesis: other environment variables.
  virtual Input<std::string> edge_arn() = 0;

 protected:
  using QualifiedFunctionBase::QualifiedFunctionBase;
  Input<std::string> qualifier() const override { return version(); }
};

/// An alias of a function's version, made here or imported.
class IAlias : public QualifiedFunctionBase {
 public:
  virtual Input<std::string> alias_name() const = 0;
  virtual IVersion& version() const = 0;
  IFunction& lambda() const override { return version().lambda(); }

 protected:
  using QualifiedFunctionBase::QualifiedFunctionBase;
};

}  // namespace cdk::lambda_
