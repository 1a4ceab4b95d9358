// The passes of synthesis, in the order in which synthesis.cpp runs them.
#pragma once

#include <cdk/cloud_assembly.hpp>
#include <string>
#include <vector>

namespace cdk {

class App;
class Construct;
class Stage;
class Stack;
class AssemblyBuilder;
struct MetadataEntry;

namespace synth {

/// Runs every aspect on every construct below the one that it was added to.
void apply_aspects(Stage& stage);

/// Turns dependencies between constructs into DependsOn and an order of stacks.
void connect_dependencies(Construct& root);

/// Gives every reference to another stack something to stand for it: an import, a parameter, or an output.
void connect_references(Construct& root);

/// Renders nested templates, innermost first, and makes each an asset of the stack around it. False when there are
/// none.
bool publish_nested_templates(Construct& root);

/// Runs the constructs' own validations and collects their error annotations; the lines are those of an Error.
std::vector<std::string> validate(const Construct& root);

/// The resolved template of a stack, checked: ids, limits, and every resource against its type's data. What is wrong is
/// added to `problems`.
Value render_template(const Stack& stack, std::vector<std::string>& problems);

/// Adds a problem when resources of a rendered template depend on each other in a circle, which CloudFormation refuses.
void refuse_circles(const Stack& stack, const Value& rendered, std::vector<std::string>& problems);

/// The files and folders that the tree's assets take into the assembly, each once.
std::vector<AssemblyCopy> staged_assets(const Construct& root);

/// Whether a message of a construct was acknowledged, there or above.
bool is_acknowledged(const Construct& construct, const MetadataEntry& entry);

/// The lines of warnings and infos for stderr.
std::vector<std::string> messages(const Construct& root);

/// Stacks of a stage that are deployed by themselves, each after those that it depends on.
std::vector<Stack*> stacks_in_order(Construct& root);

/// Nested stacks of a stage or stack, in all depths; the outer ones first.
std::vector<Stack*> nested_stacks(Construct& root);

}  // namespace synth
}  // namespace cdk
