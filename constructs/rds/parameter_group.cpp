#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
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

ParameterGroup& ParameterGroup::for_instance(Construct& scope, Id id, const Props& props) {
  auto& group = scope.add<ParameterGroup>(std::move(id), props);
  group.bind_to_instance();
  return group;
}

Input<std::string> ParameterGroup::bind_to_instance() {
  if (group_ == nullptr) {
    const std::string family = props_.engine.parameter_group_family();
    group_ = &add<CfnDBParameterGroup>(
        "Resource", {.description = props_.description.is_set() ? props_.description : "Parameter group for " + family,
                     .family = family,
                     .db_parameter_group_name = props_.name,
                     .parameters = Lazy::typed<Json>([this] { return Input<Json>::from(rendered_parameters()); })});
    if (props_.removal_policy) group_->apply_removal_policy(*props_.removal_policy);
  }
  return group_->ref();
}

bool ParameterGroup::add_parameter(const std::string& key, const Input<std::string>& value) {
  const auto known = std::ranges::find(props_.parameters, key, &std::pair<std::string, Input<std::string>>::first);
  if (known == props_.parameters.end())
    props_.parameters.push_back({key, value});
  else
    known->second = value;
  return true;
}

Value ParameterGroup::rendered_parameters() const {
  std::vector<Member> members;
  for (const auto& [key, value] : props_.parameters) members.push_back({key, value});
  return Value::object(std::move(members));
}

}  // namespace cdk::rds
