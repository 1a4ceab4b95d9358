// Parameters of database engines.
#pragma once

#include <cdk/rds/parameter_group_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::rds {

class CfnDBClusterParameterGroup;
class CfnDBParameterGroup;

/// A parameter group, made here or imported.
class IParameterGroup : public Resource {
 public:
  using Resource::Resource;
  /// Name of the group for clusters, which is made when it is first asked for.
  virtual Input<std::string> bind_to_cluster() = 0;
  /// Name of the group for instances, which is made when it is first asked for.
  virtual Input<std::string> bind_to_instance() = 0;
  /// False for imported groups.
  virtual bool add_parameter(const std::string& key, const Input<std::string>& value) = 0;
};

/// Parameters of a database engine, other than its defaults. A resource is made when an instance uses the group, and
/// one when a cluster does.
class ParameterGroup : public IParameterGroup {
 public:
  using Props = ParameterGroupProps;
  /// Errors: an engine without version.
  ParameterGroup(const Scope& scope, const Props& props);
  static IParameterGroup& from_parameter_group_name(Construct& scope, Id id,
                                                    const Input<std::string>& parameter_group_name);
  // Groups whose resource is made at once.
  static ParameterGroup& for_cluster(Construct& scope, Id id, const Props& props);
  static ParameterGroup& for_instance(Construct& scope, Id id, const Props& props);

  Input<std::string> bind_to_cluster() override;
  Input<std::string> bind_to_instance() override;
  /// A later value of the same key replaces an earlier one.
  bool add_parameter(const std::string& key, const Input<std::string>& value) override;

 private:
  Input<std::string> description(const char* kind) const;
  Input<Json> parameters() const;

  Props props_;
  CfnDBClusterParameterGroup* cluster_group_ = nullptr;
  CfnDBParameterGroup* group_ = nullptr;
};

}  // namespace cdk::rds
