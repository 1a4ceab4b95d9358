// Flow logs of everything that has them: to log groups and delivery streams, with fields and intervals.
#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/iam.hpp>
#include <cdk/kinesisfirehose/cfn_delivery_stream.hpp>
#include <cdk/logs.hpp>

using namespace cdk;
using ec2::FlowLogDestination;
using ec2::FlowLogMaxAggregationInterval;
using ec2::FlowLogResourceType;
using ec2::FlowLogTrafficType;
using ec2::LogFormat;

namespace {

void of_other_resources(Stack& stack, ec2::Vpc& vpc) {
  stack.add<ec2::FlowLog>("Subnet", {.resource_type = FlowLogResourceType::from_subnet(vpc.public_subnets()[0]),
                                     .flow_log_name = "mine",
                                     .traffic_type = FlowLogTrafficType::ACCEPT});
  stack.add<ec2::FlowLog>("Interface", {.resource_type = FlowLogResourceType::from_network_interface_id("eni-1")});
  stack.add<ec2::FlowLog>("Gateway", {.resource_type = FlowLogResourceType::from_transit_gateway_id("tgw-1"),
                                      .max_aggregation_interval = FlowLogMaxAggregationInterval::ONE_MINUTE});
  stack.add<ec2::FlowLog>("Attachment",
                          {.resource_type = FlowLogResourceType::from_transit_gateway_attachment_id("tgw-attach-1")});
  auto& imported = ec2::FlowLog::from_flow_log_id(stack, "Imported", "fl-1");
  stack.add<CfnOutput>("ImportedId", {.value = imported.flow_log_id()});
  auto& there = ec2::Vpc::from_vpc_attributes(stack, "There", {.availability_zones = {"a"}, .vpc_id = "vpc-1"});
  there.add_flow_log("Log");
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Logs");
  auto& vpc = stack.add<ec2::Vpc>(
      "Vpc", {.flow_logs = {{"Plain", {}}, {"Rejected", {.traffic_type = FlowLogTrafficType::REJECT}}},
              .max_azs = 1,
              .nat_gateways = 0});
  auto& group = stack.add<logs::LogGroup>("Group");
  auto& role = stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("vpc-flow-logs.amazonaws.com")});
  auto& log =
      vpc.add_flow_log("Own", {.destination = FlowLogDestination::to_cloud_watch_logs(group, role),
                               .log_format = {LogFormat::SRC_ADDR, LogFormat::DST_ADDR, LogFormat::ECS_SERVICE_NAME,
                                              LogFormat::field("tcp-flags"), LogFormat::custom("${vpc-id} ${type}")},
                               .max_aggregation_interval = FlowLogMaxAggregationInterval::ONE_MINUTE});
  vpc.add_flow_log("GroupOnly", {.destination = FlowLogDestination::to_cloud_watch_logs(group),
                                 .log_format = {LogFormat::ALL_DEFAULT_FIELDS},
                                 .max_aggregation_interval = FlowLogMaxAggregationInterval::TEN_MINUTES});
  stack.add<CfnOutput>("Id", {.value = log.flow_log_id()});
  stack.add<CfnOutput>("Name", {.value = log.log_group()->log_group_name()});

  auto& stream = stack.add<kinesisfirehose::CfnDeliveryStream>("Stream");
  vpc.add_flow_log("Streamed", {.destination = FlowLogDestination::to_firehose(stream.attr_arn())});
  vpc.add_flow_log("StreamedByRole", {.destination = FlowLogDestination::to_firehose(stream.attr_arn(), role)});
  of_other_resources(stack, vpc);
  return app.run();
}
