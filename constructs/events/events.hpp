// Rules for times and events: Amazon EventBridge.
#pragma once

#include <cdk/events/api_destination.hpp>
#include <cdk/events/archive.hpp>
#include <cdk/events/authorization.hpp>
#include <cdk/events/connection.hpp>
#include <cdk/events/event_bus.hpp>
#include <cdk/events/event_bus_grants.hpp>
#include <cdk/events/event_field.hpp>
#include <cdk/events/http_parameter.hpp>
#include <cdk/events/match.hpp>
#include <cdk/events/on_event.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/events/rule_target_config_props.hpp>
#include <cdk/events/rule_target_input.hpp>
#include <cdk/events/rule_target_input_props.hpp>
#include <cdk/events/schedule.hpp>
