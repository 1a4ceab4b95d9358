// Functions whose code is an image.
#pragma once

#include <cdk/lambda_/function.hpp>
#include <cdk/lambda_/image_function_props.hpp>

namespace cdk::lambda_ {

/// A function whose code is an image. CloudFormation: AWS::Lambda::Function.
class DockerImageFunction : public Function {
 public:
  using Props = DockerImageFunctionProps;
  /// Errors: those of Function; layers.
  DockerImageFunction(const Scope& scope, const Props& props);
};

}  // namespace cdk::lambda_
