// Functions.
#pragma once

#include <cdk/lambda_/function_base.hpp>
#include <cdk/lambda_/function_props.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::lambda_ {

class CfnFunction;
struct CfnFunctionProps;

/// A function. CloudFormation: AWS::Lambda::Function.
class Function : public FunctionBase {
 public:
  using Props = FunctionProps;

  /// Errors: a name or description that AWS Lambda refuses; inline code that the runtime doesn't take; props of
  /// functions in a VPC without vpc; public subnets; log levels without LoggingFormat::JSON; storage out of its range.
  Function(const Scope& scope, const Props& props);

  /// A function of the stack's own account and region.
  static IFunction& from_function_name(Construct& scope, Id id, const Input<std::string>& function_name);
  static IFunction& from_function_arn(Construct& scope, Id id, const Input<std::string>& function_arn);
  static IFunction& from_function_attributes(Construct& scope, Id id, const FunctionAttributes& attrs);

  Input<std::string> function_arn() const override;
  Input<std::string> function_name() const override;
  const Architecture& architecture() const override { return architecture_; }
  iam::IRole* role() const override { return role_; }
  const Runtime& runtime() const noexcept { return runtime_; }
  const std::optional<Duration>& timeout() const noexcept { return timeout_; }
  sns::ITopic* dead_letter_topic() const noexcept { return dead_letter_topic_.get(); }

  /// Errors: a name that AWS Lambda keeps for itself.
  Function& add_environment(std::string_view key, const Input<std::string>& value);

 protected:
  bool can_create_permissions() const override { return true; }

 private:
  void check(const Props& props) const;
  void check_vpc(const Props& props) const;
  void make_role(const Props& props);
  void connect_to_vpc(const Props& props, CfnFunctionProps& cfn);
  void configure_logging(const Props& props, CfnFunctionProps& cfn) const;

  Architecture architecture_;
  Runtime runtime_;
  std::optional<Duration> timeout_;
  OptRef<sns::ITopic> dead_letter_topic_;
  std::vector<std::pair<std::string, Input<std::string>>> environment_;
  iam::IRole* role_ = nullptr;
  CfnFunction* resource_ = nullptr;
};

}  // namespace cdk::lambda_
