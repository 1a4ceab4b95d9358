// AWS EC2: VPCs, subnets, security groups and what runs in them.
#pragma once

#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/elastic_ip.hpp>
#include <cdk/ec2/isecurity_group.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/ec2/peer.hpp>
#include <cdk/ec2/port.hpp>
