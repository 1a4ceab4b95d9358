#include <cdk/ecs/task_definition_revision.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {

TaskDefinitionRevision TaskDefinitionRevision::of(int revision, std::source_location where) {
  if (revision < 1)
    fail({"task definition revision " + std::to_string(revision), "1 or more, or TaskDefinitionRevision::LATEST",
          "AWS::ECS::Service TaskDefinition"},
         where);
  return TaskDefinitionRevision(revision);
}

}  // namespace cdk::ecs
