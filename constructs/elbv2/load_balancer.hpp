// What both kinds of load balancer have in common.
#pragma once

#include <cdk/elbv2/attributes.hpp>
#include <cdk/elbv2/base_load_balancer_props.hpp>
#include <cdk/resource.hpp>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::elbv2 {

template <class T>
class Registry;

class CfnLoadBalancer;
struct CfnLoadBalancerProps;

class BaseListener;

/// A load balancer of the second generation, made here or elsewhere.
class ILoadBalancerV2 : public Resource {
 public:
  virtual Input<std::string> load_balancer_arn() const = 0;
  /// The hosted zone of its name, for alias records. Errors: it is imported without.
  virtual Input<std::string> load_balancer_canonical_hosted_zone_id() const = 0;
  /// Errors: it is imported without.
  virtual Input<std::string> load_balancer_dns_name() const = 0;
  /// The network it stands in; null when it is imported without.
  virtual ec2::IVpc* vpc() const = 0;

 protected:
  using Resource::Resource;

 private:
  friend class BaseListener;
  std::shared_ptr<Registry<BaseListener>> listeners_;
};

/// The part that ApplicationLoadBalancer and NetworkLoadBalancer share.
class BaseLoadBalancer {
 public:
  BaseLoadBalancer(const BaseLoadBalancer&) = delete;
  BaseLoadBalancer& operator=(const BaseLoadBalancer&) = delete;

  Input<std::string> load_balancer_arn() const;
  Input<std::string> load_balancer_canonical_hosted_zone_id() const;
  Input<std::string> load_balancer_dns_name() const;
  /// The part of the ARN that metrics go by: "app/name/id" or "net/name/id".
  Input<std::string> load_balancer_full_name() const;
  Input<std::string> load_balancer_name() const;
  /// The ids of its security groups, as deployed.
  Input<List<std::string>> load_balancer_security_groups() const;
  ec2::IVpc* vpc() const noexcept { return &vpc_; }

  /// Sets an attribute that has no prop; an unset value takes it away. CloudFormation: LoadBalancerAttributes.
  void set_attribute(std::string_view key, const Input<std::string>& value = {}) { attributes_.set(key, value); }
  void remove_attribute(std::string_view key) { set_attribute(key); }

  /// Writes a line for each request or connection to the bucket, below `prefix`, and permits it in the bucket's policy.
  /// Include <cdk/s3.hpp> for buckets. Errors: the stack's region is open.
  /// CloudFormation: attributes access_logs.s3.….
  void log_access_logs(s3::IBucket& bucket, const std::string& prefix = {});

 protected:
  /// `extra` holds what a kind of load balancer adds to the resource.
  BaseLoadBalancer(ILoadBalancerV2& self, const BaseLoadBalancerProps& props, CfnLoadBalancerProps extra,
                   const std::vector<SubnetMapping>& subnet_mappings = {});
  ~BaseLoadBalancer() = default;

  std::vector<std::string> validate_load_balancer() const;
  /// Whether anything is said of the subnets.
  static bool is_given(const ec2::SubnetSelection& selection);
  /// The subnets that were selected; none when the VPC is still to be looked up, or with subnet mappings.
  const std::vector<Ref<ec2::ISubnet>>& subnets() const noexcept { return subnets_; }
  CfnLoadBalancer& resource() const noexcept { return resource_; }
  /// Sets the attributes of a kind of log, and permits it.
  void log_to(s3::IBucket& bucket, const std::string& kind, const std::string& prefix);

 private:
  struct Place;
  static Place find_place(ILoadBalancerV2& self, const BaseLoadBalancerProps& props,
                          const std::vector<SubnetMapping>& mappings);
  BaseLoadBalancer(ILoadBalancerV2& self, const BaseLoadBalancerProps& props, CfnLoadBalancerProps extra, Place place);
  CfnLoadBalancer& make_resource(const BaseLoadBalancerProps& props, CfnLoadBalancerProps all, const Place& place);
  void apply(const BaseLoadBalancerProps& props);

  ILoadBalancerV2& self_;
  ec2::IVpc& vpc_;
  Input<std::string> name_;
  Attributes attributes_;
  std::vector<Ref<ec2::ISubnet>> subnets_;
  CfnLoadBalancer& resource_;
};

}  // namespace cdk::elbv2
