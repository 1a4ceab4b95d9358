// What the tests of ec2 share.
#pragma once

#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <string>
#include <utility>

#include "refusal.hpp"

/// An App with a stack "app" whose environment is open.
struct Network {
  cdk::App app;
  cdk::Stack& stack = app.add<cdk::Stack>("app");

  cdk::ec2::Vpc& vpc(cdk::ec2::VpcProps props = {.max_azs = 2, .nat_gateways = 1}) {
    return stack.add<cdk::ec2::Vpc>("vpc", props);
  }
  /// What adding a T of these props refuses.
  template <class T>
  std::string error(const typename T::Props& props) {
    return refusal([&] { stack.add<T>("it", props); });
  }
};

/// What an error says of the construct "it".
inline std::string of_it(const std::string& text) { return "error: [app/it] " + text; }
