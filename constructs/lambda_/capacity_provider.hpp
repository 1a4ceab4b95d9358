// Instances in an account of one's own that functions run on.
#pragma once

#include <cdk/lambda_/capacity_provider_props.hpp>
#include <cdk/lambda_/function_base.hpp>
#include <cdk/resource.hpp>

namespace cdk::lambda_ {

class CfnCapacityProvider;

/// A capacity provider, made here or imported.
class ICapacityProvider : public Resource {
 public:
  virtual Input<std::string> capacity_provider_arn() const = 0;
  virtual Input<std::string> capacity_provider_name() const = 0;

 protected:
  using Resource::Resource;
};

/// Instances in an account of one's own that functions run on. CloudFormation: AWS::Lambda::CapacityProvider.
class CapacityProvider : public ICapacityProvider {
 public:
  using Props = CapacityProviderProps;
  /// Errors: numbers of subnets, security groups, vCPUs, policies, types or tags out of their range; a name that AWS
  /// Lambda refuses.
  CapacityProvider(const Scope& scope, const Props& props);

  static ICapacityProvider& from_capacity_provider_name(Construct& scope, Id id,
                                                        const Input<std::string>& capacity_provider_name);
  static ICapacityProvider& from_capacity_provider_arn(Construct& scope, Id id,
                                                       const Input<std::string>& capacity_provider_arn);
  static ICapacityProvider& from_capacity_provider_attributes(Construct& scope, Id id,
                                                              const CapacityProviderAttributes& attrs);

  Input<std::string> capacity_provider_arn() const override;
  Input<std::string> capacity_provider_name() const override;

  /// Has a function run on these instances, from then on. Errors: an imported function; environments out of 0 to 15000,
  /// or fewer at most than at least.
  void add_function(IFunction& func, const CapacityProviderFunctionOptions& options = {},
                    std::source_location where = std::source_location::current());

 private:
  void check(const Props& props) const;
  void check_choices(const Props& props) const;

  CfnCapacityProvider* resource_ = nullptr;
};

}  // namespace cdk::lambda_
