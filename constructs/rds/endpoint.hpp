// Where databases are reached.
#pragma once

#include <cdk/input.hpp>
#include <cstdint>
#include <string>
#include <utility>

namespace cdk::rds {

/// Host and port of a database.
class Endpoint {
 public:
  Endpoint(Input<std::string> address, Input<std::int64_t> port)
      : hostname_(std::move(address)), port_(std::move(port)) {}
  const Input<std::string>& hostname() const noexcept { return hostname_; }
  const Input<std::int64_t>& port() const noexcept { return port_; }
  /// <host>:<port>
  Input<std::string> socket_address() const;

 private:
  Input<std::string> hostname_;
  Input<std::int64_t> port_;
};

/// A port as text.
Input<std::string> port_text(const Input<std::int64_t>& port);

}  // namespace cdk::rds
