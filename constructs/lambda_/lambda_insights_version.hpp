// CloudWatch Lambda Insights.
#pragma once

#include <cdk/input.hpp>
#include <cdk/lambda_/architecture.hpp>
#include <string>
#include <utility>

namespace cdk {
class Construct;
}

namespace cdk::lambda_ {

/// A version of the layer by which CloudWatch Lambda Insights sees into functions.
class LambdaInsightsVersion {
 public:
  static LambdaInsightsVersion VERSION_1_0_54_0() { return {"1.0.54.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_86_0() { return {"1.0.86.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_89_0() { return {"1.0.89.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_98_0() { return {"1.0.98.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_119_0() { return {"1.0.119.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_135_0() { return {"1.0.135.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_143_0() { return {"1.0.143.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_178_0() { return {"1.0.178.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_229_0() { return {"1.0.229.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_273_0() { return {"1.0.273.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_275_0() { return {"1.0.275.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_295_0() { return {"1.0.295.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_317_0() { return {"1.0.317.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_333_0() { return {"1.0.333.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_391_0() { return {"1.0.391.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_404_0() { return {"1.0.404.0", {}}; }
  static LambdaInsightsVersion VERSION_1_0_498_0() { return {"1.0.498.0", {}}; }
  /// One that AWS brought out since.
  static LambdaInsightsVersion from_insight_version_arn(Input<std::string> arn) { return {{}, std::move(arn)}; }

  /// The layer's ARN in the scope's region. Errors: AWS keeps none there for the architecture.
  Input<std::string> layer_version_arn(Construct& scope,
                                       const Architecture& architecture = Architecture::X86_64()) const;

 private:
  LambdaInsightsVersion(std::string version, Input<std::string> arn)
      : version_(std::move(version)), arn_(std::move(arn)) {}

  std::string version_;
  Input<std::string> arn_;
};

}  // namespace cdk::lambda_
