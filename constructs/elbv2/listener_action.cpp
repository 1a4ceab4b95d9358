#include <algorithm>
#include <array>
#include <cdk/ec2/connections.hpp>
#include <cdk/elbv2/application_listener.hpp>
#include <cdk/elbv2/cfn_listener.hpp>
#include <cdk/elbv2/cfn_listener_rule.hpp>
#include <cdk/elbv2/listener_action.hpp>
#include <cdk/error.hpp>
#include <charconv>

namespace cdk::elbv2 {

using Rendered = CfnListenerTypes::ActionProperty;
using Groups = std::vector<Ref<IApplicationTargetGroup>>;

/// One action, and what comes after it.
struct ListenerAction::Step {
  Value rendered = {};
  // In a rule some actions look different.
  Value rendered_in_rule = {};
  Groups target_groups = {};
  bool reaches_identity_provider = false;
  bool needs_https = false;
  std::shared_ptr<const Step> next = {};
};

namespace {

void refuse(bool wrong, const Problem& problem, const std::source_location& where) {
  if (wrong) fail(problem, where);
}

std::string quoted(std::string_view text) { return "'" + std::string(text) + "'"; }

Input<CfnListenerTypes::TargetGroupStickinessConfigProperty> stickiness(const ForwardOptions& options) {
  if (!options.stickiness_duration) return {};
  return CfnListenerTypes::TargetGroupStickinessConfigProperty{
      .duration_seconds = options.stickiness_duration->to_seconds(), .enabled = true};
}

void check_groups(std::size_t count, const ListenerAction::Where& where) {
  refuse(count == 0, {"a request is forwarded to no target group", "at least one", "ForwardConfig.TargetGroups"},
         where);
  refuse(count > 5,
         {"a request is forwarded to " + std::to_string(count) + " target groups", "at most 5",
          "ForwardConfig.TargetGroups"},
         where);
}

void check_length(const Input<std::string>& text, const char* what, const char* rule,
                  const std::source_location& where) {
  if (!text.is_string()) return;
  const auto size = text.as_string().size();
  refuse(size > 256, {"the " + std::string(what) + " has " + std::to_string(size) + " characters", "at most 256", rule},
         where);
}

bool is_port(std::string_view text) {
  int port = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), port);
  return error == std::errc() && end == text.data() + text.size() && port >= 1 && port <= 65535;
}

void check_redirect(const RedirectOptions& options, const std::source_location& where) {
  const bool changes = options.host.is_set() || options.path.is_set() || options.port.is_set() ||
                       options.protocol.is_set() || options.query.is_set();
  refuse(!changes,
         {"the redirect changes nothing, so clients would come back forever",
          "at least one of protocol, host, port, path and query", "RedirectConfig"},
         where);
  const auto given = [](const Input<std::string>& text) { return text.is_string() ? text.as_string() : ""; };
  refuse(
      options.path.is_string() && !given(options.path).starts_with('/'),
      {"the redirect's path is " + quoted(given(options.path)), "a path that begins with '/'", "RedirectConfig.Path"},
      where);
  const std::string_view protocol = given(options.protocol);
  refuse(options.protocol.is_string() && protocol != "HTTP" && protocol != "HTTPS" && protocol != "#{protocol}",
         {"the redirect's protocol is " + quoted(protocol), "HTTP, HTTPS or #{protocol}", "RedirectConfig.Protocol"},
         where);
  const std::string_view port = given(options.port);
  refuse(options.port.is_string() && port != "#{port}" && !is_port(port),
         {"the redirect's port is " + quoted(port), "1 to 65535, or #{port}", "RedirectConfig.Port"}, where);
}

void check_fixed_response(int status_code, const FixedResponseOptions& options, const std::source_location& where) {
  const int hundreds = status_code / 100;
  refuse(hundreds != 2 && hundreds != 4 && hundreds != 5,
         {"the fixed response's status code is " + std::to_string(status_code), "200 to 299 or 400 to 599",
          "FixedResponseConfig.StatusCode"},
         where);
  if (options.message_body.is_string()) {
    const auto size = options.message_body.as_string().size();
    refuse(size > 1024,
           {"the fixed response's body has " + std::to_string(size) + " characters", "at most 1024",
            "FixedResponseConfig.MessageBody"},
           where);
  }
  constexpr std::array<std::string_view, 5> types{"text/plain", "text/css", "text/html", "application/javascript",
                                                  "application/json"};
  if (!options.content_type.is_string()) return;
  const std::string_view type = options.content_type.as_string();
  refuse(std::find(types.begin(), types.end(), type) == types.end(),
         {"the fixed response's content type is " + quoted(type),
          "text/plain, text/css, text/html, application/javascript or application/json",
          "FixedResponseConfig.ContentType"},
         where);
}

/// In a list of one, actions have no order.
std::vector<Value> numbered(std::vector<Value> actions) {
  if (actions.size() < 2) return actions;
  for (std::size_t i = 0; i < actions.size(); ++i) {
    const auto members = actions[i].members();
    std::vector<Member> with_order(members.begin(), members.end());
    with_order.push_back({"Order", Value(static_cast<std::int64_t>(i + 1))});
    actions[i] = Value::object(std::move(with_order));
  }
  return actions;
}

}  // namespace

ListenerAction ListenerAction::forward(const Groups& target_groups, const ForwardOptions& options, Where where) {
  check_groups(target_groups.size(), where);
  if (target_groups.size() == 1 && !options.stickiness_duration)
    return ListenerAction(std::make_shared<const Step>(
        Step{.rendered =
                 to_value(Rendered{.type = "forward", .target_group_arn = target_groups.front()->target_group_arn()}),
             .target_groups = target_groups}));
  std::vector<WeightedTargetGroup> weighted;
  for (const auto& group : target_groups) weighted.push_back({.target_group = group, .weight = 1});
  return weighted_forward(weighted, options, where);
}

ListenerAction ListenerAction::weighted_forward(const std::vector<WeightedTargetGroup>& target_groups,
                                                const ForwardOptions& options, Where where) {
  check_groups(target_groups.size(), where);
  std::vector<CfnListenerTypes::TargetGroupTupleProperty> tuples;
  Groups groups;
  for (const auto& [group, weight] : target_groups) {
    refuse(weight && (*weight < 0 || *weight > 999),
           {"a target group's weight is " + std::to_string(weight.value_or(0)), "0 to 999",
            "ForwardConfig.TargetGroups.Weight"},
           where);
    tuples.push_back({.target_group_arn = group->target_group_arn(), .weight = weight});
    groups.push_back(group);
  }
  const CfnListenerTypes::ForwardConfigProperty config{.target_group_stickiness_config = stickiness(options),
                                                       .target_groups = tuples};
  return ListenerAction(std::make_shared<const Step>(
      Step{.rendered = to_value(Rendered{.type = "forward", .forward_config = config}), .target_groups = groups}));
}

ListenerAction ListenerAction::fixed_response(int status_code, const FixedResponseOptions& options, Where where) {
  check_fixed_response(status_code, options, where);
  const CfnListenerTypes::FixedResponseConfigProperty config{.status_code = std::to_string(status_code),
                                                             .content_type = options.content_type,
                                                             .message_body = options.message_body};
  return ListenerAction(std::make_shared<const Step>(
      Step{.rendered = to_value(Rendered{.type = "fixed-response", .fixed_response_config = config})}));
}

ListenerAction ListenerAction::redirect(const RedirectOptions& options, Where where) {
  check_redirect(options, where);
  const CfnListenerTypes::RedirectConfigProperty config{
      .status_code = options.permanent.value_or(false) ? "HTTP_301" : "HTTP_302",
      .host = options.host,
      .path = options.path,
      .port = options.port,
      .protocol = options.protocol,
      .query = options.query};
  return ListenerAction(std::make_shared<const Step>(
      Step{.rendered = to_value(Rendered{.type = "redirect", .redirect_config = config})}));
}

ListenerAction ListenerAction::authenticate_jwt(const AuthenticateJwtOptions& options, Where where) {
  const Input<std::string>& endpoint = options.jwks_endpoint;
  refuse(endpoint.is_string() && !endpoint.as_string().starts_with("https://"),
         {"the JWKS endpoint is " + quoted(endpoint.is_string() ? endpoint.as_string() : ""), "an https:// URL",
          "JwtValidationConfig.JwksEndpoint"},
         where);
  check_length(endpoint, "JWKS endpoint", "JwtValidationConfig.JwksEndpoint", where);
  check_length(options.issuer, "issuer", "JwtValidationConfig.Issuer", where);
  const CfnListenerTypes::JwtValidationConfigProperty config{.issuer = options.issuer, .jwks_endpoint = endpoint};
  return ListenerAction(std::make_shared<const Step>(
      Step{.rendered = to_value(Rendered{.type = "jwt-validation", .jwt_validation_config = config}),
           .needs_https = true,
           .next = options.next.first_}));
}

ListenerAction ListenerAction::authenticate_oidc(const AuthenticateOidcOptions& options) {
  CfnListenerTypes::AuthenticateOidcConfigProperty config{
      .authorization_endpoint = options.authorization_endpoint,
      .client_id = options.client_id,
      .issuer = options.issuer,
      .token_endpoint = options.token_endpoint,
      .user_info_endpoint = options.user_info_endpoint,
      .authentication_request_extra_params = options.authentication_request_extra_params,
      .client_secret = options.client_secret.unsafe_unwrap(),
      .on_unauthenticated_request = options.on_unauthenticated_request,
      .scope = options.scope,
      .session_cookie_name = options.session_cookie_name};
  // CloudFormation takes the session's length as text in a listener, and as a number in a rule.
  const auto render = [&config](Value session_timeout) {
    config.session_timeout = Input<std::string>::from(std::move(session_timeout));
    return to_value(Rendered{.type = "authenticate-oidc", .authenticate_oidc_config = config});
  };
  Value seconds, seconds_text;
  if (options.session_timeout) {
    seconds = Value(options.session_timeout->to_seconds());
    seconds_text = Value(std::to_string(options.session_timeout->to_seconds()));
  }
  return ListenerAction(
      std::make_shared<const Step>(Step{.rendered = render(seconds_text),
                                        .rendered_in_rule = render(seconds),
                                        .reaches_identity_provider = options.allow_https_outbound.value_or(true),
                                        .needs_https = true,
                                        .next = options.next.first_}));
}

std::vector<Value> ListenerAction::render_actions() const {
  std::vector<Value> actions;
  for (const Step* step = first_.get(); step != nullptr; step = step->next.get()) actions.push_back(step->rendered);
  return numbered(std::move(actions));
}

std::vector<Value> ListenerAction::render_rule_actions() const {
  std::vector<Value> actions;
  for (const Step* step = first_.get(); step != nullptr; step = step->next.get())
    actions.push_back(step->rendered_in_rule.is_set() ? step->rendered_in_rule : step->rendered);
  return numbered(std::move(actions));
}

void ListenerAction::bind(Construct& scope, IApplicationListener& listener, Construct* associating_construct) const {
  std::vector<const Step*> steps;
  for (const Step* step = first_.get(); step != nullptr; step = step->next.get()) steps.push_back(step);
  const auto* owned = dynamic_cast<const ApplicationListener*>(&listener);
  // The last action first, as CDK does: the order of security group rules shows it.
  for (auto i = steps.rbegin(); i != steps.rend(); ++i) {
    const Step& step = **i;
    if (step.needs_https && owned != nullptr && owned->protocol() != ApplicationProtocol::HTTPS)
      fail(scope, {"users are authenticated on a listener for HTTP", "an HTTPS listener", "Actions.Type"});
    for (const auto& group : step.target_groups) group->register_listener(listener, associating_construct);
    if (step.reaches_identity_provider)
      listener.connections().allow_to_any_ipv4(ec2::Port::tcp(443), "Allow to IdP endpoint");
  }
}

}  // namespace cdk::elbv2
