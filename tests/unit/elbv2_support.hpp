// What the tests of load balancers share: a stack with a VPC, and what synthesis says of it.
#pragma once

#include <cdk/cdk.hpp>
#include <cdk/ec2.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/elbv2.hpp>
#include <string>

#include "refusal.hpp"

/// An App with a stack "app" and a VPC in two zones.
struct Balanced {
  cdk::App app;
  cdk::Stack& stack = app.add<cdk::Stack>("app");
  cdk::ec2::Vpc& vpc = stack.add<cdk::ec2::Vpc>("vpc", {.max_azs = 2});

  /// What synthesis refuses.
  std::string findings() {
    return refusal([this] { app.synth(); });
  }
};
