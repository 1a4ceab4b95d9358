// What gateway endpoints lead to.
#pragma once

#include <cdk/input.hpp>
#include <string>
#include <string_view>

namespace cdk::ec2 {

/// A service that gateway endpoints lead to: there are three.
class GatewayVpcEndpointAwsService {
 public:
  /// A service by its short name. `prefix` replaces "com.amazonaws".
  constexpr explicit GatewayVpcEndpointAwsService(std::string_view short_name,
                                                  std::string_view prefix = "com.amazonaws")
      : short_name_(short_name), prefix_(prefix) {}

  static const GatewayVpcEndpointAwsService DYNAMODB;
  static const GatewayVpcEndpointAwsService S3;
  static const GatewayVpcEndpointAwsService S3_EXPRESS;

  /// The whole name, in the region of the deployment.
  Input<std::string> name() const;

 private:
  std::string_view short_name_;
  std::string_view prefix_;
};

inline constexpr GatewayVpcEndpointAwsService GatewayVpcEndpointAwsService::DYNAMODB{"dynamodb"};
inline constexpr GatewayVpcEndpointAwsService GatewayVpcEndpointAwsService::S3{"s3"};
inline constexpr GatewayVpcEndpointAwsService GatewayVpcEndpointAwsService::S3_EXPRESS{"s3express"};

/// CDK's name of what endpoints take.
using IGatewayVpcEndpointService = GatewayVpcEndpointAwsService;

}  // namespace cdk::ec2
