// Metrics, alarms and dashboards: Amazon CloudWatch.
#pragma once

#include <cdk/cloudwatch/alarm.hpp>
#include <cdk/cloudwatch/alarm_action.hpp>
#include <cdk/cloudwatch/alarm_mute_rule.hpp>
#include <cdk/cloudwatch/alarm_rule.hpp>
#include <cdk/cloudwatch/alarm_widgets.hpp>
#include <cdk/cloudwatch/composite_alarm.hpp>
#include <cdk/cloudwatch/dashboard.hpp>
#include <cdk/cloudwatch/layout.hpp>
#include <cdk/cloudwatch/math_expression.hpp>
#include <cdk/cloudwatch/metric.hpp>
#include <cdk/cloudwatch/metric_config.hpp>
#include <cdk/cloudwatch/metric_widgets.hpp>
#include <cdk/cloudwatch/prom_ql_alarm.hpp>
#include <cdk/cloudwatch/stats.hpp>
#include <cdk/cloudwatch/text_widgets.hpp>
