// Puts a cloud assembly together: for stack synthesizers.
#pragma once

#include <cdk/cloud_assembly.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

class JsonWriter;
class Stack;
class Stage;

/// Collects what one stage writes. Nothing touches the disk before CloudAssembly::write.
class AssemblyBuilder {
 public:
  /// `directory` is where the stage's files stand in the assembly, empty for the App's own.
  AssemblyBuilder(CloudAssembly& assembly, const Stage& stage, std::string directory);
  ~AssemblyBuilder();

  /// The template of a stack as it will be written; valid until a file is added.
  const std::string& template_text(const Stack& stack) const;
  /// Adds a file beside the manifest.
  void add_file(std::string_view name, std::string content);
  /// Adds an entry of manifest.json.
  void add_artifact(std::string_view id, const Value& artifact);
  /// Adds a stack's entry of manifest.json: `properties` beside the template's file and what the Stack itself knows,
  /// `dependencies` beside the stacks it depends on.
  void add_stack(const Stack& stack, const std::vector<Member>& properties,
                 const std::vector<std::string>& dependencies);

 private:
  friend class Synthesis;
  void add_template(const Stack& stack, const Value& rendered);
  void add_missing_context(const Stack& stack);
  void finish();
  std::string in_directory(std::string_view name) const;

  CloudAssembly& assembly_;
  const Stage& stage_;
  std::string directory_;
  std::unique_ptr<JsonWriter> manifest_;
  std::vector<MissingContext> missing_;
};

}  // namespace cdk
