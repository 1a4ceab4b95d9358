// ARNs put together and taken apart.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

void describe(Stack& stack) {
  int count = 0;
  const auto show = [&](Input<std::string> value) {
    const std::string id = "P" + std::to_string(++count);
    stack.add<CfnResource>(id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
  };
  show(stack.format_arn({.resource = "queue", .service = "sqs"}));
  show(stack.format_arn({.resource = "cluster", .service = "ecs", .resource_name = "main"}));
  show(stack.format_arn({.resource = "application",
                         .service = "codedeploy",
                         .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                         .resource_name = "a"}));
  show(stack.format_arn(
      {.resource = "bucket", .service = "s3", .account = "", .arn_format = ArnFormat::NO_RESOURCE_NAME, .region = ""}));
  show(stack.format_arn({.resource = "restapis",
                         .service = "apigateway",
                         .arn_format = ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME,
                         .resource_name = "x"}));
  show(stack.format_arn({.resource = "policy",
                         .service = "iam",
                         .account = "aws",
                         .partition = "aws-cn",
                         .region = "",
                         .resource_name = "p"}));
  show(Arn::format({.resource = "topic", .service = "sns", .account = "a", .partition = "aws", .region = "r"}));

  const auto split = [&](Input<std::string> arn, ArnFormat format) {
    const ArnComponents parts = stack.split_arn(arn, format);
    std::vector<Input<std::string>> words;
    for (const Value& part : std::vector<Value>{parts.partition, parts.service, parts.region, parts.account,
                                                parts.resource, parts.resource_name})
      words.push_back(part.is_set() ? Input<std::string>::from(part) : "(none)");
    show(concat(words[0], " ", words[1], " ", words[2], " ", words[3], " ", words[4], " ", words[5]));
  };
  split("arn:aws:sqs:eu-west-1:111122223333:queue", ArnFormat::NO_RESOURCE_NAME);
  split("arn:aws:ecs:eu-west-1:111122223333:cluster/main/more", ArnFormat::SLASH_RESOURCE_NAME);
  split("arn:aws:codedeploy:eu-west-1:111122223333:application:name", ArnFormat::COLON_RESOURCE_NAME);
  split("arn:aws:s3:::bucket/key/of/object", ArnFormat::SLASH_RESOURCE_NAME);
  split("arn:aws:apigateway:eu-west-1::/restapis/abc/stages", ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME);
  split("arn:aws:logs:eu-west-1:111122223333:log-group:/a/b:*", ArnFormat::COLON_RESOURCE_NAME);
  // ARNs that aren't of the format that is named.
  for (const std::string resource : {"r", "r:name", "r/name", "r/a:b", "/r/name", "/r", "r/"})
    for (const ArnFormat format : {ArnFormat::NO_RESOURCE_NAME, ArnFormat::COLON_RESOURCE_NAME,
                                   ArnFormat::SLASH_RESOURCE_NAME, ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME})
      split("arn:aws:lambda:eu-west-1:111122223333:" + resource, format);

  const auto later = stack.add<CfnParameter>("Later").value_as_string();
  split(later, ArnFormat::NO_RESOURCE_NAME);
  split(later, ArnFormat::COLON_RESOURCE_NAME);
  split(later, ArnFormat::SLASH_RESOURCE_NAME);
  split(later, ArnFormat::SLASH_RESOURCE_SLASH_RESOURCE_NAME);
  show(Arn::extract_resource_name(later, "role"));
  show(Arn::extract_resource_name("arn:aws:iam::111122223333:role/path/name", "role"));
  const auto bucket =
      stack.format_arn({.resource = "b", .service = "s3", .account = "", .region = "", .resource_name = "*"});
  show(concat(bucket, "/", later));
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  describe(app.add<Stack>("Open"));
  describe(app.add<Stack>("Known", {.env = {.account = "111122223333", .region = "eu-west-1"}}));
  return app.run();
}
