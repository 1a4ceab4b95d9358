// Checks that several classes of this module share. Not for users.
#pragma once

#include <cdk/construct.hpp>
#include <cdk/elbv2/application_load_balancer_props.hpp>
#include <cdk/error.hpp>
#include <cdk/input.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::elbv2::checks {

/// A problem as text, in the form of all errors: for the messages of validations.
std::string text(const Problem& problem);

/// Errors: a port outside 1 to 65535.
void port(const Construct& construct, int port, std::string_view rule);

/// Protocol and port of an HTTP listener or target group, each told by the other where it isn't given.
struct HttpEndpoint {
  std::optional<ApplicationProtocol> protocol;
  std::optional<int> port;
};
/// Errors: a port outside 1 to 65535; a port alone that tells no protocol.
HttpEndpoint http_endpoint(const Construct& construct, std::optional<ApplicationProtocol> protocol,
                           std::optional<int> port);

/// Errors: a protocol that Network Load Balancers don't have.
void network_protocol(const Construct& construct, Protocol protocol);

/// What is wrong with a name: at most 32 letters, digits and hyphens, no hyphen at its ends.
std::vector<std::string> name(const Input<std::string>& name, std::string_view what, std::string_view rule);

/// The load balancer's part of its ARN, as metrics name it: "app/name/id". Errors: a literal that has none.
Input<std::string> load_balancer_full_name(const Construct& construct, const Input<std::string>& load_balancer_arn);
/// The same from a listener's ARN.
Input<std::string> load_balancer_full_name_of_listener(const Input<std::string>& listener_arn);

}  // namespace cdk::elbv2::checks
