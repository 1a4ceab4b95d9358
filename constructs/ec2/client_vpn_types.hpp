// What Client VPN endpoints and their routes are told.
#pragma once

#include <cdk/ec2/cfn_client_vpn_endpoint_types.hpp>
#include <cdk/input.hpp>
#include <cdk/ref.hpp>
#include <string>
#include <utility>

namespace cdk::iam {
class ISamlProvider;
}

namespace cdk::ec2 {

class ISubnet;

/// The port of a Client VPN endpoint.
enum class VpnPort { HTTPS = 443, OPENVPN = 1194 };

/// After how many hours a client must sign in anew.
enum class ClientVpnSessionTimeout { EIGHT_HOURS = 8, TEN_HOURS = 10, TWELVE_HOURS = 12, TWENTY_FOUR_HOURS = 24 };

/// A function that may refuse connections to Client VPN endpoints. Functions of lambda_ are such.
class IClientVpnConnectionHandler {
 public:
  virtual ~IClientVpnConnectionHandler() = default;
  /// Begins with "AWSClientVPN-".
  virtual Input<std::string> function_name() const = 0;
  virtual Input<std::string> function_arn() const = 0;
};

/// How people show who they are to a Client VPN endpoint.
class ClientVpnUserBasedAuthentication {
 public:
  /// By the names and passwords of a directory of AWS Directory Service.
  static ClientVpnUserBasedAuthentication active_directory(const Input<std::string>& directory_id);
  /// By an identity provider, which may be another one for the self-service portal.
  static ClientVpnUserBasedAuthentication federated(iam::ISamlProvider& saml_provider,
                                                    OptRef<iam::ISamlProvider> self_service_saml_provider = {});
  /// CloudFormation: AuthenticationOptions. Include <cdk/ec2/cfn_client_vpn_endpoint.hpp> to use it.
  CfnClientVpnEndpointTypes::ClientAuthenticationRequestProperty render() const;

 private:
  ClientVpnUserBasedAuthentication() = default;
  Input<std::string> directory_id_;
  Input<std::string> saml_provider_arn_;
  Input<std::string> self_service_saml_provider_arn_;
};

/// Where a route of a Client VPN endpoint leads to.
class ClientVpnRouteTarget {
 public:
  /// One of the subnets that the endpoint is associated with.
  static ClientVpnRouteTarget subnet(const ISubnet& subnet);
  /// To other clients.
  static ClientVpnRouteTarget local() { return ClientVpnRouteTarget("local"); }
  const Input<std::string>& subnet_id() const noexcept { return subnet_id_; }

 private:
  explicit ClientVpnRouteTarget(Input<std::string> subnet_id) : subnet_id_(std::move(subnet_id)) {}
  Input<std::string> subnet_id_;
};

}  // namespace cdk::ec2
