// Options of database engines.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/rds/option_group_props.hpp>
#include <cdk/resource.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk::rds {

/// An option group, made here or imported.
class IOptionGroup : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> option_group_name() = 0;
  /// False for imported groups. Errors: a port without a VPC.
  virtual bool add_configuration(const OptionConfiguration& configuration) = 0;
};

/// Features of a database engine that are switched on.
class OptionGroup : public IOptionGroup {
 public:
  using Props = OptionGroupProps;
  /// Errors: an engine without version; a port without a VPC.
  OptionGroup(const Scope& scope, const Props& props);
  static IOptionGroup& from_option_group_name(Construct& scope, Id id, const Input<std::string>& option_group_name);

  Input<std::string> option_group_name() override { return name_; }
  bool add_configuration(const OptionConfiguration& configuration) override;
  /// The connections of the option with a name. Errors: no option of that name has a port.
  ec2::Connections& option_connections(std::string_view name);

 private:
  Value rendered_configurations() const;

  std::vector<OptionConfiguration> configurations_;
  std::vector<std::pair<std::string, ec2::Connections>> connections_;
  Input<std::string> name_;
};

}  // namespace cdk::rds
