// Parameters of every type, and what their values become in properties.
#include <cdk/cdk.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Parameters");
  const auto add = [&](Id id, CfnParameterProps props) -> CfnParameter& { return stack.add<CfnParameter>(id, props); };

  CfnParameter& text = add("Text", {.allowed_pattern = "[a-z]+",
                                    .constraint_description = "lower case",
                                    .default_ = "web",
                                    .description = "a name",
                                    .max_length = 10,
                                    .min_length = 1});
  CfnParameter& choice = add("Choice", {.allowed_values = {"a", "b"}, .type = "String"});
  CfnParameter& number = add("Number", {.default_ = 3, .max_value = 10, .min_value = 1, .type = "Number"});
  CfnParameter& secret = add("Secret", {.no_echo = true});
  CfnParameter& list = add("List", {.default_ = "a,b", .type = "CommaDelimitedList"});
  CfnParameter& numbers = add("Numbers", {.type = "List<Number>"});
  CfnParameter& zones = add("Zones", {.type = "List<AWS::EC2::AvailabilityZone::Name>"});
  CfnParameter& image =
      add("Image", {.default_ = "/aws/service/ami", .type = "AWS::SSM::Parameter::Value<AWS::EC2::Image::Id>"});
  CfnParameter& from_store = add("FromStore", {.default_ = "/name", .type = "AWS::SSM::Parameter::Value<String>"});
  CfnParameter& list_from_store =
      add("ListFromStore", {.default_ = "/names", .type = "AWS::SSM::Parameter::Value<List<String>>"});
  CfnParameter& vpc = add("Vpc", {.type = "AWS::EC2::VPC::Id"});
  CfnParameter& changed = add("Changed", {});
  changed.props.default_ = 5;
  changed.props.type = "Number";
  changed.props.max_value = 9;
  changed.props.no_echo = false;
  changed.props.description = "set after construction";

  stack.add<CfnResource>(
      "Queue", {.type = "AWS::SQS::Queue",
                .properties = {
                    {"DelaySeconds", number.value_as_number()},
                    {"KmsMasterKeyId", secret.value_as_string()},
                    {"QueueName", concat(text.value_as_string(), "-", choice.value_as_string(), "-", number.value())},
                    {"VisibilityTimeout", changed.value()},
                }});
  stack.add<CfnResource>("Group", {.type = "AWS::AutoScaling::AutoScalingGroup",
                                   .properties = {
                                       {"AvailabilityZones", zones.value_as_list()},
                                       {"MaxSize", Fn::select(0, numbers.value_as_list())},
                                       {"MinSize", Fn::select(1, list.value_as_list())},
                                       {"LaunchConfigurationName", Fn::join("-", list.value_as_list())},
                                       {"TerminationPolicies", list_from_store.value_as_list()},
                                   }});
  stack.add<CfnResource>(
      "Instance", {.type = "AWS::EC2::Instance",
                   .properties = {{"ImageId", image.value_as_string()}, {"KeyName", from_store.value_as_string()}}});
  stack.add<CfnOutput>("VpcId", {.value = vpc.value_as_string()});
  return app.run();
}
