// Sizes of clusters' instances.
#pragma once

#include <cdk/ec2/instance_type.hpp>
#include <cdk/optional.hpp>
#include <string>
#include <utility>

namespace cdk::rds {

/// Whether an instance of a cluster has a size.
enum class InstanceType {
  /// Of a size that is chosen.
  PROVISIONED,
  /// As large as the load asks for.
  SERVERLESS_V2,
};

/// The size of a cluster's instance.
class ClusterInstanceType {
 public:
  static ClusterInstanceType serverless_v2() { return {"db.serverless", InstanceType::SERVERLESS_V2}; }
  /// Default: t3.medium.
  static ClusterInstanceType provisioned(const Optional<ec2::InstanceType>& instance_type = {}) {
    const auto type =
        instance_type ? *instance_type : ec2::InstanceType::of(ec2::InstanceClass::T3, ec2::InstanceSize::MEDIUM);
    return {type.to_string(), InstanceType::PROVISIONED};
  }
  ClusterInstanceType(std::string instance_type, InstanceType type)
      : instance_type_(std::move(instance_type)), type_(type) {}

  const std::string& to_string() const noexcept { return instance_type_; }
  InstanceType type() const noexcept { return type_; }

 private:
  std::string instance_type_;
  InstanceType type_;
};

}  // namespace cdk::rds
