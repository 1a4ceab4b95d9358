// The mix-in of everything that has security groups in front of it.
#pragma once

namespace cdk::ec2 {

class Connections;

/// Something that network connections go to and come from: a service, a load balancer, an instance, a security group.
class IConnectable {
 public:
  virtual ~IConnectable() = default;
  /// Who may connect, and on which ports.
  virtual Connections& connections() = 0;
};

}  // namespace cdk::ec2
