// What each of CDK's context providers asks of AWS, and the answer in CDK's form.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <vector>

#include "../aws/aws_cli.hpp"

namespace cdk::app::lookup {

/// Thrown by a provider: what it found in place of an answer, as in "no VPC that matches".
struct NotFound {
  std::string what;
};

/// Each takes the query of a look-up and the AWS CLI in the query's region.
using Provider = Value (*)(const aws::AwsCli& aws, const Value& query);

Value availability_zones(const aws::AwsCli& aws, const Value& query);
Value endpoint_service_zones(const aws::AwsCli& aws, const Value& query);
Value machine_image(const aws::AwsCli& aws, const Value& query);
Value security_group(const aws::AwsCli& aws, const Value& query);
Value vpc(const aws::AwsCli& aws, const Value& query);
Value load_balancer(const aws::AwsCli& aws, const Value& query);
Value load_balancer_listener(const aws::AwsCli& aws, const Value& query);
Value hosted_zone(const aws::AwsCli& aws, const Value& query);
Value key(const aws::AwsCli& aws, const Value& query);
Value ssm_parameter(const aws::AwsCli& aws, const Value& query);
Value cloud_control(const aws::AwsCli& aws, const Value& query);

/// By CDK's name; null when there is none of that name.
Provider find_provider(std::string_view name);

/// `{"Name": name, "Values": [value]}`, as most of EC2 takes it.
Value filter(std::string_view name, const Value& value);
/// Whether a member is true.
bool is_true(const Value& object, std::string_view name);
/// The placeholder, where the query says that finding nothing is no error; else throws NotFound.
Value dummy_or(const Value& query, const std::string& what);

}  // namespace cdk::app::lookup
