// What synthesis gives: templates, asset manifests and the manifest that names them, still in memory.
#pragma once

#include <cdk/copy_options.hpp>
#include <cdk/value.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

class Stack;

/// A file of the assembly.
struct AssemblyFile {
  /// Relative to the assembly's folder.
  std::string path;
  std::string content;
};

/// A file or folder of the user's that is copied into the assembly.
struct AssemblyCopy {
  /// Empty for a folder of nothing but `files`.
  std::string source;
  /// Relative to the assembly's folder.
  std::string destination;
  /// Which files of a folder, and how.
  CopyOptions options{};
  /// Files written into the folder, in place of what has their names in the source.
  std::vector<AssemblyFile> files{};
};

/// A synthesized stack.
struct StackArtifact {
  /// The construct that it came from.
  const Stack* stack;
  std::string artifact_id;
  std::string stack_name;
  std::string display_name;
  /// The file in the assembly.
  std::string template_file;
  /// The resolved template.
  Value template_value;
  /// Artifact ids of the stacks that are deployed before this one.
  std::vector<std::string> dependencies;
};

/// A value that the tree asked its context for in vain.
struct MissingContext {
  /// Its key in the context.
  std::string key;
  /// CDK's name of the look-up, such as "vpc-provider".
  std::string provider;
  /// The query.
  Value props;
};

/// A synthesized App: everything that is written to the assembly's folder.
class CloudAssembly {
 public:
  /// The stacks, each after those it depends on; stacks of nested stages included.
  const std::vector<StackArtifact>& stacks() const& noexcept { return stacks_; }
  std::vector<StackArtifact> stacks() &&;
  /// By name in CloudFormation or by construct path. Errors: there is none.
  const StackArtifact& get_stack(std::string_view name) const;
  const std::vector<AssemblyFile>& files() const& noexcept { return files_; }
  std::vector<AssemblyFile> files() &&;
  const std::vector<AssemblyCopy>& copies() const& noexcept { return copies_; }
  std::vector<AssemblyCopy> copies() &&;
  /// What the context has to be looked up for, each once; placeholders stand for it in the templates.
  const std::vector<MissingContext>& missing() const noexcept { return missing_; }
  /// Warnings and infos of the tree, as lines for stderr.
  const std::vector<std::string>& messages() const noexcept { return messages_; }

  /// The text of a file of the assembly. Errors: there is none of that path.
  const std::string& text_of(std::string_view path) const;

  /// Writes everything to the folder: into a new folder beside it first, which then takes its place, so that a failure
  /// leaves what was there. Errors: the folder can't be written, or holds what is no assembly's; the disk is full.
  void write(std::string_view folder) const;

 private:
  friend class AssemblyBuilder;
  friend class Synthesis;
  std::vector<StackArtifact> stacks_;
  std::vector<AssemblyFile> files_;
  std::vector<AssemblyCopy> copies_;
  std::vector<MissingContext> missing_;
  std::vector<std::string> messages_;
};

}  // namespace cdk
