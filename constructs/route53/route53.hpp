// DNS: Route 53.
#pragma once

#include <cdk/route53/geo_location.hpp>
#include <cdk/route53/hosted_zone.hpp>
#include <cdk/route53/record_set.hpp>
#include <cdk/route53/record_target.hpp>
#include <cdk/route53/records.hpp>
