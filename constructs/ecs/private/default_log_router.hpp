// The log router of tasks that log through FireLens and have none of their own.
#pragma once

#include <cdk/aspects.hpp>
#include <cdk/ecs/task_definition.hpp>

namespace cdk::ecs::detail {

/// Adds Fluent Bit, and what the log's destination needs, once the whole program has added its containers.
class DefaultLogRouter : public Aspect {
 public:
  explicit DefaultLogRouter(TaskDefinition& task) : task_(task) {}
  void visit(Construct& construct) override;

 private:
  void allow(const LogDriverConfig& log);

  TaskDefinition& task_;
};

}  // namespace cdk::ecs::detail
