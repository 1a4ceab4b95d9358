#include <cdk/context_provider.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/elbv2/application_listener_certificate.hpp>
#include <cdk/elbv2/application_listener_rule.hpp>
#include <cdk/elbv2/application_load_balancer.hpp>
#include <cdk/elbv2/lookup.hpp>
#include <cdk/elbv2/network_load_balancer.hpp>
#include <cdk/error.hpp>

namespace cdk::elbv2 {
namespace {

/// A listener that isn't made here: rules and certificates can be added, its default action can't be changed.
class ExternalApplicationListener final : public IApplicationListener {
 public:
  struct Props {
    Input<std::string> arn;
    std::optional<int> port = {};
  };
  ExternalApplicationListener(const Scope& scope, const Props& props)
      : IApplicationListener(scope),
        arn_(props.arn),
        connections_(ec2::ConnectionsProps{.default_port = props.port ? std::optional(ec2::Port::tcp(*props.port))
                                                                      : std::nullopt}) {}

  Input<std::string> listener_arn() const override { return arn_; }
  ec2::Connections& connections() override { return connections_; }

  void add_action(Id id, AddApplicationActionProps props) override {
    add_rule(props.remove_suffix.value_or(false) ? std::move(id) : id + "Rule", {.listener = *this,
                                                                                 .priority = required_priority(props),
                                                                                 .action = props.action,
                                                                                 .conditions = props.conditions});
  }
  void add_certificates(Id id, const std::vector<ListenerCertificate>& certificates) override {
    add<ApplicationListenerCertificate>(std::move(id), {.listener = *this, .certificates = certificates});
  }
  void add_target_groups(Id id, AddApplicationTargetGroupsProps props) override {
    add_rule(std::move(id), {.listener = *this,
                             .priority = required_priority(props),
                             .conditions = props.conditions,
                             .target_groups = props.target_groups});
  }
  ApplicationTargetGroup& add_targets(Id, AddApplicationTargetsProps) override {
    fail(*this, {"targets were added to an imported listener", "a target group made apart and add_target_groups",
                 "ApplicationListener"});
  }
  void register_connectable(ec2::IConnectable& connectable, const ec2::Port& port_range) override {
    connections_.allow_to(connectable, port_range, "Load balancer to target");
  }

 private:
  RulePriority required_priority(const AddRuleProps& props) const {
    if (props.priority) return *props.priority;
    fail(*this, {"the default action of an imported listener can't be changed", "a priority and conditions, for a rule",
                 "ListenerRule.Priority"});
  }
  void add_rule(Id id, ApplicationListenerRuleProps props) { add<ApplicationListenerRule>(std::move(id), props); }

  Input<std::string> arn_;
  ec2::Connections connections_;
};

class ExternalNetworkListener final : public INetworkListener {
 public:
  struct Props {
    Input<std::string> arn;
  };
  ExternalNetworkListener(const Scope& scope, const Props& props) : INetworkListener(scope), arn_(props.arn) {}
  Input<std::string> listener_arn() const override { return arn_; }

 private:
  Input<std::string> arn_;
};

}  // namespace

IApplicationListener& ApplicationListener::from_application_listener_attributes(Construct& scope, Id id,
                                                                                ApplicationListenerAttributes attrs) {
  auto& listener = scope.add<ExternalApplicationListener>(
      std::move(id), {.arn = std::move(attrs.listener_arn), .port = attrs.default_port});
  listener.connections().add_security_group(attrs.security_group);
  return listener;
}

IApplicationListener& ApplicationListener::from_lookup(Construct& scope, Id id,
                                                       ApplicationListenerLookupOptions options) {
  const Value found = lookup::listener(
      scope, "application",
      {.options = options, .listener_arn = options.listener_arn, .listener_protocol = options.listener_protocol});
  auto& listener = scope.add<ExternalApplicationListener>(
      std::move(id), {.arn = Input<std::string>::from(found.find("listenerArn")),
                      .port = static_cast<int>(found.find("listenerPort").as_int())});
  for (const Value& group : found.find("securityGroupIds").items()) {
    const std::string text(group.as_string());
    listener.connections().add_security_group(
        ec2::SecurityGroup::from_lookup_by_id(listener, "SecurityGroup-" + text, text));
  }
  return listener;
}

INetworkListener& NetworkListener::from_network_listener_arn(Construct& scope, Id id,
                                                             const Input<std::string>& network_listener_arn) {
  return scope.add<ExternalNetworkListener>(std::move(id), {.arn = network_listener_arn});
}

INetworkListener& NetworkListener::from_lookup(Construct& scope, Id id, NetworkListenerLookupOptions options) {
  const Value found =
      lookup::listener(scope, "network", {.options = options, .listener_protocol = options.listener_protocol});
  return scope.add<ExternalNetworkListener>(std::move(id),
                                            {.arn = Input<std::string>::from(found.find("listenerArn"))});
}

}  // namespace cdk::elbv2
