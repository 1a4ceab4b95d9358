#include <cdk/arn.hpp>
#include <cdk/codeguruprofiler/cfn_profiling_group.hpp>
#include <cdk/codeguruprofiler/profiling_group.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>

namespace cdk::codeguruprofiler {
namespace {

class ImportedGroup final : public IProfilingGroup {
 public:
  struct Props {
    Input<std::string> arn;
  };
  ImportedGroup(const Scope& scope, const Props& props)
      : IProfilingGroup(scope, {.environment_from_arn = props.arn}),
        arn_(props.arn),
        name_(stack().split_arn(arn_, ArnFormat::SLASH_RESOURCE_NAME, node().where()).resource_name) {}
  Input<std::string> profiling_group_arn() const override { return arn_; }
  Input<std::string> profiling_group_name() const override { return name_; }

 private:
  Input<std::string> arn_, name_;
};

/// The name of a group that wasn't given one, for whose scope the construct isn't there yet.
Input<std::string> name_or_default(const ProfilingGroupProps& props, const Construct& group) {
  if (props.profiling_group_name.is_set()) return props.profiling_group_name;
  return Lazy::string([&group] {
    const std::string name = Names::unique_id(group);
    constexpr std::size_t half = 120;
    return name.size() > 2 * half ? name.substr(0, half) + name.substr(name.size() - half) : name;
  });
}

}  // namespace

iam::Grant IProfilingGroup::grant_publish(const iam::Principal& grantee) {
  return iam::Grant::add_to_principal(
      {.actions = {"codeguru-profiler:ConfigureAgent", "codeguru-profiler:PostAgentProfile"},
       .grantee = grantee,
       .resource_arns = {profiling_group_arn()}});
}

iam::Grant IProfilingGroup::grant_read(const iam::Principal& grantee) {
  return iam::Grant::add_to_principal(
      {.actions = {"codeguru-profiler:GetProfile", "codeguru-profiler:DescribeProfilingGroup"},
       .grantee = grantee,
       .resource_arns = {profiling_group_arn()}});
}

ProfilingGroup::ProfilingGroup(const Scope& scope, const Props& props)
    : IProfilingGroup(scope, {.physical_name = name_or_default(props, *this)}) {
  resource_ = &add<CfnProfilingGroup>(
      "ProfilingGroup", {.profiling_group_name = physical_name(), .compute_platform = props.compute_platform});
}

IProfilingGroup& ProfilingGroup::from_profiling_group_arn(Construct& scope, Id id,
                                                          const Input<std::string>& profiling_group_arn) {
  return scope.add<ImportedGroup>(std::move(id), ImportedGroup::Props{profiling_group_arn});
}

IProfilingGroup& ProfilingGroup::from_profiling_group_name(Construct& scope, Id id,
                                                           const Input<std::string>& profiling_group_name) {
  return from_profiling_group_arn(
      scope, std::move(id),
      Stack::of(scope).format_arn(
          {.resource = "profilingGroup", .service = "codeguru-profiler", .resource_name = profiling_group_name}));
}

Input<std::string> ProfilingGroup::profiling_group_arn() const {
  return resource_arn_attribute(
      resource_->attr_arn(),
      {.resource = "profilingGroup", .service = "codeguru-profiler", .resource_name = physical_name()});
}

Input<std::string> ProfilingGroup::profiling_group_name() const { return resource_name_attribute(resource_->ref()); }

}  // namespace cdk::codeguruprofiler
