#include <cdk/ec2/cfn_flow_log.hpp>
#include <cdk/ec2/flow_log.hpp>
#include <cdk/ec2/isubnet.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/s3/bucket.hpp>
#include <cdk/s3/bucket_policy.hpp>
#include <cdk/tags.hpp>

namespace cdk::ec2 {

namespace {

bool is_transit_gateway(const FlowLogResourceType& type) { return type.resource_type().starts_with("TransitGateway"); }

std::string notation(const std::vector<LogFormat>& fields) {
  std::string text;
  for (const LogFormat& field : fields) text += (text.empty() ? "" : " ") + field.value();
  return text;
}

Token options(const DestinationOptions& given) {
  // CloudFormation takes these names with a small first letter, whatever its documentation says.
  return Token(
      Value::object({{"fileFormat", Value(to_value(given.file_format.value_or(FlowLogFileFormat::PLAIN_TEXT)))},
                     {"perHourPartition", given.per_hour_partition.value_or(false)},
                     {"hiveCompatiblePartitions", given.hive_compatible_partitions.value_or(false)}}));
}

class ImportedFlowLog final : public IFlowLog {
 public:
  ImportedFlowLog(const Scope& scope, Input<std::string> id) : IFlowLog(scope), id_(std::move(id)) {}
  Input<std::string> flow_log_id() const override { return id_; }

 private:
  Input<std::string> id_;
};

}  // namespace

const LogFormat LogFormat::ALL_DEFAULT_FIELDS = LogFormat::custom(
    "${version} ${account-id} ${interface-id} ${srcaddr} ${dstaddr} ${srcport} ${dstport} ${protocol} ${packets} "
    "${bytes} ${start} ${end} ${action} ${log-status}");

FlowLogResourceType FlowLogResourceType::from_subnet(const ISubnet& subnet) { return {"Subnet", subnet.subnet_id()}; }
FlowLogResourceType FlowLogResourceType::from_vpc(const IVpc& vpc) { return {"VPC", vpc.vpc_id()}; }

FlowLog::FlowLog(const Scope& scope, const Props& props) : IFlowLog(scope) {
  check(props);
  destination_ = props.destination.value_or(FlowLogDestination::to_cloud_watch_logs()).bind(*this);
  Tags::of(*this).add("Name", props.flow_log_name.empty() ? node().path() : props.flow_log_name);

  CfnFlowLogProps resource{.resource_id = props.resource_type.resource_id(),
                           .resource_type = props.resource_type.resource_type(),
                           .log_destination = place(),
                           .log_destination_type = to_value(destination_.log_destination_type)};
  if (destination_.iam_role) resource.deliver_logs_permission_arn = destination_.iam_role->role_arn();
  if (destination_.destination_options) resource.destination_options = options(*destination_.destination_options);
  if (!props.log_format.empty()) resource.log_format = notation(props.log_format);
  if (destination_.log_group) resource.log_group_name = destination_.log_group->log_group_name();
  if (props.max_aggregation_interval)
    resource.max_aggregation_interval = static_cast<std::int64_t>(*props.max_aggregation_interval);
  if (!is_transit_gateway(props.resource_type))
    resource.traffic_type = to_value(props.traffic_type.value_or(FlowLogTrafficType::ALL));
  resource_ = &add<CfnFlowLog>("FlowLog", std::move(resource));
  node().set_default_child(*resource_);
  if (bucket() == nullptr) return;
  const auto wait_for = [this](const Construct* construct) {
    if (construct != nullptr && construct->node().default_child() != nullptr)
      resource_->node().add_dependency(*construct->node().default_child());
  };
  wait_for(bucket()->policy());
  wait_for(bucket()->node().try_find_child("AutoDeleteObjectsCustomResource"));
}

Input<std::string> FlowLog::place() const {
  if (bucket() == nullptr) return destination_.delivery_stream;
  return key_prefix().empty() ? bucket()->bucket_arn() : bucket()->arn_for_objects(key_prefix());
}

void FlowLog::check(const Props& props) const {
  if (!is_transit_gateway(props.resource_type)) return;
  if (props.traffic_type) {
    fail(*this, {"traffic_type " + std::string(to_value(*props.traffic_type)) + " for a " +
                     props.resource_type.resource_type(),
                 "no traffic_type: transit gateways record all of it", "AWS::EC2::FlowLog TrafficType"});
  }
  if (props.max_aggregation_interval == FlowLogMaxAggregationInterval::TEN_MINUTES) {
    fail(*this, {"max_aggregation_interval TEN_MINUTES for a " + props.resource_type.resource_type(), "ONE_MINUTE",
                 "AWS::EC2::FlowLog MaxAggregationInterval"});
  }
}

IFlowLog& FlowLog::from_flow_log_id(Construct& scope, Id id, const Input<std::string>& flow_log_id) {
  return scope.add<ImportedFlowLog>(std::move(id), flow_log_id);
}

Input<std::string> FlowLog::flow_log_id() const { return resource_->ref(); }

}  // namespace cdk::ec2
