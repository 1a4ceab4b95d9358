// What a listener of an Application Load Balancer does with a request.
#pragma once

#include <cdk/elbv2/listener_action_props.hpp>
#include <cdk/ref.hpp>
#include <cdk/value.hpp>
#include <memory>
#include <source_location>
#include <vector>

namespace cdk {
class Construct;
}

namespace cdk::elbv2 {

class IApplicationListener;
class IApplicationTargetGroup;
struct AuthenticateJwtOptions;
struct AuthenticateOidcOptions;

/// Something that gives the actions of a listener.
class IListenerAction {
 public:
  virtual ~IListenerAction() = default;
  /// As CloudFormation's Listener takes them.
  virtual std::vector<Value> render_actions() const = 0;
  /// As CloudFormation's ListenerRule takes them.
  virtual std::vector<Value> render_rule_actions() const = 0;
};

/// What happens to a request: forwarded, answered, redirected, or first authenticated and then one of these.
class ListenerAction : public IListenerAction {
 public:
  using Where = std::source_location;

  /// Users sign in with an OpenID Connect provider before `next`. Include <cdk/elbv2.hpp> or
  /// <cdk/elbv2/authenticate_options_props.hpp> for the options.
  static ListenerAction authenticate_oidc(const AuthenticateOidcOptions& options);
  /// Requests must carry a valid JSON Web Token before `next`; for HTTPS listeners.
  /// Errors: a JWKS endpoint that isn't an https:// URL; more than 256 characters.
  static ListenerAction authenticate_jwt(const AuthenticateJwtOptions& options, Where where = Where::current());
  /// To one target group, or evenly to several. Errors: none given.
  static ListenerAction forward(const std::vector<Ref<IApplicationTargetGroup>>& target_groups,
                                const ForwardOptions& options = {}, Where where = Where::current());
  /// To target groups by weight. Errors: none given, more than 5, a weight outside 0 to 999.
  static ListenerAction weighted_forward(const std::vector<WeightedTargetGroup>& target_groups,
                                         const ForwardOptions& options = {}, Where where = Where::current());
  /// Answered by the load balancer with this HTTP code. Errors: a code other than 2XX, 4XX or 5XX; a body of more than
  /// 1,024 characters; a content type that isn't one of five.
  static ListenerAction fixed_response(int status_code, const FixedResponseOptions& options = {},
                                       Where where = Where::current());
  /// Errors: nothing to change; a path without leading `/`; a protocol or port that isn't one.
  static ListenerAction redirect(const RedirectOptions& options, Where where = Where::current());

  std::vector<Value> render_actions() const override;
  std::vector<Value> render_rule_actions() const override;
  /// Called by the listener or rule that uses the action. Not for users.
  void bind(Construct& scope, IApplicationListener& listener, Construct* associating_construct = nullptr) const;

 private:
  struct Step;
  explicit ListenerAction(std::shared_ptr<const Step> first) : first_(std::move(first)) {}
  std::shared_ptr<const Step> first_;
};

}  // namespace cdk::elbv2
