// What the engine keeps of a stack beside its public face.
#pragma once

#include <cdk/cloud_assembly.hpp>
#include <cdk/stack.hpp>
#include <map>
#include <string>
#include <unordered_map>
#include <vector>

namespace cdk {

/// Why one stack depends on another: shown when a cycle is found.
struct StackDependency {
  Stack* target;
  std::vector<std::string> reasons;
};

/// Names a reference within its producer: target and attribute.
struct ReferenceKey {
  const Construct* target;
  std::string attribute;
  bool operator<(const ReferenceKey& other) const {
    return target != other.target ? std::less<>()(target, other.target) : attribute < other.attribute;
  }
};

class StackState {
 public:
  StackState(Stack& stack, StackProps stack_props);

  /// Functions of this transform bring it in when they are resolved: while references are collected, each once more,
  /// since CDK makes a list of a transform that several functions brought in.
  void add_language_extensions(bool preparing);

  Stack& self;
  StackProps props;
  std::string name;
  std::string artifact_id;
  Environment env;
  TagManager tags;
  TemplateOptions template_options;
  std::unique_ptr<StackSynthesizer> synthesizer;
  std::vector<StackDependency> dependencies;
  std::vector<MissingContext> missing;

  // Logical ids.
  std::map<std::string, std::string, std::less<>> renames;
  mutable std::map<std::string, bool, std::less<>> rename_used;

  // Nested stacks.
  Stack* parent = nullptr;
  CfnResource* resource = nullptr;
  /// Where CloudFormation finds the nested template; set once its text is known.
  Value template_url;
  /// Values that the parent gives to this nested stack's parameters, by the parameter's name.
  std::vector<Member> nested_parameters;

  /// What stands in this stack's template for references to other stacks.
  std::map<ReferenceKey, Value> imports;
};

}  // namespace cdk
