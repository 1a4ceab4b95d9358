#include <algorithm>
#include <cdk/cloud_assembly.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>

namespace cdk {

std::vector<StackArtifact> CloudAssembly::stacks() && { return std::move(stacks_); }

std::vector<AssemblyFile> CloudAssembly::files() && { return std::move(files_); }

std::vector<AssemblyCopy> CloudAssembly::copies() && { return std::move(copies_); }

const StackArtifact& CloudAssembly::get_stack(std::string_view name) const {
  const auto is_it = [&](const StackArtifact& s) { return s.stack_name == name || s.display_name == name; };
  const auto found = std::ranges::find_if(stacks_, is_it);
  if (found != stacks_.end()) return *found;
  std::string names;
  for (const StackArtifact& stack : stacks_) names += (names.empty() ? "" : ", ") + stack.display_name;
  throw Error({"error: there is no stack '" + std::string(name) + "'; allowed: " + (names.empty() ? "none" : names)});
}

const std::string& CloudAssembly::text_of(std::string_view path) const {
  const auto found = std::ranges::find(files_, path, &AssemblyFile::path);
  if (found == files_.end()) throw Error({"error: the assembly has no file '" + std::string(path) + "'"});
  return found->content;
}

}  // namespace cdk
