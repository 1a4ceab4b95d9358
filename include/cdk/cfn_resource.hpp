// A resource of a template: the class that all generated Cfn… classes derive from, and the generic one.
#pragma once

#include <cdk/cfn_element.hpp>
#include <cdk/removal_policy.hpp>
#include <cdk/spec.hpp>
#include <cdk/tag_manager.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

class CfnCondition;
struct Environment;

/// Props of a generic CfnResource.
struct CfnResourceProps {
  /// The CloudFormation type, such as "AWS::S3::Bucket". Required.
  std::string type;
  /// The properties, with CloudFormation's own names. Default: none.
  Input<Map<Json>> properties{};
};

/// What a resource's template entry holds beside its properties.
struct CfnResourceOptions {
  /// The resource exists only when this condition holds. Default: always. CloudFormation: Condition.
  CfnCondition* condition = nullptr;
  /// What must happen before the resource counts as created. CloudFormation: CreationPolicy, with its names.
  Value creation_policy{};
  /// Default: what CloudFormation does for the type. CloudFormation: DeletionPolicy.
  std::optional<CfnDeletionPolicy> deletion_policy{};
  /// CloudFormation: Description.
  std::string description{};
  /// CloudFormation: Metadata, an object.
  Value metadata{};
  /// How CloudFormation updates certain types. CloudFormation: UpdatePolicy, with its names.
  Value update_policy{};
  /// CloudFormation: UpdateReplacePolicy.
  std::optional<CfnDeletionPolicy> update_replace_policy{};
  /// Of a custom resource type. CloudFormation: Version.
  std::string version{};
};

/// A resource: generic with `{.type = …, .properties = …}`, typed through the generated Cfn… classes.
class CfnResource : public CfnRefElement {
 public:
  using Props = CfnResourceProps;

  /// Errors: the type is empty.
  CfnResource(const Scope& scope, const Props& props);
  ~CfnResource() override;

  /// The CloudFormation type, such as "AWS::EC2::EIP".
  std::string_view cfn_resource_type() const noexcept { return type_; }
  CfnResourceOptions& cfn_options() noexcept { return options_; }
  const CfnResourceOptions& cfn_options() const noexcept { return options_; }

  /// `{"Fn::GetAtt": [logical id, attribute]}`
  Token get_att(std::string_view attribute) const { return Token(Value::reference(*this, attribute)); }
  /// The same for an attribute that is a list of texts.
  Input<List<std::string>> get_att_list(std::string_view attribute) const {
    return Input<List<std::string>>::from(Value::reference(*this, attribute, true));
  }

  /// Sets a value anywhere in the resource's entry: `"Properties.Tags.0.Key"`, `"Metadata.my\\.key"` (a backslash makes
  /// a dot part of the name). An unset value deletes what stands there.
  void add_override(std::string_view path, Value value);
  void add_deletion_override(std::string_view path) { add_override(path, {}); }
  /// The same below Properties.
  void add_property_override(std::string_view path, Value value);
  void add_property_deletion_override(std::string_view path) { add_property_override(path, {}); }

  /// The properties aren't held against the resource data: for a property or a value that AWS has added since.
  void trust_properties() noexcept { trusted_ = true; }
  bool are_properties_trusted() const noexcept { return trusted_; }

  /// An entry of the resource's Metadata.
  void add_metadata(std::string_view key, Value value);
  Value get_metadata(std::string_view key) const { return options_.metadata.find(key); }

  /// Sets DeletionPolicy and UpdateReplacePolicy.
  void apply_removal_policy(std::optional<RemovalPolicy> policy, const RemovalPolicyOptions& options = {});

  /// This resource is created after the target, deleted before it. Across stacks it orders the stacks.
  /// Errors: the target is in another stage.
  void add_resource_dependency(CfnResource& target);
  void remove_resource_dependency(const CfnResource& target);
  void replace_dependency(const CfnResource& target, CfnResource& replacement);
  const std::vector<CfnResource*>& obtain_dependencies() const noexcept { return depends_on_; }
  /// DependsOn within one stack, without looking at nested stacks. For the engine.
  void add_direct_dependency(CfnResource& target);

  /// Account and region of its stack.
  const Environment& env() const noexcept;

  /// Tags of the resource, where its type has tags; null otherwise.
  TagManager* tag_manager() noexcept { return tags_.get(); }
  const TagManager* tag_manager() const noexcept { return tags_.get(); }

  TemplateFragment to_cloud_formation() const override;
  /// Overrides applied, empty parts left out.
  Value render(const Value& body, const ResolveContext& context) const override;
  std::optional<spec::ResourceType> spec_type() const noexcept { return spec_type_; }

  using Construct::as_resource;
  CfnResource* as_resource() noexcept override { return this; }
  static bool is_cfn_resource(const Construct& construct);

 protected:
  /// For generated classes.
  CfnResource(const Scope& scope, spec::ResourceType type);

  /// The properties with CloudFormation's names, before tags and overrides.
  virtual Value properties() const;
  /// False keeps the resource out of the template.
  virtual bool should_synthesize() const { return true; }

 private:
  void note_path();
  Value depends_on_names() const;
  Value properties_with_tags() const;

  std::string type_;
  std::optional<spec::ResourceType> spec_type_;
  Input<Map<Json>> generic_properties_;
  CfnResourceOptions options_;
  std::vector<CfnResource*> depends_on_;
  std::unique_ptr<TagManager> tags_;
  Value overrides_;
  bool trusted_ = false;
};

}  // namespace cdk
