#include <cdk/fn.hpp>
#include <cdk/rds/endpoint.hpp>

namespace cdk::rds {

Input<std::string> Endpoint::socket_address() const { return concat(hostname_, ":", port_text(port_)); }

Input<std::string> port_text(const Input<std::int64_t>& port) {
  return port.is_unresolved() ? Input<std::string>::from(port) : Input<std::string>(std::to_string(port.as_int()));
}

}  // namespace cdk::rds
