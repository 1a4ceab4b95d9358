// One stack with what a difference may be about: a database, a role's rights, a security group; as it was before or,
// with AFTER, as it is now.
#include <cdk/cdk.hpp>
#include <cstdlib>

using namespace cdk;

namespace {

const bool after = std::getenv("AFTER") != nullptr;

Value statement(const char* action, Value resource) {
  return Value::object({{"Effect", "Allow"}, {"Action", action}, {"Resource", std::move(resource)}});
}

Value policy(std::vector<Value> statements) {
  return Value::object({{"Version", "2012-10-17"}, {"Statement", Value::list(std::move(statements))}});
}

Value rule(int port, const char* cidr) {
  return Value::object({{"IpProtocol", "tcp"}, {"FromPort", port}, {"ToPort", port}, {"CidrIp", cidr}});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("shop", StackProps{.description = after ? "The shop, with a queue" : "The shop"});
  auto& database =
      stack.add<CfnResource>("database", {.type = "AWS::RDS::DBInstance",
                                          .properties = {{"DBInstanceClass", after ? "db.t4g.medium" : "db.t4g.micro"},
                                                         {"DBName", after ? "orders" : "shop"},
                                                         {"AllocatedStorage", "20"}}});
  auto& alarm = stack.add<CfnResource>(
      "alarm", {.type = "AWS::SSM::Parameter",
                .properties = {{"Type", "String"}, {"Name", "/shop/database"}, {"Value", database.ref()}}});
  stack.add<CfnResource>(
      "group",
      {.type = "AWS::EC2::SecurityGroup",
       .properties = {{"GroupDescription", "shop"},
                      {"SecurityGroupIngress", after ? Value::list({rule(443, "0.0.0.0/0"), rule(22, "10.0.0.0/8")})
                                                     : Value::list({rule(443, "0.0.0.0/0")})}}});
  auto& role = stack.add<CfnResource>(
      "role",
      {.type = "AWS::IAM::Role",
       .properties = {
           {"AssumeRolePolicyDocument",
            policy({Value::object({{"Effect", "Allow"},
                                   {"Action", "sts:AssumeRole"},
                                   {"Principal", Value::object({{"Service", "ecs-tasks.amazonaws.com"}})}})})}}});
  std::vector<Value> rights{statement("ssm:GetParameter", alarm.ref())};
  if (after) {
    auto& queue = stack.add<CfnResource>("queue", {.type = "AWS::SQS::Queue"});
    rights.push_back(statement("sqs:SendMessage", queue.get_att("Arn")));
    stack.add<CfnOutput>("queue-url", {.value = queue.ref()});
  } else {
    stack.add<CfnResource>("uploads", {.type = "AWS::S3::Bucket"});
    stack.add<CfnResource>("archive", {.type = "AWS::S3::Bucket"}).apply_removal_policy(RemovalPolicy::RETAIN);
  }
  stack.add<CfnResource>("rights", {.type = "AWS::IAM::Policy",
                                    .properties = {{"PolicyName", "rights"},
                                                   {"PolicyDocument", policy(std::move(rights))},
                                                   {"Roles", Value::list({role.ref()})}}});
  return app.run();
}
