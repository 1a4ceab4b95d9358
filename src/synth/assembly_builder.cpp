#include <algorithm>
#include <cdk/app.hpp>
#include <cdk/assembly_builder.hpp>
#include <cdk/cfn_element.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>
#include <cdk/stage.hpp>
#include <ranges>
#include <stdexcept>

#include "../cfn/stack_state.hpp"
#include "../value/json_writer.hpp"
#include "asset_manifest.hpp"
#include "passes.hpp"
#include "tree_file.hpp"

namespace cdk {
namespace {

constexpr std::size_t max_template = 1'000'000;

Value metadata_entry(std::string_view type, Value data) {
  return Value::object({{"type", Value(type)}, {"data", std::move(data)}});
}

Value stack_tags(const std::vector<Member>& tags) {
  std::vector<Value> list;
  for (const Member& tag : tags) list.push_back(Value::object({{"key", Value(tag.name)}, {"value", tag.value}}));
  return Value::list(std::move(list));
}

std::vector<Value> metadata_of(const Stack& stack, const Construct& construct) {
  std::vector<Value> list;
  if (const CfnElement* element = construct.as_element())
    list.push_back(metadata_entry("aws:cdk:logicalId", Value(element->current_logical_id())));
  for (const MetadataEntry& entry : construct.node().metadata())
    if (!synth::is_acknowledged(construct, entry))
      list.push_back(metadata_entry(entry.type, stack.resolve(entry.data)));
  if (const auto tags = stack.state().tags.tag_values(); &construct == &stack && !tags.empty())
    list.push_back(metadata_entry("aws:cdk:stack-tags", stack.resolve(stack_tags(tags))));
  return list;
}

/// Logical ids and messages of everything in a stack, nested stacks included, which the cdk CLI shows with its events.
class MetadataWriter {
 public:
  MetadataWriter(JsonWriter& out, const Stack& stack) : out_(out), stack_(stack) {}

  void write() {
    write(stack_);
    if (open_) out_.close_object();
  }

 private:
  void write(const Construct& construct) {
    if (const Stack* other = construct.as_stack(); other != nullptr && other != &stack_ && !other->nested()) return;
    if (std::vector<Value> list = metadata_of(stack_, construct); !list.empty()) {
      if (!std::exchange(open_, true)) {
        out_.key("metadata");
        out_.open_object();
      }
      out_.key("/" + construct.node().path());
      out_.value(Value::list(std::move(list)));
    }
    construct.node().for_each_child([&](const Construct& child) { write(child); });
  }

  JsonWriter& out_;
  const Stack& stack_;
  bool open_ = false;
};

void add_once(std::vector<MissingContext>& all, const MissingContext& one) {
  if (std::ranges::find(all, one.key, &MissingContext::key) == all.end()) all.push_back(one);
}

Value list_of(const std::vector<MissingContext>& all) {
  std::vector<Value> queries;
  for (const MissingContext& one : all)
    queries.push_back(
        Value::object({{"key", Value(one.key)}, {"provider", Value(one.provider)}, {"props", one.props}}));
  return queries.empty() ? Value() : Value::list(std::move(queries));
}

bool suppresses_indentation(const Stack& stack) {
  if (const auto given = stack.state().props.suppress_template_indentation) return *given;
  const Value context = stack.node().try_get_context("@aws-cdk/core:suppressTemplateIndentation");
  return context.kind() == Value::Kind::Boolean && context.as_bool();
}

}  // namespace

AssemblyBuilder::AssemblyBuilder(CloudAssembly& assembly, const Stage& stage, std::string directory)
    : assembly_(assembly),
      stage_(stage),
      directory_(std::move(directory)),
      manifest_(std::make_unique<JsonWriter>(JsonStyle{.indent = 2})) {
  manifest_->open_object();
  manifest_->member("version", Value(assets::schema_version));
  manifest_->key("artifacts");
  manifest_->open_object();
}

AssemblyBuilder::~AssemblyBuilder() = default;

std::string AssemblyBuilder::in_directory(std::string_view name) const {
  return directory_.empty() ? std::string(name) : directory_ + "/" + std::string(name);
}

void AssemblyBuilder::add_template(const Stack& stack, const Value& rendered) {
  std::string text;
  try {
    text = to_json(rendered, {suppresses_indentation(stack) || stack.nested() ? 0 : 1});
  } catch (const std::invalid_argument& problem) {
    fail(stack, {std::string("its template can't be written: ") + problem.what(), "UTF-8 text and finite numbers"});
  }
  if (text.size() > max_template)
    fail(stack, {"the template has " + std::to_string(text.size()) + " bytes",
                 "1,000,000 at most; split the stack, or set suppress_template_indentation", "CloudFormation quota"});
  add_file(stack.template_file(), std::move(text));
  if (stack.nested()) return;
  StackArtifact artifact{.stack = &stack,
                         .artifact_id = stack.artifact_id(),
                         .stack_name = stack.own_stack_name(),
                         .display_name = stack.node().path(),
                         .template_file = in_directory(stack.template_file()),
                         .template_value = rendered,
                         .dependencies = {}};
  for (const Stack* first : stack.dependencies()) artifact.dependencies.push_back(first->artifact_id());
  assembly_.stacks_.push_back(std::move(artifact));
}

const std::string& AssemblyBuilder::template_text(const Stack& stack) const {
  const std::string path = in_directory(stack.template_file());
  // It is among the last.
  return std::ranges::find(std::views::reverse(assembly_.files_), path, &AssemblyFile::path)->content;
}

void AssemblyBuilder::add_file(std::string_view name, std::string content) {
  assembly_.files_.push_back({in_directory(name), std::move(content)});
}

void AssemblyBuilder::add_artifact(std::string_view id, const Value& artifact) { manifest_->member(id, artifact); }

void AssemblyBuilder::add_stack(const Stack& stack, const std::vector<Member>& properties,
                                const std::vector<std::string>& dependencies) {
  std::vector<Member> all{{"templateFile", Value(stack.template_file())},
                          {"terminationProtection", stack.termination_protection().value_or(false)},
                          {"validateOnSynth", false}};
  if (stack.own_stack_name() != stack.artifact_id()) all.push_back({"stackName", Value(stack.own_stack_name())});
  std::vector<Member> tags = stack.state().tags.tag_values();
  if (!tags.empty()) all.push_back({"tags", stack.resolve(Value::object(std::move(tags)))});
  if (const auto& arns = stack.state().props.notification_arns; !arns.empty())
    all.push_back({"notificationArns", Input<List<std::string>>(arns)});
  all.insert(all.end(), properties.begin(), properties.end());

  std::vector<Value> needs;
  for (const Stack* first : stack.dependencies()) needs.emplace_back(first->artifact_id());
  for (const std::string& id : dependencies) needs.emplace_back(id);
  manifest_->key(stack.artifact_id());
  manifest_->open_object();
  manifest_->member("type", "aws:cloudformation:stack");
  manifest_->member("environment", Value(stack.environment()));
  manifest_->member("properties", Value::object(std::move(all)));
  manifest_->member("dependencies", needs.empty() ? Value() : Value::list(std::move(needs)));
  MetadataWriter(*manifest_, stack).write();
  manifest_->member("displayName", Value(stack.node().path()));
  manifest_->close_object();
}

void AssemblyBuilder::add_missing_context(const Stack& stack) {
  for (const MissingContext& missing : stack.state().missing) {
    std::vector<Member> props(missing.props.members().begin(), missing.props.members().end());
    if (const std::string role = stack.synthesizer().lookup_role(); !role.empty())
      props.push_back({"lookupRoleArn", Value(role)});
    for (Member& option : stack.synthesizer().lookup_role_options()) props.push_back(std::move(option));
    const MissingContext query{missing.key, missing.provider, Value::object(std::move(props))};
    add_once(missing_, query);
    add_once(assembly_.missing_, query);
  }
}

void AssemblyBuilder::finish() {
  const auto* app = dynamic_cast<const App*>(&stage_);
  if (app != nullptr && app->writes_tree()) {
    add_file("tree.json", synth::tree_text(stage_));
    add_artifact("Tree", Value::object({{"type", "cdk:tree"}, {"properties", Value::object({{"file", "tree.json"}})}}));
  }
  manifest_->close_object();
  // The App's own manifest asks for what its stages ask for, too: the cdk CLI reads no other.
  manifest_->member("missing", list_of(app != nullptr ? assembly_.missing_ : missing_));
  manifest_->close_object();
  add_file("manifest.json", manifest_->finish());
  add_file("cdk.out", to_json(Value::object({{"version", assets::schema_version}}), {0}));
}

}  // namespace cdk
