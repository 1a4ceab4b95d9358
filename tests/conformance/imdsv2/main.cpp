// Session tokens for instance metadata, demanded of whole trees; metrics of VPN connections.
#include <cdk/cdk.hpp>
#include <cdk/cloudwatch.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ec2/cfn_instance.hpp>

using namespace cdk;
using cloudwatch::Stats;

namespace {

ec2::InstanceProps base(ec2::IVpc& vpc) {
  return {.instance_type = ec2::InstanceType("t3.micro"),
          .machine_image = ec2::MachineImage::latest_amazon_linux2023(),
          .vpc = vpc,
          .vpc_subnets = {.subnet_type = ec2::SubnetType::PUBLIC}};
}

void alarms(Stack& stack, ec2::VpnConnection& connection) {
  const auto alarm = [&](const char* id, const cloudwatch::Metric& metric) {
    stack.add<cloudwatch::Alarm>(id, {.evaluation_periods = 1, .metric = metric, .threshold = 1});
  };
  alarm("Any", connection.metric("Other", {.statistic = Stats::MAXIMUM}));
  alarm("State", connection.metric_tunnel_state());
  alarm("In", connection.metric_tunnel_data_in());
  alarm("Out", connection.metric_tunnel_data_out({.period = Duration::minutes(1)}));
  alarm("All", ec2::VpnConnection::metric_all("Other"));
  alarm("AllState", ec2::VpnConnection::metric_all_tunnel_state());
  alarm("AllIn", ec2::VpnConnection::metric_all_tunnel_data_in({.statistic = Stats::MINIMUM}));
  alarm("AllOut", ec2::VpnConnection::metric_all_tunnel_data_out());
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("Tokens");
  auto& vpc = stack.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0, .vpn_gateway = true});
  stack.add<ec2::Instance>("Instance", base(vpc));
  auto& templated = stack.add<ec2::Instance>("Templated", base(vpc));
  templated.instance().launch_template =
      ec2::CfnInstance::LaunchTemplateSpecificationProperty{.version = "1", .launch_template_id = "lt-1"};
  stack.add<ec2::LaunchTemplate>("Template");
  stack.add<ec2::LaunchTemplate>("OtherOptions",
                                 {.http_endpoint = true, .http_tokens = ec2::LaunchTemplateHttpTokens::OPTIONAL});
  Aspects::of(stack).add(ec2::InstanceRequireImdsv2Aspect());
  Aspects::of(stack).add(ec2::LaunchTemplateRequireImdsv2Aspect());

  auto& flagged = app.add<Stack>("Flagged");
  flagged.node().set_context("@aws-cdk/aws-ec2:uniqueImdsv2TemplateName", true);
  flagged.add<ec2::Instance>("Instance", base(flagged.add<ec2::Vpc>("Vpc", {.max_azs = 1, .nat_gateways = 0})));
  Aspects::of(app).add(ec2::InstanceRequireImdsv2Aspect({.suppress_warnings = true}));

  alarms(stack, vpc.add_vpn_connection("Home", {.ip = "192.0.2.1"}));
  return app.run();
}
