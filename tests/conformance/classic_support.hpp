// What the programs with Classic Load Balancers share; support.js has the twin of it.
#pragma once

#include <cdk/cdk.hpp>
#include <cdk/elasticloadbalancing.hpp>
#include <initializer_list>
#include <string>

struct ListenerProtocols {
  std::string outside;
  std::string inside;
};

/// Protocols of the listeners in upper case, as cfn-lint knows them: CloudFormation takes either, and CDK writes lower
/// case.
inline void upper_case_protocols(cdk::elasticloadbalancing::LoadBalancer& balancer,
                                 std::initializer_list<ListenerProtocols> listeners) {
  auto& resource = dynamic_cast<cdk::CfnResource&>(*balancer.node().default_child());
  int number = 0;
  for (const ListenerProtocols& listener : listeners) {
    const std::string path = "Listeners." + std::to_string(number++);
    resource.add_property_override(path + ".Protocol", listener.outside);
    resource.add_property_override(path + ".InstanceProtocol", listener.inside);
  }
}
