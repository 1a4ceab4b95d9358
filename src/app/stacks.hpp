// The app's stacks, and which of them a command line means.
#pragma once

#include <cdk/cloud_assembly.hpp>
#include <string>
#include <vector>

namespace cdk {
class App;
}

namespace cdk::app {

/// Warnings and infos of the tree, on stderr.
void print_messages(const CloudAssembly& assembly);

/// The whole app, its warnings printed, with a word about what has not been looked up, unless the cdk CLI does. Errors:
/// all that is wrong with the tree.
CloudAssembly synthesize(App& app);

/// The names that a user can say, in order: "base, user".
std::string names_of(const CloudAssembly& assembly);
std::string names_of(const std::vector<const StackArtifact*>& stacks);

/// The assembly's folder that a stack's files stand in, with a slash behind it; "" for the assembly itself.
std::string folder_of(const StackArtifact& stack);

/// The stacks that are meant by names in CloudFormation, construct paths, and patterns of either with `*` and `?`; in
/// the order of their deployment, each once. Errors: a word that means none, with the nearest right name.
std::vector<const StackArtifact*> select(const CloudAssembly& assembly, const std::vector<std::string>& words);

/// As select; without words the only stack there is, or all when told so. Errors: UsageError when there are several.
std::vector<const StackArtifact*> select_or_only(const CloudAssembly& assembly, const std::vector<std::string>& words,
                                                 bool all, const std::string& how);

}  // namespace cdk::app
