// Versions of functions.
#pragma once

#include <cdk/lambda_/qualified_function.hpp>
#include <cdk/lambda_/version_props.hpp>

namespace cdk::lambda_ {

class CfnVersion;

/// A version: code and configuration of a function as they were when it was made. CloudFormation: AWS::Lambda::Version.
class Version : public IVersion {
 public:
  using Props = VersionProps;

  /// Errors: provisioned_concurrent_executions below 1; execution environments below 0, or fewer at most than at least;
  /// provisioned_concurrent_executions of a function with tenancy_config.
  Version(const Scope& scope, const Props& props);

  static IVersion& from_version_arn(Construct& scope, Id id, const Input<std::string>& version_arn);
  static IVersion& from_version_attributes(Construct& scope, Id id, const VersionAttributes& attrs);

  IFunction& lambda() const override { return *lambda_; }
  Input<std::string> version() const override;
  Input<std::string> function_arn() const override;
  Input<std::string> function_name() const override;
  Input<std::string> edge_arn() override;

 protected:
  bool can_create_permissions() const override { return true; }

 private:
  void check(const Props& props) const;

  Ref<IFunction> lambda_;
  CfnVersion* resource_ = nullptr;
};

}  // namespace cdk::lambda_
