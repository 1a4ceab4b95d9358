#include <cdk/lambda_/image_function.hpp>

namespace cdk::lambda_ {

DockerImageCode DockerImageCode::from_ecr(ecr::IRepository& repository, const EcrImageCodeProps& props) {
  return DockerImageCode(Code::from_ecr_image(repository, props));
}

DockerImageCode DockerImageCode::from_image_asset(const std::string& directory, const AssetImageCodeProps& props,
                                                  Where where) {
  return DockerImageCode(Folder{directory, props, where});
}

Code DockerImageCode::code_for(const Optional<Architecture>& architecture) const {
  if (code_) return *code_;
  AssetImageCodeProps props = folder_->props;
  if (architecture && !props.platform) props.platform = ecr_assets::Platform::custom(architecture->docker_platform());
  return Code::from_asset_image(folder_->directory, props, folder_->where);
}

DockerImageFunction::DockerImageFunction(const Scope& scope, const Props& props)
    : Function(scope, props, {props.code.code_for(props.architecture), Handler::FROM_IMAGE, Runtime::FROM_IMAGE}) {}

}  // namespace cdk::lambda_
