// The version that is being worked on.
#pragma once

#include <cdk/lambda_/qualified_function.hpp>

namespace cdk::lambda_ {

/// The version $LATEST of a function, which takes no permissions.
class LatestVersion final : public IVersion {
 public:
  struct Props {
    Ref<IFunction> lambda;
  };
  LatestVersion(const Scope& scope, const Props& props) : IVersion(scope), lambda_(props.lambda) {}

  IFunction& lambda() const override { return *lambda_; }
  Input<std::string> version() const override { return "$LATEST"; }
  Input<std::string> function_arn() const override;
  Input<std::string> function_name() const override;
  Input<std::string> edge_arn() override;
  IVersion& latest_version() override { return *this; }
  void configure_async_invoke(const EventInvokeConfigOptions& options, std::source_location where) override {
    FunctionBase::configure_async_invoke(options, where);
  }

 protected:
  bool can_create_permissions() const override { return false; }

 private:
  Ref<IFunction> lambda_;
};

/// Errors, always: CloudFront takes no $LATEST.
[[noreturn]] void refuse_edge(const IVersion& version);

}  // namespace cdk::lambda_
