// What interface endpoints lead to.
#pragma once

#include <cdk/input.hpp>
#include <optional>
#include <string>

namespace cdk::ec2 {

/// A service that interface endpoints lead to, by its whole name: one of your own or of a partner. AWS's own are
/// InterfaceVpcEndpointAwsService.
class InterfaceVpcEndpointService {
 public:
  explicit InterfaceVpcEndpointService(Input<std::string> name, int port = 443,
                                       std::optional<bool> private_dns_default = false)
      : name_(std::move(name)), port_(port), private_dns_default_(private_dns_default) {}

  const Input<std::string>& name() const noexcept { return name_; }
  int port() const noexcept { return port_; }
  /// Whether endpoints answer to the service's usual name if nothing else is said.
  const std::optional<bool>& private_dns_default() const noexcept { return private_dns_default_; }

 private:
  Input<std::string> name_;
  int port_;
  std::optional<bool> private_dns_default_;
};

/// CDK's name of what endpoints take.
using IInterfaceVpcEndpointService = InterfaceVpcEndpointService;

}  // namespace cdk::ec2
