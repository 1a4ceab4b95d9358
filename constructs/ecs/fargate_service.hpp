// Services on Fargate.
#pragma once

#include <cdk/ecs/base_service.hpp>
#include <cdk/ecs/fargate_service_props.hpp>

namespace cdk::ecs {

/// A service on Fargate, made here or imported.
using IFargateService = IService;

/// A number of tasks that run on Fargate.
class FargateService : public BaseService {
 public:
  using Props = FargateServiceProps;

  /// Errors: a task definition that isn't for Fargate; zone rebalancing without room for it; features of a later
  /// platform version than the one asked for.
  /// Errors at synthesis: a task without an essential container.
  FargateService(const cdk::Scope& scope, const Props& props);

  static IFargateService& from_fargate_service_arn(Construct& scope, Id id,
                                                   const Input<std::string>& fargate_service_arn);
  /// Errors: both ARN and name, or neither.
  static IBaseService& from_fargate_service_attributes(Construct& scope, Id id, const FargateServiceAttributes& attrs);

 private:
  void check(const Props& props) const;
};

}  // namespace cdk::ecs
