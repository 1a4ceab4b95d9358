// Application Load Balancers: HTTP and HTTPS.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/elbv2/application_listener.hpp>
#include <cdk/elbv2/application_load_balancer_props.hpp>
#include <cdk/elbv2/load_balancer.hpp>
#include <optional>
#include <vector>

namespace cdk::elbv2 {

class ApplicationLoadBalancerMetrics;

/// An Application Load Balancer, made here or elsewhere.
class IApplicationLoadBalancer : public ILoadBalancerV2, public ec2::IConnectable {
 public:
  /// Nothing when it is imported and that isn't known.
  virtual std::optional<IpAddressType> ip_address_type() const = 0;
  /// Errors: it isn't made here, so its listeners aren't known.
  virtual const std::vector<Ref<ApplicationListener>>& listeners() const = 0;
  /// What CloudWatch measures of it.
  virtual ApplicationLoadBalancerMetrics metrics() const = 0;
  /// Adds a port to listen on. Errors: those of ApplicationListener.
  virtual ApplicationListener& add_listener(Id id, BaseApplicationListenerProps props);
  bool is_application_load_balancer() const noexcept { return true; }

 protected:
  using ILoadBalancerV2::ILoadBalancerV2;
};

/// A load balancer for HTTP and HTTPS (layer 7). CloudFormation: AWS::ElasticLoadBalancingV2::LoadBalancer.
class ApplicationLoadBalancer : public IApplicationLoadBalancer, public BaseLoadBalancer {
 public:
  using Props = ApplicationLoadBalancerProps;
  /// Errors: subnets in fewer than two zones; durations and capacity out of their ranges; cross_zone_enabled = false;
  /// an address type that the scheme doesn't allow.
  ApplicationLoadBalancer(const Scope& scope, const Props& props);

  /// A load balancer that was made elsewhere.
  static IApplicationLoadBalancer& from_application_load_balancer_attributes(Construct& scope, Id id,
                                                                             ApplicationLoadBalancerAttributes attrs);
  /// A load balancer that the cdk CLI looks up in the account. Errors: options with tokens; a stack whose account or
  /// region is open.
  static IApplicationLoadBalancer& from_lookup(Construct& scope, Id id, ApplicationLoadBalancerLookupOptions options);

  /// A listener that sends clients from one port to another; by default from HTTP on 80 to HTTPS on 443.
  ApplicationListener& add_redirect(ApplicationLoadBalancerRedirectConfig props = {},
                                    std::source_location where = std::source_location::current());
  void add_security_group(ec2::ISecurityGroup& security_group) { connections_.add_security_group(security_group); }

  /// Writes a line for each request to the bucket, below `prefix`, and permits it in the bucket's policy. Include
  /// <cdk/s3.hpp> for buckets. Errors: the stack's region is open; the bucket is encrypted with a key of AWS KMS.
  /// CloudFormation: attributes access_logs.s3.….
  void log_access_logs(s3::IBucket& bucket, const std::string& prefix = {});
  /// The same for each connection. CloudFormation: attributes connection_logs.s3.….
  void log_connection_logs(s3::IBucket& bucket, const std::string& prefix = {});

  Input<std::string> load_balancer_arn() const override { return BaseLoadBalancer::load_balancer_arn(); }
  Input<std::string> load_balancer_canonical_hosted_zone_id() const override {
    return BaseLoadBalancer::load_balancer_canonical_hosted_zone_id();
  }
  Input<std::string> load_balancer_dns_name() const override { return BaseLoadBalancer::load_balancer_dns_name(); }
  ec2::IVpc* vpc() const override { return BaseLoadBalancer::vpc(); }
  ec2::Connections& connections() override { return connections_; }
  std::optional<IpAddressType> ip_address_type() const override { return ip_address_type_; }
  const std::vector<Ref<ApplicationListener>>& listeners() const override { return listeners_; }
  ApplicationLoadBalancerMetrics metrics() const override;
  ApplicationListener& add_listener(Id id, BaseApplicationListenerProps props) override;

 private:
  CfnLoadBalancerProps resource_props(const Props& props);
  void check(const Props& props) const;
  void apply(const Props& props);
  std::vector<std::string> validate() const;

  IpAddressType ip_address_type_;
  ec2::Connections connections_;
  std::vector<Ref<ApplicationListener>> listeners_;
};

}  // namespace cdk::elbv2
