// Namespaces of Cloud Map, made here or imported.
#pragma once

#include <cdk/resource.hpp>
#include <cdk/servicediscovery/namespace_props.hpp>
#include <string>

namespace cdk::servicediscovery {

/// Names under which services are found.
class INamespace : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> namespace_arn() const = 0;
  virtual Input<std::string> namespace_id() const = 0;
  virtual Input<std::string> namespace_name() const = 0;
  virtual NamespaceType type() const = 0;
};

using IHttpNamespace = INamespace;
using IPrivateDnsNamespace = INamespace;
using IPublicDnsNamespace = INamespace;

}  // namespace cdk::servicediscovery
