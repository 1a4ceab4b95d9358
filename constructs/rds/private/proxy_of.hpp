// Proxies that a database adds.
#pragma once

#include <cdk/rds/database_proxy_props.hpp>

namespace cdk::rds {

/// A proxy of these options that leads to the target.
DatabaseProxyProps proxy_of(const ProxyTarget& target, const DatabaseProxyOptions& options);

}  // namespace cdk::rds
