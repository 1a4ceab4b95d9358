#include <cdk/error.hpp>
#include <cdk/lambda_/cfn_layer_version.hpp>
#include <cdk/lambda_/cfn_layer_version_permission.hpp>
#include <cdk/lambda_/layer_version.hpp>

namespace cdk::lambda_ {
namespace {

class ImportedLayer final : public ILayerVersion {
 public:
  using Props = LayerVersionAttributes;
  ImportedLayer(const Scope& scope, const Props& props) : ILayerVersion(scope), props_(props) {}
  Input<std::string> layer_version_arn() const override { return props_.layer_version_arn; }
  const Vector<Runtime>& compatible_runtimes() const override { return props_.compatible_runtimes; }

 private:
  Props props_;
};

template <class T>
Input<List<std::string>> names(const Vector<T>& items) {
  std::vector<std::string> made;
  for (const T& item : items) made.emplace_back(item.name());
  return made.empty() ? Input<List<std::string>>() : Input<List<std::string>>(made);
}

}  // namespace

void ILayerVersion::add_permission(Id id, const LayerVersionPermission& permission) {
  if (permission.organization_id.is_set() && permission.account_id != Value("*"))
    fail(*this,
         {"organization_id with the account " + to_debug_string(permission.account_id), "account_id = \"*\" with it",
          "AWS::Lambda::LayerVersionPermission OrganizationId"},
         id.where());
  add<CfnLayerVersionPermission>(std::move(id), {.action = "lambda:GetLayerVersion",
                                                 .layer_version_arn = layer_version_arn(),
                                                 .principal = permission.account_id,
                                                 .organization_id = permission.organization_id});
}

LayerVersion::LayerVersion(const Scope& scope, const Props& props)
    : ILayerVersion(scope, {.physical_name = props.layer_version_name}),
      compatible_runtimes_(props.compatible_runtimes) {
  const CodeConfig code = props.code.bind(*this);
  if (!code.s3_location)
    fail(*this, {code.inline_code.is_set() ? "inline code for a layer" : "an image for a layer",
                 "code from a folder, a file or a bucket", "AWS::Lambda::LayerVersion Content"});
  auto& resource = add<CfnLayerVersion>(
      "Resource", {.content = CfnLayerVersion::ContentProperty{.s3_bucket = code.s3_location->bucket_name,
                                                               .s3_key = code.s3_location->object_key,
                                                               .s3_object_storage_mode = code.s3_object_storage_mode,
                                                               .s3_object_version = code.s3_location->object_version},
                   .compatible_architectures = names(props.compatible_architectures),
                   .compatible_runtimes = names(props.compatible_runtimes),
                   .description = props.description,
                   .layer_name = physical_name(),
                   .license_info = props.license});
  if (props.removal_policy) resource.apply_removal_policy(*props.removal_policy);
  props.code.bind_to_resource(resource, {.resource_property = "Content"});
  arn_ = resource.ref();
}

ILayerVersion& LayerVersion::from_layer_version_arn(Construct& scope, Id id,
                                                    const Input<std::string>& layer_version_arn) {
  return from_layer_version_attributes(scope, std::move(id), {.layer_version_arn = layer_version_arn});
}

ILayerVersion& LayerVersion::from_layer_version_attributes(Construct& scope, Id id,
                                                           const LayerVersionAttributes& attrs) {
  return scope.add<ImportedLayer>(std::move(id), attrs);
}

}  // namespace cdk::lambda_
