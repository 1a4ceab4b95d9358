// A cache of parameters and secrets in a function.
#pragma once

#include <cdk/input.hpp>
#include <cdk/lambda_/architecture.hpp>
#include <cdk/lambda_/params_and_secrets_layer_version_props.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdk {
class Construct;
}

namespace cdk::lambda_ {

/// The layer AWS Parameters and Secrets Lambda Extension, which keeps what a function reads from Parameter Store and
/// Secrets Manager.
class ParamsAndSecretsLayerVersion {
 public:
  static ParamsAndSecretsLayerVersion from_version(ParamsAndSecretsVersions version,
                                                   const ParamsAndSecretsOptions& options = {}) {
    return {version, {}, options};
  }
  /// One that AWS brought out since.
  static ParamsAndSecretsLayerVersion from_version_arn(Input<std::string> arn,
                                                       const ParamsAndSecretsOptions& options = {}) {
    return {{}, std::move(arn), options};
  }

  /// The layer's ARN in the scope's region. Errors: AWS keeps none there for the architecture.
  Input<std::string> layer_arn(Construct& scope, const Architecture& architecture) const;
  /// The options, as the function's environment has them. Errors, of the function: options out of their range.
  std::vector<std::pair<std::string, std::string>> environment(const Construct& function) const;

 private:
  ParamsAndSecretsLayerVersion(std::optional<ParamsAndSecretsVersions> version, Input<std::string> arn,
                               const ParamsAndSecretsOptions& options)
      : version_(version), arn_(std::move(arn)), options_(options) {}

  std::optional<ParamsAndSecretsVersions> version_;
  Input<std::string> arn_;
  ParamsAndSecretsOptions options_;
};

}  // namespace cdk::lambda_
