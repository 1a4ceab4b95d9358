#include "stack_properties.hpp"

#include <cdk/cloud_assembly.hpp>

#include "../../value/json_reader.hpp"
#include "../json_text.hpp"
#include "../stacks.hpp"

namespace cdk::app::deploy {
namespace {

bool is_bootstrapped(const std::string& role) {
  return role.find(":role/cdk-") != std::string::npos && role.find("-cfn-exec-role-") != std::string::npos;
}

}  // namespace

StackProperties properties_of(const CloudAssembly& assembly, const StackArtifact& stack) {
  const Value manifest = parse_json(assembly.text_of(folder_of(stack) + "manifest.json"));
  const Value given = manifest.find("artifacts").find(stack.artifact_id).find("properties");
  StackProperties properties{.tags = members(given, "tags"),
                             .notification_arns = texts(given.find("notificationArns")),
                             .execution_role = text(given, "cloudFormationExecutionRoleArn")};
  if (is_bootstrapped(properties.execution_role)) properties.execution_role.clear();
  const Value protection = given.find("terminationProtection");
  properties.termination_protection = protection.kind() == Value::Kind::Boolean && protection.as_bool();
  return properties;
}

}  // namespace cdk::app::deploy
