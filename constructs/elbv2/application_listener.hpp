// Listeners of Application Load Balancers.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/elbv2/application_listener_props.hpp>
#include <cdk/elbv2/application_target_group.hpp>
#include <cdk/elbv2/authenticate_options_props.hpp>
#include <cdk/elbv2/listener.hpp>
#include <memory>
#include <vector>

namespace cdk::elbv2 {

template <class T>
class Registry;

class ApplicationListenerRule;

/// A listener of an Application Load Balancer, made here or elsewhere.
class IApplicationListener : public IListener, public ec2::IConnectable {
 public:
  /// With a priority, adds a rule; without, sets what happens to requests that no rule matches.
  /// Errors: conditions without priority or the other way round; an imported listener without priority.
  virtual void add_action(Id id, AddApplicationActionProps props) = 0;
  /// The first certificate of a listener made here is its own, others become resources named after the id.
  virtual void add_certificates(Id id, const std::vector<ListenerCertificate>& certificates) = 0;
  /// Like add_action, forwarding to the groups.
  virtual void add_target_groups(Id id, AddApplicationTargetGroupsProps props) = 0;
  /// Makes a target group and forwards to it. Errors: an imported listener or a load balancer without its VPC.
  virtual ApplicationTargetGroup& add_targets(Id id, AddApplicationTargetsProps props) = 0;
  /// Lets the load balancer connect to a target. Called by target groups.
  virtual void register_connectable(ec2::IConnectable& connectable, const ec2::Port& port_range) = 0;
  bool is_application_listener() const noexcept { return true; }

 protected:
  using IListener::IListener;

 private:
  friend class ApplicationListenerRule;
  std::shared_ptr<Registry<ApplicationListenerRule>> rules_;
};

/// A port of an Application Load Balancer, and what happens to its requests. CloudFormation:
/// AWS::ElasticLoadBalancingV2::Listener.
class ApplicationListener : public IApplicationListener, public BaseListener {
 public:
  using Props = ApplicationListenerProps;
  /// Errors: neither port nor protocol, or a port that tells none; both default_action and default_target_groups;
  /// contradictory mutual authentication.
  ApplicationListener(const Scope& scope, const Props& props);

  /// A listener that was made elsewhere, by its ARN.
  static IApplicationListener& from_application_listener_attributes(Construct& scope, Id id,
                                                                    ApplicationListenerAttributes attrs);
  /// A listener that the cdk CLI looks up in the account. Errors: options with tokens; a stack whose account or region
  /// is open.
  static IApplicationListener& from_lookup(Construct& scope, Id id, ApplicationListenerLookupOptions options);

  IApplicationLoadBalancer& load_balancer() const noexcept { return load_balancer_; }
  int port() const noexcept { return port_; }
  ApplicationProtocol protocol() const noexcept { return protocol_; }

  Input<std::string> listener_arn() const override { return BaseListener::listener_arn(); }
  ec2::Connections& connections() override { return connections_; }
  void add_action(Id id, AddApplicationActionProps props) override;
  void add_certificates(Id id, const std::vector<ListenerCertificate>& certificates) override;
  void add_target_groups(Id id, AddApplicationTargetGroupsProps props) override;
  ApplicationTargetGroup& add_targets(Id id, AddApplicationTargetsProps props) override;
  void register_connectable(ec2::IConnectable& connectable, const ec2::Port& port_range) override;

 private:
  void open_to_anybody();
  void set_default_action(const ListenerAction& action);
  std::vector<std::string> validate() const;

  IApplicationLoadBalancer& load_balancer_;
  ApplicationProtocol protocol_;
  int port_;
  ec2::Connections connections_;
};

}  // namespace cdk::elbv2
