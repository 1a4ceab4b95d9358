// Parameters of Parameter Store: made, imported, read, granted, referred to from another account.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/iam/cfn_user.hpp>
#include <cdk/kms.hpp>
#include <cdk/ssm.hpp>

using namespace cdk;
using ssm::ParameterTier;
using ssm::ParameterValueType;
using ssm::StringListParameter;
using ssm::StringParameter;

namespace {

void output(Construct& scope, const std::string& id, const Input<std::string>& value) {
  scope.add<CfnOutput>(id, {.value = value});
}

void show_all(Stack& stack, const std::string& id, const ssm::IParameter& parameter) {
  output(stack, id + "Name", parameter.parameter_name());
  output(stack, id + "Arn", parameter.parameter_arn());
  output(stack, id + "Type", parameter.parameter_type());
}

void show(Stack& stack, const std::string& id, ssm::IStringParameter& parameter) {
  show_all(stack, id, parameter);
  output(stack, id + "Value", parameter.string_value());
}

void show(Stack& stack, const std::string& id, ssm::IStringListParameter& parameter) {
  show_all(stack, id, parameter);
  output(stack, id + "First", Fn::select(0, parameter.string_list_value()));
}

void read(Stack& stack, Construct& below) {
  output(stack, "Read", StringParameter::value_for_string_parameter(stack, "/read/text"));
  output(stack, "ReadAgain", StringParameter::value_for_string_parameter(below, "/read/text"));
  output(stack, "ReadVersion", StringParameter::value_for_string_parameter(stack, "/read/version", 7));
  output(stack, "ReadOtherVersion", StringParameter::value_for_string_parameter(stack, "/read/version", 8));
  output(stack, "ReadVpc",
         StringParameter::value_for_typed_string_parameter_v2(stack, "/read/vpc", ParameterValueType::AWS_EC2_VPC_ID));
  output(stack, "ReadList", Fn::select(1, StringListParameter::value_for_typed_list_parameter(stack, "/read/list")));
  output(stack, "ReadZones",
         Fn::select(1, StringListParameter::value_for_typed_list_parameter(
                           stack, "zones", ParameterValueType::AWS_EC2_AVAILABILITYZONE_NAME)));
}

void across_accounts(App& app) {
  auto& owner = app.add<Stack>("owner", {.env = {"111111111111", "eu-west-1"}});
  auto& reader = app.add<Stack>("reader", {.env = {"222222222222", "eu-west-1"}});
  auto& named = owner.add<StringParameter>("named", {.string_value = "v", .parameter_name = "/across/accounts"});
  auto& generated = owner.add<StringParameter>(
      "generated", {.string_value = "v", .parameter_name = PhysicalName::GENERATE_IF_NEEDED(), .simple_name = true});
  reader.add<StringParameter>("copy", {.string_value = named.parameter_name()});
  output(reader, "NamedArn", named.parameter_arn());
  output(reader, "GeneratedName", generated.parameter_name());
  output(reader, "GeneratedArn", generated.parameter_arn());
  output(reader, "LookedUp", StringParameter::value_from_lookup(reader, "/looked/up", "a default"));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("parameters");
  auto& plain = stack.add<StringParameter>("plain", {.string_value = "v"});
  auto& full = stack.add<StringParameter>("full", {.string_value = "v12",
                                                   .allowed_pattern = "^v\\d+$",
                                                   .data_type = ssm::ParameterDataType::TEXT,
                                                   .description = "How many",
                                                   .parameter_name = "/team/count",
                                                   .tier = ParameterTier::ADVANCED});
  auto& image = stack.add<StringParameter>("image", {.string_value = "ami-1",
                                                     .data_type = ssm::ParameterDataType::AWS_EC2_IMAGE,
                                                     .parameter_name = "image",
                                                     .simple_name = true,
                                                     .tier = ParameterTier::INTELLIGENT_TIERING});
  const Input<std::string> given = stack.add<CfnParameter>("given").value_as_string();
  auto& path = stack.add<StringParameter>(
      "path", {.string_value = given, .allowed_pattern = given, .parameter_name = given, .simple_name = false});
  auto& simple = stack.add<StringParameter>("simple", {.string_value = "v",
                                                       .description = given,
                                                       .parameter_name = concat(Aws::REGION, "-name"),
                                                       .simple_name = true,
                                                       .tier = ParameterTier::STANDARD});
  show(stack, "Plain", plain);
  show(stack, "Full", full);
  show(stack, "Image", image);
  show(stack, "Path", path);
  show(stack, "Simple", simple);

  auto& list = stack.add<StringListParameter>("list", {.string_list_value = {"a", "b"}});
  auto& items = stack.add<StringListParameter>("items", {.string_list_value = {"1", given, "3"},
                                                         .allowed_pattern = "^\\d$",
                                                         .description = "Numbers",
                                                         .parameter_name = "/team/items",
                                                         .simple_name = false,
                                                         .tier = ParameterTier::STANDARD});
  show(stack, "List", list);
  show(stack, "Items", items);

  auto& by_name = StringParameter::from_string_parameter_name(stack, "byName", "/shared/name");
  show(stack, "ByName", by_name);
  const auto imported = [&stack](const char* id, const ssm::StringParameterAttributes& attrs) -> auto& {
    return StringParameter::from_string_parameter_attributes(stack, id, attrs);
  };
  show(stack, "Version", imported("version", {.parameter_name = "shared", .version = 3}));
  show(stack, "Typed",
       imported("typed", {.parameter_name = "shared", .value_type = ParameterValueType::AWS_EC2_IMAGE_ID}));
  show(stack, "Forced",
       imported("forced", {.parameter_name = given, .force_dynamic_reference = true, .simple_name = true}));
  show(stack, "Exported", imported("exported", {.parameter_name = Fn::import_value("name"), .simple_name = false}));
  StringParameter::from_string_parameter_name(stack, "unread", "/shared/unread");
  auto& list_by_name = StringListParameter::from_string_list_parameter_name(stack, "listByName", "/shared/list");
  show_all(stack, "ListByName", list_by_name);
  show(stack, "ListTyped",
       StringListParameter::from_list_parameter_attributes(
           stack, "listTyped",
           {.parameter_name = "list", .element_type = ParameterValueType::AWS_EC2_SUBNET_ID, .simple_name = true}));
  show(stack, "ListVersion",
       StringListParameter::from_list_parameter_attributes(stack, "listVersion",
                                                           {.parameter_name = "list", .version = 2}));
  read(stack, by_name);

  auto& key = stack.add<kms::Key>("key");
  const auto secure_one = [&stack](const char* id, const ssm::SecureStringParameterAttributes& attrs) -> auto& {
    return StringParameter::from_secure_string_parameter_attributes(stack, id, attrs);
  };
  auto& secure = secure_one("secure", {.parameter_name = "/shared/secure", .encryption_key = key});
  show_all(stack, "Secure", secure);
  auto& pinned = secure_one("pinned", {.parameter_name = "pinned", .version = 4});
  const auto user = [&stack](const char* id, ssm::IStringParameter& password) {
    stack.add<iam::CfnUser>(id,
                            {.login_profile = iam::CfnUser::LoginProfileProperty{.password = password.string_value()}});
  };
  user("user", secure);
  user("other", pinned);
  show(stack, "OfArn",
       StringParameter::from_string_parameter_arn(stack, "ofArn",
                                                  "arn:aws:ssm:eu-west-1:111111111111:parameter/of/arn"));

  auto& role = stack.add<iam::Role>("role", {.assumed_by = iam::ServicePrincipal("ecs-tasks.amazonaws.com")});
  for (ssm::IParameter* parameter :
       std::initializer_list<ssm::IParameter*>{&plain, &full, &by_name, &list, &list_by_name, &secure, &pinned})
    parameter->grant_read(role);
  for (ssm::IParameter* parameter : std::initializer_list<ssm::IParameter*>{&plain, &by_name, &secure})
    parameter->grant_write(role);
  across_accounts(app);
  return app.run();
}
