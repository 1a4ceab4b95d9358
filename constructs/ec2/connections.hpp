// Who may connect to whom: turns allow_… into security group rules on both sides.
#pragma once

#include <cdk/ec2/connectable.hpp>
#include <cdk/ec2/connections_props.hpp>
#include <concepts>
#include <memory>
#include <optional>
#include <source_location>
#include <vector>

namespace cdk::ec2 {

/// The network side of a construct: its security groups and default port. Where both sides of a connection have
/// security groups, each gets its rule. Copies share one state, so groups added later get the rules allowed before.
class Connections {
 public:
  using Where = std::source_location;
  using Text = Input<std::string>;

  Connections() : Connections(ConnectionsProps{}) {}
  explicit Connections(ConnectionsProps props);
  /// The connections of a construct that has them; so constructs, peers and Connections can all be the other side.
  Connections(IConnectable& connectable) : Connections(connectable.connections()) {}
  template <class T>
    requires std::derived_from<T, IConnectable>
  Connections(const Ref<T>& connectable) : Connections(static_cast<IConnectable&>(*connectable)) {}
  /// An address range or another peer without security groups of its own.
  Connections(const Peer& peer);

  /// These, as of everything that has connections.
  Connections& connections() noexcept { return *this; }
  std::vector<Ref<ISecurityGroup>> security_groups() const;
  const std::optional<Port>& default_port() const noexcept;
  /// The new group gets all rules that were allowed before.
  void add_security_group(ISecurityGroup& group);
  template <class... G>
    requires(sizeof...(G) > 1)
  void add_security_group(G&... groups) {
    (add_security_group(static_cast<ISecurityGroup&>(groups)), ...);
  }

  // The description stands at the rules. Default: one made from the two sides.
  void allow_to(const Connections& other, const Port& port, const Text& description = {}) const;
  void allow_from(const Connections& other, const Port& port, const Text& description = {}) const;
  /// Between the members of the security groups themselves.
  void allow_internally(const Port& port, const Text& description = {}) const;
  void allow_to_any_ipv4(const Port& port, const Text& description = {}) const;
  void allow_from_any_ipv4(const Port& port, const Text& description = {}) const;

  // Errors: there is no default port.
  void allow_default_port_internally(const Text& description = {}, Where where = Where::current()) const;
  void allow_default_port_from_any_ipv4(const Text& description = {}, Where where = Where::current()) const;
  void allow_default_port_to(const Connections& other, const Text& description = {},
                             Where where = Where::current()) const;
  void allow_default_port_from(const Connections& other, const Text& description = {},
                               Where where = Where::current()) const;
  /// To the other's default port.
  void allow_to_default_port(const Connections& other, const Text& description = {},
                             Where where = Where::current()) const;

 private:
  struct State;
  const Port& required_default_port(const char* function, const Where& where) const;
  std::shared_ptr<State> state_;
};

}  // namespace cdk::ec2
