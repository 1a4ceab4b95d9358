// What DNS aliases stand for.
#pragma once

#include <cdk/route53_targets/classic_load_balancer_target.hpp>
#include <cdk/route53_targets/interface_vpc_endpoint_target.hpp>
#include <cdk/route53_targets/load_balancer_target.hpp>
#include <cdk/route53_targets/route53_record_target.hpp>
