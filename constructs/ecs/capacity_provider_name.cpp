#include <cdk/error.hpp>
#include <cdk/names.hpp>
#include <cdk/stack.hpp>
#include <string_view>

#include "private/capacity_provider_name.hpp"

namespace cdk::ecs {
namespace {

/// Names that AWS keeps for itself.
bool is_reserved(std::string_view name) {
  return name.empty() || name.starts_with("aws") || name.starts_with("ecs") || name.starts_with("fargate");
}

}  // namespace

Input<std::string> capacity_provider_name_for(const Construct& provider, const std::optional<std::string>& given) {
  if (given && is_reserved(*given))
    fail(provider, {"capacity_provider_name is \"" + *given + "\"",
                    "a name that doesn't begin with aws, ecs or fargate", "AWS::ECS::CapacityProvider Name"});
  if (given) return *given;
  // CloudFormation would make up a name that begins with the stack's.
  if (!is_reserved(Stack::of(provider).own_stack_name())) return {};
  return "cp-" + Names::unique_resource_name(provider, {.allowed_special_characters = "-_", .max_length = 252});
}

}  // namespace cdk::ecs
