// What services of several kinds refuse.
#pragma once

#include <cdk/input.hpp>
#include <cstdint>

namespace cdk {
class Construct;
}

namespace cdk::ecs {

/// Errors, for the service: a min_healthy_percent that isn't below max_healthy_percent.
void check_healthy_percents(const Construct& service, const Input<std::int64_t>& min_healthy_percent,
                            const Input<std::int64_t>& max_healthy_percent);
/// Errors, for the service, which is a daemon: a desired count; a max_healthy_percent other than 100.
void check_daemon(const Construct& service, const Input<std::int64_t>& desired_count,
                  const Input<std::int64_t>& max_healthy_percent);
/// Errors, for the service, which rebalances zones: no room for it, since max_healthy_percent is 100.
void check_zone_rebalancing(const Construct& service, const Input<std::int64_t>& max_healthy_percent);

}  // namespace cdk::ecs
