#include "stack_outputs.hpp"

#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/cfn_output.hpp>
#include <cdk/cfn_resource.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/stack.hpp>

#include "../tree/find_or_add.hpp"
#include "../value/json_writer.hpp"

namespace cdk::synth {
namespace {

using detail::find_or_add;

constexpr const char* SCOPE = "Publish";
constexpr const char* ROLE = "GetStackOutputRole";
constexpr const char* POLICY = "GetStackOutputPolicy";

Value document(Value statement) {
  return Value::object({{"Version", "2012-10-17"}, {"Statement", Value::list({std::move(statement)})}});
}

/// The role that other accounts take on to read a stack's outputs.
class OutputRole final : public CfnResource {
 public:
  explicit OutputRole(const Scope& scope) : CfnResource(scope, CfnResourceProps{.type = "AWS::IAM::Role"}) {}
  void let_in(const std::string& consumer_role) {
    if (std::ranges::find(consumers_, consumer_role) == consumers_.end()) consumers_.push_back(consumer_role);
  }
  std::string name() const { return Names::unique_resource_name(*this, {.max_length = 64}); }

 private:
  Value properties() const override {
    std::vector<Value> arns;
    for (const std::string& arn : consumers_) arns.push_back(Value::object({{"Fn::Sub", Value(arn)}}));
    const Value principal = Value::object({{"AWS", arns.size() == 1 ? arns[0] : Value::list(arns)}});
    return Value::object(
        {{"AssumeRolePolicyDocument",
          document(Value::object(
              {{"Effect", "Allow"}, {"Principal", principal}, {"Action", Value::list({"sts:AssumeRole"})}}))},
         {"RoleName", Value(name())}});
  }

  std::vector<std::string> consumers_;
};

/// What the role allows: a look at the stack.
class OutputPolicy final : public CfnResource {
 public:
  OutputPolicy(const Scope& scope, const OutputRole& role)
      : CfnResource(scope, CfnResourceProps{.type = "AWS::IAM::Policy"}), role_(role) {}

 private:
  Value properties() const override {
    const Input<std::string> stack_arn = stack().format_arn(
        {.resource = "stack", .service = "cloudformation", .resource_name = stack().own_stack_name() + "/*"});
    return Value::object({{"Roles", Value::list({role_.ref()})},
                          {"PolicyDocument", document(Value::object({{"Effect", "Allow"},
                                                                     {"Action", "cloudformation:DescribeStacks"},
                                                                     {"Resource", stack_arn}}))},
                          {"PolicyName", Value(Names::unique_resource_name(*this, {.max_length = 128}))}});
  }

  const OutputRole& role_;
};

/// The ARN of the role for a consumer in another account.
Value role_for(Construct& scope, Stack& producer, const Stack& consumer) {
  auto& role = find_or_add<OutputRole>(scope, ROLE);
  find_or_add<OutputPolicy>(scope, POLICY, role);
  role.let_in(consumer.synthesizer().cloud_formation_execution_role());
  return producer.format_arn({.resource = "role", .service = "iam", .region = "", .resource_name = role.name()});
}

CfnOutput& output_for(Construct& scope, Stack& producer, const Value& reference) {
  const std::string id = "Output" + to_json(producer.resolve(reference), {0});
  const auto text = reference.refers_to_list() ? Fn::join("||", Input<List<std::string>>::from(reference))
                                               : Input<std::string>::from(reference);
  return find_or_add<CfnOutput>(scope, id, CfnOutput::Props{.value = text});
}

}  // namespace

Value through_stack_output(Stack& producer, const Stack& consumer, const Value& reference) {
  Construct& scope = find_or_add<Construct>(producer, SCOPE);
  const CfnOutput& output = output_for(scope, producer, reference);
  std::vector<Member> arguments{{"StackName", Value(producer.own_stack_name())},
                                {"Region", producer.region()},
                                {"OutputName", Value(output.current_logical_id())}};
  if (producer.env().account != consumer.env().account)
    arguments.push_back({"RoleArn", role_for(scope, producer, consumer)});
  Value text = Value::intrinsic("Fn::GetStackOutput", Value::object(std::move(arguments)));
  if (!reference.refers_to_list()) return text;
  return Fn::split("||", Input<std::string>::from(std::move(text)));
}

}  // namespace cdk::synth
