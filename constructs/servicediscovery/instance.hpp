// Instances of a service of Cloud Map: where it is found.
#pragma once

#include <cdk/resource.hpp>
#include <cdk/servicediscovery/instance_props.hpp>
#include <cdk/servicediscovery/service.hpp>
#include <string>

namespace cdk::servicediscovery {

/// An instance of a service.
class IInstance : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> instance_id() const = 0;
  virtual IService& service() const = 0;
};

/// What all instances have in common. CloudFormation: AWS::ServiceDiscovery::Instance.
class InstanceBase : public IInstance {
 public:
  Input<std::string> instance_id() const override { return id_; }
  IService& service() const override { return service_; }

 protected:
  InstanceBase(const Scope& scope, IService& service) : IInstance(scope), service_(service) {}
  /// Its id when none is given.
  std::string unique_instance_id() const;
  void register_with(const BaseInstanceProps& props, std::vector<Member> attributes, const std::string& default_id);

 private:
  IService& service_;
  Input<std::string> id_;
};

/// An instance with addresses.
class IpInstance : public InstanceBase {
 public:
  using Props = IpInstanceProps;
  /// Errors: an address or port is missing that the service's records need; CNAME records.
  IpInstance(const Scope& scope, const Props& props);
  Input<std::string> ipv4() const;
  Input<std::string> ipv6() const;
  int port() const noexcept { return props_.port.value_or(80); }

 private:
  void check() const;
  Props props_;
};

/// An instance that only has attributes.
class NonIpInstance : public InstanceBase {
 public:
  using Props = NonIpInstanceProps;
  /// Errors: a service that is found by DNS; no attribute.
  NonIpInstance(const Scope& scope, const Props& props);
};

/// An instance with another name.
class CnameInstance : public InstanceBase {
 public:
  using Props = CnameInstanceProps;
  /// Errors: a service without CNAME records.
  CnameInstance(const Scope& scope, const Props& props);
  const Input<std::string>& cname() const noexcept { return cname_; }

 private:
  Input<std::string> cname_;
};

/// A load balancer.
class AliasTargetInstance : public InstanceBase {
 public:
  using Props = AliasTargetInstanceProps;
  /// Errors: a service that isn't found by A or AAAA records and by weight.
  AliasTargetInstance(const Scope& scope, const Props& props);
  const Input<std::string>& dns_name() const noexcept { return dns_name_; }

 private:
  Input<std::string> dns_name_;
};

}  // namespace cdk::servicediscovery
