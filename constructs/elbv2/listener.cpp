#include <cdk/annotations.hpp>
#include <cdk/elbv2/application_listener_certificate.hpp>
#include <cdk/elbv2/cfn_listener.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/elbv2/listener.hpp>
#include <cdk/elbv2/load_balancer.hpp>
#include <cdk/elbv2/registry.hpp>
#include <cdk/lazy.hpp>

namespace cdk::elbv2 {
namespace {

using Certificates = std::vector<CfnListenerTypes::CertificateProperty>;

Input<List<CfnListenerTypes::CertificateProperty>> render(const std::vector<Value>& arns) {
  if (arns.empty()) return {};
  Certificates certificates;
  for (const Value& arn : arns) certificates.push_back({.certificate_arn = Input<std::string>::from(arn)});
  return certificates;
}

}  // namespace

BaseListener::BaseListener(IListener& self, ILoadBalancerV2& load_balancer, CfnListenerProps props)
    : self_(self),
      siblings_(Registry<BaseListener>::of(load_balancer.listeners_)),
      port_(props.port.as_int()),
      resource_(make_resource(std::move(props))) {
  siblings_->add(*this);
}

BaseListener::~BaseListener() { siblings_->remove(*this); }

CfnListener& BaseListener::make_resource(CfnListenerProps props) {
  props.default_actions = Lazy::any(
      [this] { return Value::list(default_action_ ? default_action_->render_actions() : std::vector<Value>()); });
  props.certificates =
      Lazy::typed<List<CfnListenerTypes::CertificateProperty>>([this] { return render(certificate_arns_); });
  props.listener_attributes = Lazy::any([this] { return attributes_.render(); });
  return self_.add<CfnListener>("Resource", props);
}

Input<std::string> BaseListener::listener_arn() const { return resource_.ref(); }

void BaseListener::set_default_action(std::shared_ptr<const IListenerAction> action) {
  if (default_action_)
    Annotations::of(self_).add_warning_v2("@aws-cdk/aws-elbv2:listenerExistingDefaultActionReplaced",
                                          "The listener had a default action, which was replaced. Say once what "
                                          "happens to requests that no rule matches.");
  default_action_ = std::move(action);
}

void BaseListener::add_certificates(const Id& id, const std::vector<ListenerCertificate>& certificates) {
  auto next = certificates.begin();
  if (certificate_arns_.empty() && next != certificates.end()) certificate_arns_.push_back((next++)->certificate_arn());
  for (int number = 1; next != certificates.end(); ++next, ++number)
    self_.add<ApplicationListenerCertificate>(id + std::to_string(number),
                                              {.listener = self_, .certificates = {*next}});
}

std::vector<std::string> BaseListener::validate_listener() const {
  std::vector<std::string> problems;
  if (!default_action_)
    problems.push_back(checks::text(
        {"the listener does nothing with requests",
         "a default action or target group, by add_action, add_targets or add_target_groups", "DefaultActions"}));
  for (const BaseListener* listener : siblings_->members()) {
    if (listener == this) break;
    if (listener->port_ == port_)
      problems.push_back(checks::text(
          {"the listener's port is " + std::to_string(port_) + ", as that of " + listener->self_.to_string(),
           "a port that no other listener of the load balancer has", "Port"}));
  }
  return problems;
}

}  // namespace cdk::elbv2
