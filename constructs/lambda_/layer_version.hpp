// Code that functions share.
#pragma once

#include <cdk/lambda_/layer_version_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::lambda_ {

/// A version of a layer, made here or imported.
class ILayerVersion : public Resource {
 public:
  virtual Input<std::string> layer_version_arn() const = 0;
  /// Empty for all.
  virtual const Vector<Runtime>& compatible_runtimes() const = 0;
  /// Lets an account use the layer. Errors: an organization with an account other than "*".
  void add_permission(Id id, const LayerVersionPermission& permission);

 protected:
  using Resource::Resource;
};

/// A version of a layer: code that functions share. CloudFormation: AWS::Lambda::LayerVersion.
class LayerVersion : public ILayerVersion {
 public:
  using Props = LayerVersionProps;

  /// Errors: code that isn't in S3.
  LayerVersion(const Scope& scope, const Props& props);

  static ILayerVersion& from_layer_version_arn(Construct& scope, Id id, const Input<std::string>& layer_version_arn);
  static ILayerVersion& from_layer_version_attributes(Construct& scope, Id id, const LayerVersionAttributes& attrs);

  Input<std::string> layer_version_arn() const override { return arn_; }
  const Vector<Runtime>& compatible_runtimes() const override { return compatible_runtimes_; }

 private:
  Input<std::string> arn_;
  Vector<Runtime> compatible_runtimes_;
};

}  // namespace cdk::lambda_
