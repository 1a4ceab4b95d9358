#include <cdk/ec2/cloud_formation_init.hpp>
#include <cdk/ec2/machine_image_config_props.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/iam/policy_statement.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/names.hpp>
#include <cdk/scoped_aws.hpp>
#include <cdk/stack.hpp>

#include <algorithm>

#include "private/init_merge.hpp"

namespace cdk::ec2 {

namespace {

using Text = Input<std::string>;

constexpr const char* METADATA = "AWS::CloudFormation::Init";
constexpr std::size_t FINGERPRINT_DIGITS = 16;

constexpr std::pair<InitElementType, const char*> SECTIONS[] = {
    {InitElementType::PACKAGE, "packages"}, {InitElementType::GROUP, "groups"}, {InitElementType::USER, "users"},
    {InitElementType::SOURCE, "sources"},   {InitElementType::FILE, "files"},   {InitElementType::COMMAND, "commands"},
    {InitElementType::SERVICE, "services"}};

template <class Pairs>
bool has(const Pairs& pairs, const std::string& name) {
  return std::ranges::any_of(pairs, [&](const auto& pair) { return pair.first == name; });
}

std::string fingerprint(const Stack& stack, const InitElementConfig& bound) {
  const Value hash = bound.asset_hash.empty() ? Value() : Value(bound.asset_hash);
  const Value input = Value::object({{"config", stack.resolve(bound.config)}, {"assetHash", hash}});
  return Names::sha256_hash(to_debug_string(input)).substr(0, FINGERPRINT_DIGITS);
}

/// What tells the commands which resource is meant.
Text locator(const CfnResource& resource, const AttachInitOptions& options) {
  Text text = concat("--region ", Aws::REGION, " --stack ", Aws::STACK_NAME, " --resource ", resource.logical_id());
  if (options.include_url.value_or(false))
    text = concat(text, " --url https://cloudformation.", Aws::REGION, ".", Aws::URL_SUFFIX);
  if (options.include_role.value_or(false)) text = concat(text, " --role ", options.instance_role->role_name());
  return text;
}

void add_commands(UserData script, const CfnResource& resource, const AttachInitOptions& options) {
  std::string sets;
  for (const std::string& name : options.config_sets) sets += (sets.empty() ? "" : ",") + name;
  if (sets.empty()) sets = "default";
  const bool ignore = options.ignore_failures.value_or(false);
  const Text at = locator(resource, options);
  const Text signal = locator(options.signal_resource ? *options.signal_resource : resource, options);
  if (options.platform == OperatingSystemType::WINDOWS) {
    script.add_commands(concat("cfn-init.exe -v ", at, " -c ", sets),
                        concat("cfn-signal.exe -e ", ignore ? "0" : "$LASTEXITCODE", " ", signal));
    if (options.print_log.value_or(true)) script.add_commands("type C:\\cfn\\log\\cfn-init.log");
    return;
  }
  script.add_commands("(", "  set +e", concat("  /opt/aws/bin/cfn-init -v ", at, " -c ", sets),
                      concat("  /opt/aws/bin/cfn-signal -e ", ignore ? "0" : "$?", " ", signal));
  if (options.print_log.value_or(true)) script.add_commands("  cat /var/log/cfn-init.log >&2");
  script.add_commands(")");
}

}  // namespace

InitElementConfig InitConfig::bind(Construct& scope, iam::IRole& instance_role, OperatingSystemType platform) const {
  InitElementConfig result;
  std::vector<Member> sections;
  for (const auto& [type, name] : SECTIONS) {
    Value section;
    std::size_t index = 0;
    for (const InitElement& element : elements_) {
      if (element.element_type() != type) continue;
      const InitElementConfig bound = element.bind({scope, instance_role, platform, index++});
      section = detail::merged(section, bound.config);
      result.authentication = detail::merged(result.authentication, bound.authentication);
      result.asset_hash += bound.asset_hash;
    }
    sections.push_back({name, std::move(section)});
  }
  result.config = Value::object(std::move(sections));
  return result;
}

CloudFormationInit CloudFormationInit::from_config(const InitConfig& config) {
  return from_config_sets({.config_sets = {{"default", {"config"}}}, .configs = {{"config", config}}});
}

void CloudFormationInit::add_config(const std::string& config_name, const InitConfig& config, Where where) {
  if (has(sets_.configs, config_name))
    fail({"a second config \"" + config_name + "\"", "one of each name", METADATA}, where);
  sets_.configs.push_back({config_name, config});
}

void CloudFormationInit::add_config_set(const std::string& config_set_name,
                                        const std::vector<std::string>& config_names, Where where) {
  if (has(sets_.config_sets, config_set_name))
    fail({"a second config set \"" + config_set_name + "\"", "one of each name", METADATA}, where);
  for (const std::string& name : config_names) {
    if (has(sets_.configs, name)) continue;
    fail({"config set \"" + config_set_name + "\" names the config \"" + name + "\", which isn't there",
          "names that add_config was given", METADATA},
         where);
  }
  sets_.config_sets.push_back({config_set_name, config_names});
}

InitElementConfig CloudFormationInit::bind(Construct& scope, const AttachInitOptions& options) const {
  std::vector<Member> sets;
  for (const auto& [set, names] : sets_.config_sets) {
    std::vector<Value> filled;
    for (const std::string& name : names) {
      const auto config = std::ranges::find(sets_.configs, name, [](const auto& pair) { return pair.first; });
      if (config != sets_.configs.end() && !config->second.is_empty()) filled.emplace_back(name);
    }
    sets.push_back({set, Value::list(std::move(filled))});
  }
  InitElementConfig result;
  std::vector<Member> configs{{"configSets", Value::object(std::move(sets))}};
  for (const auto& [name, config] : sets_.configs) {
    if (config.is_empty()) continue;
    InitElementConfig bound = config.bind(scope, *options.instance_role, options.platform);
    configs.push_back({name, std::move(bound.config)});
    result.authentication = detail::merged(result.authentication, bound.authentication);
    result.asset_hash += bound.asset_hash;
  }
  result.config = Value::object(std::move(configs));
  return result;
}

void CloudFormationInit::attach(CfnResource& attached_resource, const AttachInitOptions& attach_options) const {
  if (attach_options.platform == OperatingSystemType::UNKNOWN) {
    fail(attached_resource, {"CloudFormationInit on an unknown operating system", "LINUX or WINDOWS", METADATA});
  }
  if (attached_resource.get_metadata(METADATA).is_set())
    fail(attached_resource, {"a second CloudFormationInit", "one for each resource", METADATA});
  Stack& stack = attached_resource.stack();
  const InitElementConfig bound = bind(stack, attach_options);
  attached_resource.add_metadata(METADATA, bound.config);
  attach_options.instance_role->add_to_principal_policy(
      iam::PolicyStatement({.actions = {"cloudformation:DescribeStackResource", "cloudformation:SignalResource"},
                            .resources = {Aws::STACK_ID}}));
  if (bound.authentication.is_set())
    attached_resource.add_metadata("AWS::CloudFormation::Authentication", bound.authentication);
  UserData script = attach_options.user_data;
  if (attach_options.embed_fingerprint.value_or(true))
    script.add_commands("# fingerprint: " + fingerprint(stack, bound));
  add_commands(script, attached_resource, attach_options);
}

}  // namespace cdk::ec2
