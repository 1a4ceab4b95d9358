#include "synthesis.hpp"

#include <cdk/app.hpp>
#include <cdk/assembly_builder.hpp>
#include <cdk/custom_synthesis.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>

#include "passes.hpp"

namespace cdk {
namespace {

void collect_stages(const Construct& from, std::vector<Stage*>& stages) {
  from.node().for_each_child([&](Construct& child) {
    if (Stage* stage = child.as_stage())
      stages.push_back(stage);
    else
      collect_stages(child, stages);
  });
}

/// Stages directly below this one.
std::vector<Stage*> stages_below(const Stage& stage) {
  std::vector<Stage*> stages;
  if (stage.node().census().stages > 1) collect_stages(stage, stages);
  return stages;
}

void add_custom_files(const Stage& stage, AssemblyBuilder& builder) {
  stage.node().for_each_child([&](const Construct& child) {
    const auto* custom = dynamic_cast<const CustomSynthesis*>(&child);
    if (custom == nullptr) return;
    for (AssemblyFile& file : custom->assembly_files()) builder.add_file(file.path, std::move(file.content));
  });
}

}  // namespace

CloudAssembly Synthesis::run(App& app) {
  Synthesis synthesis;
  synthesis.prepare(app);
  app.node().lock();
  synthesis.problems_ = synth::validate(app);
  if (synthesis.problems_.empty()) synthesis.render(app, "");
  if (!synthesis.problems_.empty()) throw Error(std::move(synthesis.problems_));
  synthesis.assembly_.copies_ = synth::staged_assets(app);
  synthesis.assembly_.messages_ = synth::messages(app);
  return std::move(synthesis.assembly_);
}

void Synthesis::prepare(Stage& stage) {
  for (Stage* inner : stages_below(stage)) prepare(*inner);
  synth::apply_aspects(stage);
  synth::connect_dependencies(stage);
  synth::connect_references(stage);
  // The places of nested templates may hold references of their own.
  if (synth::publish_nested_templates(stage)) synth::connect_references(stage);
  for (Stack* stack : synth::stacks_in_order(stage)) stack->synthesizer().prepare();
}

void Synthesis::render(Stage& stage, const std::string& directory) {
  AssemblyBuilder builder(assembly_, stage, directory);
  for (Stage* inner : stages_below(stage)) {
    const std::string name = inner->artifact_id();
    render(*inner, directory.empty() ? name : directory + "/" + name);
    builder.add_artifact(
        name, Value::object({{"type", "cdk:cloud-assembly"},
                             {"properties", Value::object({{"directoryName", Value(name)},
                                                           {"displayName", Value(inner->node().path())}})}}));
  }
  const auto add_template = [&](Stack& stack) {
    const Value rendered = synth::render_template(stack, problems_);
    synth::refuse_circles(stack, rendered, problems_);
    builder.add_template(stack, rendered);
  };
  for (Stack* stack : synth::stacks_in_order(stage)) {
    for (Stack* nested : synth::nested_stacks(*stack)) add_template(*nested);
    add_template(*stack);
    stack->synthesizer().synthesize(builder);
    builder.add_missing_context(*stack);
  }
  add_custom_files(stage, builder);
  builder.finish();
}

CloudAssembly App::synth() { return Synthesis::run(*this); }

}  // namespace cdk
