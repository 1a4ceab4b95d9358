// The function behind LogRetention.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/iam/role.hpp>

namespace cdk::lambda_ {
class CfnFunction;
}

namespace cdk::logs {

struct LogRetentionFunctionProps {
  /// Default: one is made.
  OptRef<iam::IRole> role{};
};

/// A function that makes log groups and sets their retention: one in each stack that asks for it.
class LogRetentionFunction final : public Construct {
 public:
  using Props = LogRetentionFunctionProps;
  static LogRetentionFunction& of(Construct& scope, const Props& props);

  LogRetentionFunction(const Scope& scope, const Props& props);
  Input<std::string> function_arn() const;
  void grant_delete_log_group(const Input<std::string>& log_group_name);

 private:
  struct Code;
  Code add_code();
  iam::IRole& role_;
  lambda_::CfnFunction* function_ = nullptr;
};

}  // namespace cdk::logs
