// Programs that are profiled together.
#pragma once

#include <cdk/codeguruprofiler/profiling_group_props.hpp>
#include <cdk/iam/grant.hpp>
#include <cdk/resource.hpp>

namespace cdk::codeguruprofiler {

class CfnProfilingGroup;

/// A profiling group, made here or imported.
class IProfilingGroup : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> profiling_group_arn() const = 0;
  virtual Input<std::string> profiling_group_name() const = 0;
  /// Lets somebody send profiles.
  iam::Grant grant_publish(const iam::Principal& grantee);
  /// Lets somebody look at profiles.
  iam::Grant grant_read(const iam::Principal& grantee);
};

/// A profiling group. CloudFormation: AWS::CodeGuruProfiler::ProfilingGroup.
class ProfilingGroup : public IProfilingGroup {
 public:
  using Props = ProfilingGroupProps;
  explicit ProfilingGroup(const Scope& scope, const Props& props = {});
  static IProfilingGroup& from_profiling_group_arn(Construct& scope, Id id,
                                                   const Input<std::string>& profiling_group_arn);
  static IProfilingGroup& from_profiling_group_name(Construct& scope, Id id,
                                                    const Input<std::string>& profiling_group_name);

  Input<std::string> profiling_group_arn() const override;
  Input<std::string> profiling_group_name() const override;

 private:
  CfnProfilingGroup* resource_ = nullptr;
};

}  // namespace cdk::codeguruprofiler
