// Performance Insights and Database Insights.
#pragma once

#include <cdk/rds/database_props.hpp>

namespace cdk {
class Construct;
}

namespace cdk::rds {

/// Whether the props speak of Performance Insights without switching it on or off.
bool wants_insights(const DatabaseProps& props);

/// Errors: props of what is switched off; ADVANCED without its retention. `type` is the resource's.
void check_insights(const Construct& database, const DatabaseProps& props, const char* type);

}  // namespace cdk::rds
