#include <cdk/app.hpp>
#include <cdk/cfn_element.hpp>
#include <cdk/default_stack_synthesizer.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/names.hpp>
#include <cdk/resolve.hpp>
#include <cdk/stack.hpp>

#include <algorithm>

#include "../tree/unique_id.hpp"
#include "stack_state.hpp"

namespace cdk {
namespace {

constexpr std::size_t max_name = 128;
constexpr std::size_t max_description = 1024;

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool valid_name(const std::string& name) {
  return !name.empty() && is_letter(name[0]) &&
         std::ranges::all_of(name, [](char c) { return is_letter(c) || is_digit(c) || c == '-'; });
}

/// Ids from below `container` down to the stack, as CDK counts them: a stack that is the root keeps its own.
std::vector<std::string_view> ids_below(const Stack& stack, const Construct* container) {
  std::vector<std::string_view> ids;
  for (const Construct* c = &stack; c != container && c != nullptr; c = c->node().scope())
    if (!c->node().id().empty()) ids.push_back(c->node().id());
  std::ranges::reverse(ids);
  return ids;
}

std::string name_from(std::vector<std::string_view> ids) {
  if (ids.size() == 1 && ids[0].size() <= max_name) return std::string(ids[0]);
  return detail::make_unique_resource_name(std::move(ids), {.max_length = static_cast<int>(max_name)});
}

std::string generated_name(const Stack& stack) {
  const Stage* stage = Stage::of(stack);
  const std::string prefix = stage == nullptr || stage->stage_name().empty() ? "" : stage->stage_name() + "-";
  return prefix + name_from(ids_below(stack, stage));
}

std::string file_name_of(std::string text) {
  std::ranges::replace_if(
      text, [](char c) { return !is_letter(c) && !is_digit(c) && c != '_' && c != '-' && c != '.'; }, '_');
  return text;
}

Environment environment_of(const Stack& stack, const Environment& given) {
  const Stage* stage = Stage::of(stack);
  return {given.account.empty() && stage != nullptr ? stage->account() : given.account,
          given.region.empty() && stage != nullptr ? stage->region() : given.region};
}

void check(const Stack& stack, const StackProps& props, const std::string& name) {
  if (!valid_name(name) || name.size() > max_name)
    fail(stack, {"the stack name is '" + name + "'", "a letter, then letters, digits and hyphens, 128 at most",
                 "AWS::CloudFormation stack name"});
  if (props.description.size() > max_description)
    fail(stack, {"the description has " + std::to_string(props.description.size()) + " bytes", "1,024 at most",
                 "CloudFormation template Description"});
}

}  // namespace

StackState::StackState(Stack& stack, StackProps stack_props)
    : self(stack),
      props(std::move(stack_props)),
      name(props.stack_name.empty() ? generated_name(stack) : props.stack_name),
      artifact_id(file_name_of(name_from(ids_below(stack, nullptr)))),
      env(environment_of(stack, props.env)),
      tags(TagType::KEY_VALUE, "aws:cdk:stack") {
  template_options.description = props.description;
  for (const auto& [key, value] : props.tags) tags.set_tag(key, Value(value));
}

void StackState::add_language_extensions(bool preparing) {
  auto& transforms = template_options.transforms;
  constexpr const char* name = "AWS::LanguageExtensions";
  if (preparing || std::ranges::find(transforms, name) == transforms.end()) transforms.emplace_back(name);
}

Stack::Stack(const Scope& scope, const Props& props)
    : Construct(scope), state_(std::make_unique<StackState>(*this, props)) {
  check(*this, state_->props, state_->name);
  const App* app = dynamic_cast<const App*>(&node().root());
  if (state_->props.synthesizer)
    state_->synthesizer = state_->props.synthesizer->bind(*this);
  else if (app != nullptr && app->props_.default_stack_synthesizer)
    state_->synthesizer = app->props_.default_stack_synthesizer->bind(*this);
  else
    state_->synthesizer = DefaultStackSynthesizer().bind(*this);
  if (state_->props.permissions_boundary) state_->props.permissions_boundary->bind(*this);
  PermissionsBoundary::apply(*this);
}

Stack::Stack(const Scope& scope, const Props& props, Stack& parent)
    : Construct(scope), state_(std::make_unique<StackState>(*this, props)) {
  state_->parent = &parent;
}

Stack::~Stack() = default;

Stack& Stack::of(const Construct& construct) {
  for (Construct* c = const_cast<Construct*>(&construct); c != nullptr; c = c->node().scope())
    if (auto* stack = c->as_stack()) return *stack;
  fail(construct, {"this construct is not within a stack", "a scope that is a Stack or below one"});
}

bool Stack::is_stack(const Construct& construct) { return construct.as_stack() != nullptr; }

const std::string& Stack::own_stack_name() const noexcept { return state_->name; }
Input<std::string> Stack::stack_name() const { return state_->name; }
Input<std::string> Stack::stack_id() const {
  return Input<std::string>::from(Value::reference(*this, Aws::STACK_ID.name));
}
Input<std::string> Stack::account() const {
  return state_->env.account.empty() ? Input<std::string>(Aws::ACCOUNT_ID) : Input<std::string>(state_->env.account);
}
Input<std::string> Stack::region() const {
  return state_->env.region.empty() ? Input<std::string>(Aws::REGION) : Input<std::string>(state_->env.region);
}
Input<std::string> Stack::url_suffix() const { return Aws::URL_SUFFIX; }
Input<List<std::string>> Stack::notification_arns() const {
  return Input<List<std::string>>::from(Value::reference(*this, Aws::NOTIFICATION_ARNS.name, true));
}
const Environment& Stack::env() const noexcept { return state_->env; }

Input<std::string> Stack::partition() const {
  const std::string& region = state_->env.region;
  if (region.empty() || !FeatureFlags::of(*this).is_enabled("@aws-cdk/core:enablePartitionLiterals"))
    return Aws::PARTITION;
  if (region.starts_with("cn-")) return "aws-cn";
  if (region.starts_with("us-gov-")) return "aws-us-gov";
  if (region.starts_with("us-iso-")) return "aws-iso";
  if (region.starts_with("us-isob-")) return "aws-iso-b";
  if (region.starts_with("us-isof-")) return "aws-iso-f";
  if (region.starts_with("eu-isoe-")) return "aws-iso-e";
  if (region.starts_with("eusc-")) return "aws-eusc";
  return "aws";
}

std::string Stack::environment() const {
  const auto or_unknown = [](const std::string& text, const char* unknown) { return text.empty() ? unknown : text; };
  return "aws://" + or_unknown(state_->env.account, "unknown-account") + "/" +
         or_unknown(state_->env.region, "unknown-region");
}

TagManager& Stack::tags() noexcept { return state_->tags; }
void Stack::add_stack_tag(std::string_view key, const Input<std::string>& value) { state_->tags.set_tag(key, value); }
void Stack::remove_stack_tag(std::string_view key) { state_->tags.remove_tag(key, 0); }
TemplateOptions& Stack::template_options() noexcept { return state_->template_options; }
const TemplateOptions& Stack::template_options() const noexcept { return state_->template_options; }
void Stack::add_transform(std::string_view transform) { state_->template_options.transforms.emplace_back(transform); }

void Stack::add_metadata(std::string_view key, Value value) {
  auto& metadata = state_->template_options.metadata;
  const auto found = std::ranges::find(metadata, key, &Member::name);
  if (found == metadata.end())
    metadata.push_back({std::string(key), std::move(value)});
  else
    found->value = std::move(value);
}

std::optional<bool> Stack::termination_protection() const noexcept { return state_->props.termination_protection; }
void Stack::set_termination_protection(bool protect) noexcept { state_->props.termination_protection = protect; }

std::vector<Stack*> Stack::dependencies() const {
  std::vector<Stack*> targets;
  for (const StackDependency& dependency : state_->dependencies) targets.push_back(dependency.target);
  return targets;
}

Value Stack::resolve(const Value& value) const { return cdk::resolve(value, {*this, *this, false}); }

Stack* Stack::nested_stack_parent() const noexcept { return state_->parent; }
CfnResource* Stack::nested_stack_resource() const noexcept { return state_->resource; }
StackSynthesizer& Stack::synthesizer() const noexcept {
  return state_->synthesizer ? *state_->synthesizer : state_->parent->synthesizer();
}
const std::string& Stack::artifact_id() const noexcept { return state_->artifact_id; }
std::string Stack::template_file() const {
  return state_->artifact_id + (nested() ? ".nested.template.json" : ".template.json");
}

void Stack::report_missing_context_key(std::string_view key, std::string_view provider, Value props) {
  // Only stacks that are deployed by themselves stand in the manifest.
  if (Stack* outer = nested_stack_parent()) return outer->report_missing_context_key(key, provider, std::move(props));
  const auto same = [&](const MissingContext& m) { return m.key == key; };
  if (std::ranges::none_of(state_->missing, same))
    state_->missing.push_back({std::string(key), std::string(provider), std::move(props)});
}

}  // namespace cdk
