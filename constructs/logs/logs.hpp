// Logs: Amazon CloudWatch Logs.
#pragma once

#include <cdk/logs/cross_account_destination.hpp>
#include <cdk/logs/data_converter_processor.hpp>
#include <cdk/logs/data_identifier.hpp>
#include <cdk/logs/data_protection_policy.hpp>
#include <cdk/logs/data_protection_policy_props.hpp>
#include <cdk/logs/field_index_policy.hpp>
#include <cdk/logs/filter_pattern.hpp>
#include <cdk/logs/json_mutator_processor.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/log_group_grants.hpp>
#include <cdk/logs/log_retention.hpp>
#include <cdk/logs/log_stream.hpp>
#include <cdk/logs/metric_filter.hpp>
#include <cdk/logs/parser_processor.hpp>
#include <cdk/logs/policy.hpp>
#include <cdk/logs/query_definition.hpp>
#include <cdk/logs/query_string.hpp>
#include <cdk/logs/retention_days.hpp>
#include <cdk/logs/string_mutator_processor.hpp>
#include <cdk/logs/subscription_filter.hpp>
#include <cdk/logs/transformer.hpp>
