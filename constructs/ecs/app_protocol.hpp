// The application protocol that Service Connect speaks on a port.
#pragma once

#include <string_view>

namespace cdk::ecs {

/// The application protocol of a port, for Service Connect's metrics and routing.
class AppProtocol {
 public:
  static const AppProtocol grpc;
  static const AppProtocol http;
  static const AppProtocol http2;

  /// CloudFormation: PortMappings.AppProtocol.
  std::string_view value() const noexcept { return value_; }

 protected:
  /// For protocols that ECS learns later. The text must outlive the object.
  constexpr explicit AppProtocol(std::string_view value) : value_(value) {}

 private:
  std::string_view value_;
};

inline constexpr AppProtocol AppProtocol::grpc("grpc");
inline constexpr AppProtocol AppProtocol::http("http");
inline constexpr AppProtocol AppProtocol::http2("http2");

}  // namespace cdk::ecs
