#include <cdk/ec2/port.hpp>
#include <cdk/error.hpp>

namespace cdk::ec2 {

namespace {

// Range checks are for what is known now; a token passes.
std::string render(const Port::Number& port, const std::source_location& where) {
  if (port.is_unresolved()) return "{IndirectPort}";
  const std::int64_t number = port.as_int();
  if (number < 0 || number > 65535)
    fail({"port " + std::to_string(number), "0 to 65535", "AWS::EC2::SecurityGroup FromPort"}, where);
  return std::to_string(number);
}

std::string render_range(const Port::Number& start, const Port::Number& end, const std::source_location& where) {
  std::string text = render(start, where) + "-" + render(end, where);
  if (!start.is_unresolved() && !end.is_unresolved() && start.as_int() > end.as_int())
    fail({"a port range that ends before it begins: " + text, "", "AWS::EC2::SecurityGroup ToPort"}, where);
  return text;
}

Port fixed(Protocol protocol, std::string name, std::int64_t from, std::int64_t to) {
  return Port({.protocol = protocol, .string_representation = std::move(name), .from_port = from, .to_port = to});
}

}  // namespace

Port::Port(const WellKnownPort& port) : Port(port.protocol == Protocol::UDP ? udp(port.number) : tcp(port.number)) {}

Port Port::tcp(const Number& port, Where where) {
  return Port(
      {.protocol = Protocol::TCP, .string_representation = render(port, where), .from_port = port, .to_port = port});
}

Port Port::tcp_range(const Number& start_port, const Number& end_port, Where where) {
  return Port({.protocol = Protocol::TCP,
               .string_representation = render_range(start_port, end_port, where),
               .from_port = start_port,
               .to_port = end_port});
}

Port Port::all_tcp() { return fixed(Protocol::TCP, "ALL PORTS", 0, 65535); }

Port Port::udp(const Number& port, Where where) {
  return Port({.protocol = Protocol::UDP,
               .string_representation = "UDP " + render(port, where),
               .from_port = port,
               .to_port = port});
}

Port Port::udp_range(const Number& start_port, const Number& end_port, Where where) {
  return Port({.protocol = Protocol::UDP,
               .string_representation = "UDP " + render_range(start_port, end_port, where),
               .from_port = start_port,
               .to_port = end_port});
}

Port Port::all_udp() { return fixed(Protocol::UDP, "UDP ALL PORTS", 0, 65535); }

Port Port::icmp_type_and_code(int type, int code) {
  return fixed(Protocol::ICMP, "ICMP Type " + std::to_string(type) + " Code " + std::to_string(code), type, code);
}

Port Port::icmp_type(int type) { return fixed(Protocol::ICMP, "ICMP Type " + std::to_string(type), type, -1); }

Port Port::all_icmp() { return fixed(Protocol::ICMP, "ALL ICMP", -1, -1); }

Port Port::all_icmp_v6() { return fixed(Protocol::ICMPV6, "ALL ICMPv6", -1, -1); }

Port Port::all_traffic() { return Port({.protocol = Protocol::ALL, .string_representation = "ALL TRAFFIC"}); }

Port Port::esp() { return fixed(Protocol::ESP, "ESP 50", 50, 50); }

Port Port::ah() { return fixed(Protocol::AH, "AH 51", 51, 51); }

bool Port::can_inline_rule() const { return !props_.from_port.is_unresolved() && !props_.to_port.is_unresolved(); }

Value Port::to_rule_json() const {
  std::vector<Member> members{{"IpProtocol", Value(to_value(props_.protocol))}};
  if (props_.from_port.is_set()) members.push_back({"FromPort", props_.from_port});
  if (props_.to_port.is_set()) members.push_back({"ToPort", props_.to_port});
  return Value::object(std::move(members));
}

}  // namespace cdk::ec2
