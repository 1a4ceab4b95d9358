// Rules for times and events: Amazon EventBridge.
#pragma once

#include <cdk/events/rule.hpp>
#include <cdk/events/rule_target_config_props.hpp>
#include <cdk/events/rule_target_input.hpp>
#include <cdk/events/schedule.hpp>
