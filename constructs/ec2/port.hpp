// The protocol and ports that a security group rule opens.
#pragma once

#include <cdk/ec2/port_props.hpp>
#include <cdk/input.hpp>
#include <source_location>
#include <string>

namespace cdk::ec2 {

/// A port that has a name. Goes wherever a Port is asked for.
struct WellKnownPort {
  Protocol protocol;
  int number;
};

/// The protocol and port range of a security group rule.
class Port {
 public:
  using Number = Input<std::int64_t>;
  using Where = std::source_location;

  explicit Port(PortProps props) : props_(std::move(props)) {}
  Port(const WellKnownPort& port);

  static constexpr WellKnownPort SSH{Protocol::TCP, 22};
  static constexpr WellKnownPort SMTP{Protocol::TCP, 25};
  static constexpr WellKnownPort DNS_UDP{Protocol::UDP, 53};
  static constexpr WellKnownPort DNS_TCP{Protocol::TCP, 53};
  static constexpr WellKnownPort HTTP{Protocol::TCP, 80};
  static constexpr WellKnownPort POP3{Protocol::TCP, 110};
  static constexpr WellKnownPort IMAP{Protocol::TCP, 143};
  static constexpr WellKnownPort LDAP{Protocol::TCP, 389};
  static constexpr WellKnownPort HTTPS{Protocol::TCP, 443};
  static constexpr WellKnownPort SMB{Protocol::TCP, 445};
  static constexpr WellKnownPort SMTPS{Protocol::TCP, 465};
  static constexpr WellKnownPort IMAPS{Protocol::TCP, 993};
  static constexpr WellKnownPort POP3S{Protocol::TCP, 995};
  static constexpr WellKnownPort MSSQL{Protocol::TCP, 1433};
  static constexpr WellKnownPort NFS{Protocol::TCP, 2049};
  static constexpr WellKnownPort MYSQL_AURORA{Protocol::TCP, 3306};
  static constexpr WellKnownPort RDP{Protocol::TCP, 3389};
  static constexpr WellKnownPort POSTGRES{Protocol::TCP, 5432};

  // Errors: a port outside 0 to 65535, a range that ends before it begins.
  static Port tcp(const Number& port, Where where = Where::current());
  static Port tcp_range(const Number& start_port, const Number& end_port, Where where = Where::current());
  static Port all_tcp();
  static Port udp(const Number& port, Where where = Where::current());
  static Port udp_range(const Number& start_port, const Number& end_port, Where where = Where::current());
  static Port all_udp();

  static Port icmp_type_and_code(int type, int code);
  /// All codes of one type.
  static Port icmp_type(int type);
  /// Echo requests.
  static Port icmp_ping() { return icmp_type(8); }
  static Port all_icmp();
  static Port all_icmp_v6();
  static Port all_traffic();
  /// IPsec's encapsulated payload.
  static Port esp();
  /// IPsec's authentication header.
  static Port ah();

  /// Whether a rule with this port may stand within its security group: its ports are known at synthesis.
  bool can_inline_rule() const;
  /// The rule's IpProtocol, FromPort and ToPort, with the names that resource classes use.
  const PortProps& props() const noexcept { return props_; }
  /// The protocol and ports as CloudFormation takes them.
  Value to_rule_json() const;
  /// How the port is named in construct ids and descriptions.
  const std::string& to_string() const noexcept { return props_.string_representation; }

 private:
  PortProps props_;
};

}  // namespace cdk::ec2
