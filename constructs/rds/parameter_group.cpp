#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/rds/cfn_db_cluster_parameter_group.hpp>
#include <cdk/rds/cfn_db_parameter_group.hpp>
#include <cdk/rds/parameter_group.hpp>

namespace cdk::rds {
namespace {

class ImportedParameterGroup final : public IParameterGroup {
 public:
  struct Props {
    Input<std::string> name;
  };
  ImportedParameterGroup(const Scope& scope, const Props& props) : IParameterGroup(scope), name_(props.name) {}
  Input<std::string> bind_to_cluster() override { return name_; }
  Input<std::string> bind_to_instance() override { return name_; }
  bool add_parameter(const std::string&, const Input<std::string>&) override { return false; }

 private:
  Input<std::string> name_;
};

}  // namespace

ParameterGroup::ParameterGroup(const Scope& scope, const Props& props) : IParameterGroup(scope), props_(props) {
  if (props_.engine.parameter_group_family().empty())
    fail(*this, {"a parameter group is made for " + std::string(props_.engine.engine_type()) + " without a version",
                 "an engine with a version", "AWS::RDS::DBParameterGroup Family"});
}

IParameterGroup& ParameterGroup::from_parameter_group_name(Construct& scope, Id id, const Input<std::string>& name) {
  return scope.add<ImportedParameterGroup>(std::move(id), ImportedParameterGroup::Props{name});
}

ParameterGroup& ParameterGroup::for_cluster(Construct& scope, Id id, const Props& props) {
  auto& group = scope.add<ParameterGroup>(std::move(id), props);
  group.bind_to_cluster();
  return group;
}

ParameterGroup& ParameterGroup::for_instance(Construct& scope, Id id, const Props& props) {
  auto& group = scope.add<ParameterGroup>(std::move(id), props);
  group.bind_to_instance();
  return group;
}

Input<std::string> ParameterGroup::bind_to_cluster() {
  if (cluster_group_ == nullptr) {
    cluster_group_ = &add<CfnDBClusterParameterGroup>(group_ != nullptr ? "ClusterParameterGroup" : "Resource",
                                                      {.description = description("Cluster parameter group for "),
                                                       .family = props_.engine.parameter_group_family(),
                                                       .parameters = parameters(),
                                                       .db_cluster_parameter_group_name = props_.name});
    if (props_.removal_policy) cluster_group_->apply_removal_policy(*props_.removal_policy);
  }
  return cluster_group_->ref();
}

Input<std::string> ParameterGroup::bind_to_instance() {
  if (group_ == nullptr) {
    group_ = &add<CfnDBParameterGroup>(cluster_group_ != nullptr ? "InstanceParameterGroup" : "Resource",
                                       {.description = description("Parameter group for "),
                                        .family = props_.engine.parameter_group_family(),
                                        .db_parameter_group_name = props_.name,
                                        .parameters = parameters()});
    if (props_.removal_policy) group_->apply_removal_policy(*props_.removal_policy);
  }
  return group_->ref();
}

Input<std::string> ParameterGroup::description(const char* kind) const {
  return props_.description.is_set() ? props_.description : kind + props_.engine.parameter_group_family();
}

bool ParameterGroup::add_parameter(const std::string& key, const Input<std::string>& value) {
  const auto known = std::ranges::find(props_.parameters, key, &std::pair<std::string, Input<std::string>>::first);
  if (known == props_.parameters.end())
    props_.parameters.push_back({key, value});
  else
    known->second = value;
  return true;
}

Input<Json> ParameterGroup::parameters() const {
  return Lazy::typed<Json>([this] {
    std::vector<Member> members;
    for (const auto& [key, value] : props_.parameters) members.push_back({key, value});
    return Input<Json>::from(Value::object(std::move(members)));
  });
}

}  // namespace cdk::rds
