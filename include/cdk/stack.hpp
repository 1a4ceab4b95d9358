// A stack: one template, deployed as a unit.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/environment.hpp>
#include <cdk/input.hpp>
#include <cdk/permissions_boundary.hpp>
#include <cdk/stack_synthesizer.hpp>
#include <cdk/tag_manager.hpp>
#include <memory>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

class CfnElement;
class CfnResource;
class StackState;
struct ArnComponents;
enum class ArnFormat;

/// Props of a Stack. All may be left out.
struct StackProps {
  /// Brings names and ARNs of resources in other regions here through parameters of Systems Manager, which custom
  /// resources write there and read here; else such resources need physical names. Attributes of Cfn… resources come
  /// that way in any case. Default: false.
  std::optional<bool> cross_region_references{};
  /// Shown by CloudFormation, at most 1,024 bytes. CloudFormation: Description.
  std::string description{};
  /// Account and region. Default: those of the Stage, else decided by who deploys.
  Environment env{};
  /// SNS topics that CloudFormation tells about the stack's events.
  std::vector<std::string> notification_arns{};
  /// The boundary of all roles and users in the stack. Default: the Stage's.
  std::optional<PermissionsBoundary> permissions_boundary{};
  /// The name in CloudFormation. Default: derived from the construct's path.
  std::string stack_name{};
  /// Writes the template without line breaks. Default: context `@aws-cdk/core:suppressTemplateIndentation`, else false.
  std::optional<bool> suppress_template_indentation{};
  /// How the stack and its assets reach AWS. Default: the App's, else a DefaultStackSynthesizer.
  std::optional<SynthesizerChoice> synthesizer{};
  /// Tags of the stack and, through it, of everything in it that can be tagged. Default: none.
  std::vector<std::pair<std::string, std::string>> tags{};
  /// Refuses to delete the stack. Default: false.
  std::optional<bool> termination_protection{};
};

/// What stands at the top of a template.
struct TemplateOptions {
  /// CloudFormation: Description.
  std::string description{};
  /// CloudFormation: Metadata.
  std::vector<Member> metadata{};
  /// CloudFormation: AWSTemplateFormatVersion.
  std::string template_format_version{};
  /// Macros that CloudFormation runs over the template. CloudFormation: Transform.
  std::vector<std::string> transforms{};
};

/// How `Stack::export_value` publishes a value.
struct ExportValueOptions {
  /// Default: none.
  std::string description{};
  /// The export's name. Default: derived from the value.
  std::string name{};
};

/// A stack. Derive from it and add constructs as members, or use `app.add<Stack>("name")` and add from outside.
class Stack : public Construct {
 public:
  using Props = StackProps;

  /// Errors: a stack name that isn't a letter followed by letters, digits and hyphens, 128 at most; a description over
  /// 1,024 bytes; an account or region that CloudFormation doesn't know as one.
  explicit Stack(const Scope& scope, const Props& props = {});
  ~Stack() override;

  /// The stack that holds the construct (or is it). Errors: there is none.
  static Stack& of(const Construct& construct);
  static bool is_stack(const Construct& construct);
  using Construct::as_stack;
  Stack* as_stack() noexcept override { return this; }

  /// The name in CloudFormation.
  virtual Input<std::string> stack_name() const;
  /// The concrete name, also of a nested stack (CDK's name for its template).
  const std::string& own_stack_name() const noexcept;
  virtual Input<std::string> stack_id() const;
  /// Account and region: the concrete ones, or the pseudo parameters when the environment is open.
  Input<std::string> account() const;
  Input<std::string> region() const;
  Input<std::string> partition() const;
  Input<std::string> url_suffix() const;
  Input<List<std::string>> notification_arns() const;
  /// Account and region as given; empty where open.
  const Environment& env() const noexcept;
  /// "aws://account/region", with "unknown-account" and "unknown-region" for what is open.
  std::string environment() const;
  /// The zones of the region: asked of the context for a known environment, else the first two by `Fn::GetAZs`.
  std::vector<Input<std::string>> availability_zones() const;

  TagManager& tags() noexcept;
  /// A tag of the stack itself. To tag the resources in it, use Tags.
  void add_stack_tag(std::string_view key, const Input<std::string>& value);
  void remove_stack_tag(std::string_view key);
  TemplateOptions& template_options() noexcept;
  const TemplateOptions& template_options() const noexcept;
  void add_transform(std::string_view transform);
  /// An entry of the template's Metadata.
  void add_metadata(std::string_view key, Value value);
  std::optional<bool> termination_protection() const noexcept;
  void set_termination_protection(bool protect) noexcept;

  /// This stack is deployed after that one. Errors: it closes a cycle (named in full), or crosses stages.
  void add_stack_dependency(Stack& target, std::string_view reason = {});
  std::vector<Stack*> dependencies() const;

  /// The logical id of an element. CDK's algorithm: path without hidden parts, and 8 digits of its MD5.
  std::string get_logical_id(const CfnElement& element) const;
  /// Gives another logical id to whatever would get `from`. Errors: `from` was renamed before, or `to` is taken.
  void rename_logical_id(std::string_view from, std::string_view to);

  /// Publishes a reference of this stack as an export and gives the `Fn::ImportValue` for others.
  Input<std::string> export_value(const Value& exported, const ExportValueOptions& options = {});
  Input<List<std::string>> export_string_list_value(const Value& exported, const ExportValueOptions& options = {});

  Input<std::string> format_arn(const ArnComponents& components,
                                std::source_location where = std::source_location::current()) const;
  ArnComponents split_arn(const Input<std::string>& arn, ArnFormat format,
                          std::source_location where = std::source_location::current()) const;

  /// The plain JSON value behind a value, in this stack.
  Value resolve(const Value& value) const;
  /// JSON text whose tokens are filled in at deployment.
  Input<std::string> to_json_string(const Value& value, int space = 0) const;

  /// The stack around a nested one, else null.
  Stack* nested_stack_parent() const noexcept;
  /// True for a NestedStack.
  bool nested() const noexcept { return nested_stack_parent() != nullptr; }
  /// The AWS::CloudFormation::Stack in the parent that stands for this nested stack, else null.
  CfnResource* nested_stack_resource() const noexcept;

  StackSynthesizer& synthesizer() const noexcept;
  /// Name of the stack in the assembly; its files start with it.
  const std::string& artifact_id() const noexcept;
  std::string template_file() const;
  /// Asks the cdk CLI, at the end of synthesis, for a context value that is missing.
  void report_missing_context_key(std::string_view key, std::string_view provider, Value props);

  /// For the engine: what it keeps of a stack beside the public face.
  StackState& state() const noexcept { return *state_; }

 protected:
  /// For NestedStack.
  Stack(const Scope& scope, const Props& props, Stack& parent);

 private:
  std::unique_ptr<StackState> state_;
};

}  // namespace cdk
