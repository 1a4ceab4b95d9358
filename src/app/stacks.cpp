#include "stacks.hpp"

#include <algorithm>
#include <cdk/app.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>

#include "context.hpp"
#include "output.hpp"
#include "subcommand.hpp"
#include "suggestion.hpp"

namespace cdk::app {
namespace {

/// `*` stands for any text, `?` for one character.
bool matches(std::string_view pattern, std::string_view name) {
  std::size_t p = 0, n = 0, star = std::string_view::npos, retry = 0;
  while (n < name.size()) {
    if (p < pattern.size() && pattern[p] == '*') {
      star = p++;
      retry = n;
    } else if (p < pattern.size() && (pattern[p] == '?' || pattern[p] == name[n])) {
      ++p, ++n;
    } else if (star != std::string_view::npos) {
      p = star + 1;
      n = ++retry;
    } else {
      return false;
    }
  }
  while (p < pattern.size() && pattern[p] == '*') ++p;
  return p == pattern.size();
}

bool means(std::string_view word, const StackArtifact& stack) {
  if (word.starts_with('/')) word.remove_prefix(1);
  return matches(word, stack.stack_name) || matches(word, stack.display_name);
}

[[noreturn]] void refuse(const CloudAssembly& assembly, const std::string& word) {
  std::vector<std::string_view> right;
  for (const StackArtifact& stack : assembly.stacks()) right.push_back(stack.display_name);
  throw Error({"error: there is no stack '" + word + "'" + suggestion(word, right)});
}

void note_missing(const std::vector<MissingContext>& missing) {
  if (missing.empty()) return;
  note("warning: placeholders stand for what has not been looked up in AWS yet; synth --lookup does that:");
  for (const MissingContext& one : missing) note("  " + one.key);
}

}  // namespace

void print_messages(const CloudAssembly& assembly) {
  for (const std::string& line : assembly.messages()) note(line);
}

CloudAssembly synthesize(App& app) {
  CloudAssembly assembly = app.synth();
  if (!outdir_of_cdk_cli().empty()) return assembly;  // the cdk CLI tells it, and looks up what is missing
  print_messages(assembly);
  note_missing(assembly.missing());
  return assembly;
}

std::string names_of(const CloudAssembly& assembly) { return names_of(select(assembly, {"*"})); }

std::string names_of(const std::vector<const StackArtifact*>& stacks) {
  std::string names;
  for (const StackArtifact* stack : stacks) names += (names.empty() ? "" : ", ") + stack->display_name;
  return names.empty() ? "none" : names;
}

std::string folder_of(const StackArtifact& stack) {
  return stack.template_file.substr(0, stack.template_file.rfind('/') + 1);
}

std::vector<const StackArtifact*> select(const CloudAssembly& assembly, const std::vector<std::string>& words) {
  for (const std::string& word : words)
    if (std::ranges::none_of(assembly.stacks(), [&](const auto& stack) { return means(word, stack); }))
      refuse(assembly, word);
  std::vector<const StackArtifact*> meant;
  for (const StackArtifact& stack : assembly.stacks())
    if (std::ranges::any_of(words, [&](const auto& word) { return means(word, stack); })) meant.push_back(&stack);
  return meant;
}

std::vector<const StackArtifact*> select_or_only(const CloudAssembly& assembly, const std::vector<std::string>& words,
                                                 bool all, const std::string& how) {
  if (all && words.empty()) return select(assembly, {"*"});
  if (!words.empty()) return select(assembly, words);
  if (assembly.stacks().size() != 1)
    throw UsageError{"this app has " + std::to_string(assembly.stacks().size()) + " stacks; say which one: " + how +
                     "; allowed: " + names_of(assembly)};
  return {&assembly.stacks().front()};
}

}  // namespace cdk::app
