#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/elbv2/checks.hpp>
#include <cdk/fn.hpp>

namespace cdk::elbv2::checks {
namespace {

constexpr std::string_view LETTERS = "0123456789-ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

ApplicationProtocol protocol_of_port(const Construct& construct, int port) {
  switch (port) {
    case 80:
    case 8000:
    case 8008:
    case 8080: return ApplicationProtocol::HTTP;
    case 443:
    case 8443: return ApplicationProtocol::HTTPS;
    default:
      fail(construct, {"port " + std::to_string(port) + " doesn't tell whether the protocol is HTTP or HTTPS",
                       "a protocol, too; ports 80, 8000, 8008 and 8080 mean HTTP, 443 and 8443 HTTPS", "Protocol"});
  }
}

}  // namespace

std::string text(const Problem& problem) {
  return problem.message + (problem.allowed.empty() ? "" : "; allowed: " + problem.allowed) +
         (problem.rule.empty() ? "" : " (" + problem.rule + ")");
}

void port(const Construct& construct, int port, std::string_view rule) {
  if (port < 1 || port > 65535)
    fail(construct, {"the port is " + std::to_string(port), "1 to 65535", std::string(rule)});
}

HttpEndpoint http_endpoint(const Construct& construct, std::optional<ApplicationProtocol> protocol,
                           std::optional<int> port) {
  if (port) checks::port(construct, *port, "Port");
  if (port && !protocol) protocol = protocol_of_port(construct, *port);
  if (protocol && !port) port = *protocol == ApplicationProtocol::HTTP ? 80 : 443;
  return {protocol, port};
}

void network_protocol(const Construct& construct, Protocol protocol) {
  if (protocol == Protocol::HTTP || protocol == Protocol::HTTPS)
    fail(construct, {"the protocol is " + std::string(to_value(protocol)), "TCP, TLS, UDP or TCP_UDP",
                     "Protocol of a Network Load Balancer"});
}

std::vector<std::string> name(const Input<std::string>& name, std::string_view what, std::string_view rule) {
  if (!name.is_string()) return {};
  const std::string_view given = name.as_string();
  const std::string value = std::string(what) + " name is '" + std::string(given) + "'";
  std::vector<std::string> problems;
  const auto add = [&](std::string wrong, const char* allowed) {
    problems.push_back(text({value + std::move(wrong), allowed, std::string(rule)}));
  };
  if (given.size() > 32) add(", " + std::to_string(given.size()) + " characters", "at most 32");
  if (given.starts_with('-') || given.ends_with('-')) add("", "no hyphen at either end");
  if (given.empty() || given.find_first_not_of(LETTERS) != std::string_view::npos)
    add("", "letters, digits and hyphens");
  return problems;
}

Input<std::string> load_balancer_full_name(const Construct& construct, const Input<std::string>& load_balancer_arn) {
  if (!load_balancer_arn.is_string()) return load_balancer_full_name_of_listener(load_balancer_arn);
  const std::string_view arn = load_balancer_arn.as_string();
  const auto slash = arn.find('/');
  if (std::count(arn.begin(), arn.end(), ':') < 5 || slash == std::string_view::npos)
    fail(construct, {"the load balancer's ARN is '" + std::string(arn) + "'",
                     "arn:partition:elasticloadbalancing:region:account:loadbalancer/app/name/id", "LoadBalancerArn"});
  return arn.substr(slash + 1);
}

Input<std::string> load_balancer_full_name_of_listener(const Input<std::string>& listener_arn) {
  const auto parts = Fn::split("/", listener_arn);
  return concat(Fn::select(1, parts), "/", Fn::select(2, parts), "/", Fn::select(3, parts));
}

}  // namespace cdk::elbv2::checks
