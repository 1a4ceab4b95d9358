// AWS EC2: VPCs, subnets, security groups and what runs in them.
#pragma once

#include <cdk/ec2/bastion_host.hpp>
#include <cdk/ec2/client_vpn_endpoint.hpp>
#include <cdk/ec2/cloud_formation_init.hpp>
#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/elastic_ip.hpp>
#include <cdk/ec2/flow_log.hpp>
#include <cdk/ec2/instance.hpp>
#include <cdk/ec2/instance_requirements_props.hpp>
#include <cdk/ec2/key_pair.hpp>
#include <cdk/ec2/launch_template.hpp>
#include <cdk/ec2/nat_instance_provider.hpp>
#include <cdk/ec2/network_acl.hpp>
#include <cdk/ec2/placement_group.hpp>
#include <cdk/ec2/prefix_list.hpp>
#include <cdk/ec2/require_imdsv2_aspect.hpp>
#include <cdk/ec2/security_group.hpp>
#include <cdk/ec2/volume.hpp>
#include <cdk/ec2/vpc.hpp>
#include <cdk/ec2/vpc_endpoint.hpp>
#include <cdk/ec2/vpc_endpoint_service.hpp>
#include <cdk/ec2/vpn.hpp>
