// What flow logs record, and of what.
#pragma once

#include <cdk/input.hpp>
#include <string>
#include <string_view>
#include <utility>

namespace cdk::ec2 {

class ISubnet;
class IVpc;

/// Over how long flows are summed up into one record, in seconds. CloudFormation: MaxAggregationInterval.
enum class FlowLogMaxAggregationInterval {
  ONE_MINUTE = 60,
  TEN_MINUTES = 600,
};

/// A field of AWS's, for the records of a flow log. Goes wherever a LogFormat is asked for.
struct LogField {
  std::string_view name;
};

/// One or more fields of a flow log's records.
class LogFormat {
 public:
  LogFormat(const LogField& field) : LogFormat(LogFormat::field(field.name)) {}

  /// A field by its name, such as "srcaddr".
  static LogFormat field(std::string_view field) { return LogFormat("${" + std::string(field) + "}"); }
  /// Fields in AWS's own notation, such as "${srcaddr} ${dstaddr}".
  static LogFormat custom(std::string format_string) { return LogFormat(std::move(format_string)); }
  /// The fields of version 2, which flow logs have that say nothing.
  static const LogFormat ALL_DEFAULT_FIELDS;

  static constexpr LogField ACCOUNT_ID{"account-id"};
  static constexpr LogField ACTION{"action"};
  static constexpr LogField AZ_ID{"az-id"};
  static constexpr LogField BYTES{"bytes"};
  static constexpr LogField DST_ADDR{"dstaddr"};
  static constexpr LogField DST_PORT{"dstport"};
  static constexpr LogField ECS_CLUSTER_ARN{"ecs-cluster-arn"};
  static constexpr LogField ECS_CLUSTER_NAME{"ecs-cluster-name"};
  static constexpr LogField ECS_CONTAINER_ID{"ecs-container-id"};
  static constexpr LogField ECS_CONTAINER_INSTANCE_ARN{"ecs-container-instance-arn"};
  static constexpr LogField ECS_CONTAINER_INSTANCE_ID{"ecs-container-instance-id"};
  static constexpr LogField ECS_SECOND_CONTAINER_ID{"ecs-second-container-id"};
  static constexpr LogField ECS_SERVICE_NAME{"ecs-service-name"};
  static constexpr LogField ECS_TASK_ARN{"ecs-task-arn"};
  static constexpr LogField ECS_TASK_DEFINITION_ARN{"ecs-task-definition-arn"};
  static constexpr LogField ECS_TASK_ID{"ecs-task-id"};
  static constexpr LogField END_TIMESTAMP{"end"};
  static constexpr LogField FLOW_DIRECTION{"flow-direction"};
  static constexpr LogField INSTANCE_ID{"instance-id"};
  static constexpr LogField INTERFACE_ID{"interface-id"};
  static constexpr LogField LOG_STATUS{"log-status"};
  static constexpr LogField PACKETS{"packets"};
  static constexpr LogField PKT_DST_ADDR{"pkt-dstaddr"};
  static constexpr LogField PKT_DST_AWS_SERVICE{"pkt-dst-aws-service"};
  static constexpr LogField PKT_SRC_ADDR{"pkt-srcaddr"};
  static constexpr LogField PKT_SRC_AWS_SERVICE{"pkt-src-aws-service"};
  static constexpr LogField PROTOCOL{"protocol"};
  static constexpr LogField REGION{"region"};
  static constexpr LogField SRC_ADDR{"srcaddr"};
  static constexpr LogField SRC_PORT{"srcport"};
  static constexpr LogField START_TIMESTAMP{"start"};
  static constexpr LogField SUBLOCATION_ID{"sublocation-id"};
  static constexpr LogField SUBLOCATION_TYPE{"sublocation-type"};
  static constexpr LogField SUBNET_ID{"subnet-id"};
  static constexpr LogField TCP_FLAGS{"tcp-flags"};
  static constexpr LogField TRAFFIC_PATH{"traffic-path"};
  static constexpr LogField TRAFFIC_TYPE{"type"};
  static constexpr LogField VERSION{"version"};
  static constexpr LogField VPC_ID{"vpc-id"};

  /// AWS's notation, such as "${srcaddr}".
  const std::string& value() const noexcept { return value_; }

 private:
  explicit LogFormat(std::string value) : value_(std::move(value)) {}
  std::string value_;
};

/// Whose traffic a flow log records.
class FlowLogResourceType {
 public:
  static FlowLogResourceType from_network_interface_id(const Input<std::string>& id) {
    return {"NetworkInterface", id};
  }
  static FlowLogResourceType from_subnet(const ISubnet& subnet);
  static FlowLogResourceType from_transit_gateway_attachment_id(const Input<std::string>& id) {
    return {"TransitGatewayAttachment", id};
  }
  static FlowLogResourceType from_transit_gateway_id(const Input<std::string>& id) { return {"TransitGateway", id}; }
  static FlowLogResourceType from_vpc(const IVpc& vpc);

  const Input<std::string>& resource_id() const noexcept { return resource_id_; }
  /// CloudFormation: ResourceType.
  const std::string& resource_type() const noexcept { return resource_type_; }

 private:
  FlowLogResourceType(std::string type, Input<std::string> id)
      : resource_type_(std::move(type)), resource_id_(std::move(id)) {}
  std::string resource_type_;
  Input<std::string> resource_id_;
};

}  // namespace cdk::ec2
