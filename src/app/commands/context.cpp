#include <algorithm>
#include <cdk/error.hpp>

#include "../../value/json_writer.hpp"
#include "../lookup/context_file.hpp"
#include "../output.hpp"
#include "../registry.hpp"
#include "../suggestion.hpp"

namespace cdk::app {
namespace {

int forget(std::vector<Member> known, const std::string& key) {
  const auto found = std::ranges::find(known, key, &Member::name);
  if (found == known.end()) {
    std::vector<std::string_view> keys;
    for (const Member& one : known) keys.push_back(one.name);
    throw Error({std::string("error: ") + context_file + " has no '" + key + "'" + suggestion(key, keys)});
  }
  known.erase(found);
  write_context_file(known);
  return 0;
}

int run(const Invocation& invocation) {
  const Arguments& given = invocation.arguments;
  if (given.has("--clear") && given.has("--reset"))
    throw UsageError{"'--clear' forgets all and '--reset' one; allowed: one of them"};
  const std::vector<Member> known = read_context_file();
  if (given.has("--clear")) {
    write_context_file({});
    return 0;
  }
  if (given.has("--reset")) return forget(known, given.value("--reset"));
  if (given.has("--json")) {
    print(to_json(Value::object(known), {2}) + "\n");
    return 0;
  }
  std::string text;
  for (const Member& one : known) text += one.name + " = " + to_json(one.value, {0}) + "\n";
  print(text);
  return 0;
}

}  // namespace

Subcommand context_command() {
  return {.name = "context",
          .summary = "print what was looked up in AWS, or forget it",
          .run = run,
          .options = {{.name = "--reset", .help = "forget this one; the next look-up asks again", .value = "KEY"},
                      {.name = "--clear", .help = "forget all"},
                      {.name = "--json", .help = "print it as JSON"}},
          .details =
              "It is kept in cdk.context.json of the working folder, where synth --lookup, deploy and the cdk CLI\n"
              "put it.\n"};
}

}  // namespace cdk::app
