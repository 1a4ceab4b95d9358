// Relational databases: Amazon RDS.
#pragma once

#include <cdk/rds/ca_certificate.hpp>
#include <cdk/rds/credentials.hpp>
#include <cdk/rds/database_cluster.hpp>
#include <cdk/rds/database_instance.hpp>
#include <cdk/rds/database_proxy.hpp>
#include <cdk/rds/database_proxy_endpoint.hpp>
#include <cdk/rds/database_secret.hpp>
#include <cdk/rds/endpoint.hpp>
#include <cdk/rds/idatabase_instance.hpp>
#include <cdk/rds/instance_engine.hpp>
#include <cdk/rds/option_group.hpp>
#include <cdk/rds/parameter_group.hpp>
#include <cdk/rds/performance_insight_retention.hpp>
#include <cdk/rds/proxy_target.hpp>
#include <cdk/rds/rotation_props.hpp>
#include <cdk/rds/serverless_cluster.hpp>
#include <cdk/rds/session_pinning_filter.hpp>
#include <cdk/rds/subnet_group.hpp>
