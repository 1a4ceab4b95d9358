// Which revision of a task definition a service runs.
#pragma once

#include <source_location>
#include <string>

namespace cdk::ecs {

/// A revision of a task definition: a number, or the latest.
class TaskDefinitionRevision {
 public:
  static const TaskDefinitionRevision LATEST;
  /// Errors: a number below 1.
  static TaskDefinitionRevision of(int revision, std::source_location where = std::source_location::current());

  /// "latest", or the number.
  std::string revision() const { return number_ == 0 ? "latest" : std::to_string(number_); }
  bool is_latest() const noexcept { return number_ == 0; }

 private:
  constexpr explicit TaskDefinitionRevision(int number) : number_(number) {}
  int number_;
};

inline constexpr TaskDefinitionRevision TaskDefinitionRevision::LATEST(0);

}  // namespace cdk::ecs
