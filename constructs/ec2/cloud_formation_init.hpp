// What instances are set up with at their start, by CloudFormation's cfn-init.
#pragma once

#include <cdk/ec2/cloud_formation_init_props.hpp>
#include <source_location>
#include <string>
#include <utility>
#include <vector>

namespace cdk::ec2 {

/// What cfn-init does on an instance: packages, files, commands, services, in sets.
class CloudFormationInit {
 public:
  using Where = std::source_location;
  template <class... E>
  static CloudFormationInit from_elements(const E&... elements) {
    return from_config(InitConfig({elements...}));
  }
  static CloudFormationInit from_config(const InitConfig& config);
  static CloudFormationInit from_config_sets(const ConfigSetProps& props) { return CloudFormationInit(props); }

  /// Errors: there is a config of that name.
  void add_config(const std::string& config_name, const InitConfig& config, Where where = Where::current());
  /// Errors: there is a set of that name; a config that isn't there.
  void add_config_set(const std::string& config_set_name, const std::vector<std::string>& config_names = {},
                      Where where = Where::current());
  /// Puts the config into the resource's metadata, and what runs it into the user data. Errors: an unknown operating
  /// system; a resource that has a config already.
  void attach(CfnResource& attached_resource, const AttachInitOptions& attach_options) const;

 private:
  explicit CloudFormationInit(ConfigSetProps sets) : sets_(std::move(sets)) {}
  InitElementConfig bind(Construct& scope, const AttachInitOptions& options) const;

  ConfigSetProps sets_;
};

}  // namespace cdk::ec2
