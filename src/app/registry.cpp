#include "registry.hpp"

namespace cdk::app {

std::vector<Subcommand> all_commands() {
  return {list_command(),    synth_command(),      diff_command(),   deploy_command(),
          destroy_command(), outputs_command(),    events_command(), context_command(),
          doctor_command(),  completion_command(), version_command()};
}

std::vector<Option> global_options() {
  return {
      {.name = "--context",
       .help = "a context value, as if it stood in cdk.json",
       .letter = 'c',
       .value = "KEY=VALUE",
       .repeated = true},
      {.name = "--profile", .help = "the AWS CLI's profile", .value = "NAME"},
      {.name = "--region", .help = "the AWS CLI's region", .value = "REGION"},
      {.name = "--endpoint-url", .help = "where the AWS CLI finds AWS", .value = "URL"},
      {.name = "--ci", .help = "output for logs: no progress, no questions, no colour"},
      {.name = "--help", .help = "what there is to say about a command", .letter = 'h'},
  };
}

}  // namespace cdk::app
