#include <cdk/ecs/service_checks.hpp>
#include <cdk/error.hpp>
#include <string>

namespace cdk::ecs {
namespace {

constexpr const char* PERCENT = "AWS::ECS::Service DeploymentConfiguration";

bool is_number(const Input<std::int64_t>& value) { return value.kind() == Value::Kind::Integer; }

std::string max_healthy_percent_of(const Input<std::int64_t>& most) {
  return " with max_healthy_percent " + std::to_string(most.as_int());
}

}  // namespace

void check_healthy_percents(const Construct& service, const Input<std::int64_t>& min_healthy_percent,
                            const Input<std::int64_t>& max_healthy_percent) {
  if (!is_number(min_healthy_percent) || !is_number(max_healthy_percent)) return;
  if (min_healthy_percent.as_int() < max_healthy_percent.as_int()) return;
  fail(service, {"min_healthy_percent " + std::to_string(min_healthy_percent.as_int()) +
                     max_healthy_percent_of(max_healthy_percent),
                 "a minimum below the maximum", PERCENT});
}

void check_daemon(const Construct& service, const Input<std::int64_t>& desired_count,
                  const Input<std::int64_t>& max_healthy_percent) {
  if (desired_count.is_set())
    fail(service, {"a daemon with desired_count", "no desired_count: a daemon has one task on each instance",
                   "AWS::ECS::Service DesiredCount"});
  if (is_number(max_healthy_percent) && max_healthy_percent.as_int() != 100)
    fail(service, {"a daemon" + max_healthy_percent_of(max_healthy_percent), "100", PERCENT});
}

void check_zone_rebalancing(const Construct& service, const Input<std::int64_t>& max_healthy_percent) {
  if (max_healthy_percent == Value(100))
    fail(service, {"zone rebalancing" + max_healthy_percent_of(max_healthy_percent), "a max_healthy_percent over 100",
                   "AWS::ECS::Service AvailabilityZoneRebalancing"});
}

}  // namespace cdk::ecs
