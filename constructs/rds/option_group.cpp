#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/rds/cfn_option_group.hpp>
#include <cdk/rds/option_group.hpp>

namespace cdk::rds {
namespace {

using Configuration = CfnOptionGroupTypes::OptionConfigurationProperty;

class ImportedOptionGroup final : public IOptionGroup {
 public:
  struct Props {
    Input<std::string> name;
  };
  ImportedOptionGroup(const Scope& scope, const Props& props) : IOptionGroup(scope), name_(props.name) {}
  Input<std::string> option_group_name() override { return name_; }
  bool add_configuration(const OptionConfiguration&) override { return false; }

 private:
  Input<std::string> name_;
};

std::string name_of(const OptionConfiguration& configuration) {
  return configuration.name.is_string() ? std::string(configuration.name.as_string()) : std::string();
}

}  // namespace

OptionGroup::OptionGroup(const Scope& scope, const Props& props) : IOptionGroup(scope) {
  const std::string type(props.engine.engine_type()), version(props.engine.engine_version().major_version());
  if (version.empty())
    fail(*this, {"an option group is made for " + type + " without a version", "an engine with a version",
                 "AWS::RDS::OptionGroup MajorEngineVersion"});
  for (const OptionConfiguration& configuration : props.configurations) add_configuration(configuration);
  auto& resource = add<CfnOptionGroup>(
      "Resource", {.engine_name = type,
                   .major_engine_version = version,
                   .option_group_description =
                       props.description.is_set() ? props.description : "Option group for " + type + " " + version,
                   .option_configurations = Lazy::typed<List<Configuration>>(
                       [this] { return Input<List<Configuration>>::from(rendered_configurations()); }),
                   .option_group_name = props.option_group_name});
  name_ = props.option_group_name.is_set() ? props.option_group_name : Input<std::string>(resource.ref());
}

IOptionGroup& OptionGroup::from_option_group_name(Construct& scope, Id id, const Input<std::string>& name) {
  return scope.add<ImportedOptionGroup>(std::move(id), ImportedOptionGroup::Props{name});
}

bool OptionGroup::add_configuration(const OptionConfiguration& configuration) {
  configurations_.push_back(configuration);
  if (!configuration.port) return true;
  const std::string name = name_of(configuration);
  if (!configuration.vpc)
    fail(*this, {"the option " + name + " has a port and no vpc", "both or neither",
                 "AWS::RDS::OptionGroup OptionConfigurations"});
  std::vector<Ref<ec2::ISecurityGroup>> groups = configuration.security_groups;
  if (groups.empty())
    groups.emplace_back(add<ec2::SecurityGroup>(
        "SecurityGroup" + name, {.vpc = *configuration.vpc, .description = "Security group for " + name + " option"}));
  connections_.emplace_back(
      name, ec2::Connections({.default_port = ec2::Port::tcp(*configuration.port), .security_groups = groups}));
  return true;
}

ec2::Connections& OptionGroup::option_connections(std::string_view name) {
  for (auto& [option, connections] : connections_)
    if (option == name) return connections;
  fail(*this, {"the connections of the option " + std::string(name) + " were asked for", "an option with a port"});
}

Value OptionGroup::rendered_configurations() const {
  std::vector<Value> made;
  for (const OptionConfiguration& option : configurations_) {
    Configuration configuration{.option_name = option.name, .option_version = option.version, .port = option.port};
    std::vector<CfnOptionGroupTypes::OptionSettingProperty> settings;
    for (const auto& [name, value] : option.settings) settings.push_back({.name = name, .value = value});
    if (!settings.empty()) configuration.option_settings = settings;
    for (const auto& [name, connections] : connections_) {
      if (name != name_of(option)) continue;
      std::vector<Input<std::string>> ids;
      for (ec2::ISecurityGroup& group : connections.security_groups()) ids.push_back(group.security_group_id());
      configuration.vpc_security_group_memberships = ids;
    }
    made.push_back(to_value(configuration));
  }
  return Value::list(std::move(made));
}

}  // namespace cdk::rds
