// AWS's own services that interface endpoints lead to.
#pragma once

#include <cdk/ec2/interface_vpc_endpoint_aws_service_props.hpp>
#include <cdk/ec2/interface_vpc_endpoint_service.hpp>
#include <string_view>

namespace cdk::ec2 {

/// A service of AWS's, for interface endpoints. Goes wherever an InterfaceVpcEndpointService is asked for.
class InterfaceVpcEndpointAwsService {
 public:
  /// A service by its short name, such as "ecr.dkr". `prefix` replaces what AWS puts before the region, by default
  /// "com.amazonaws" or what the region's partition has.
  constexpr InterfaceVpcEndpointAwsService(std::string_view short_name, std::string_view prefix = {}, int port = 443,
                                           const InterfaceVpcEndpointAwsServiceProps& props = {})
      : short_name_(short_name), prefix_(prefix), port_(port), global_(props.global) {}

  static const InterfaceVpcEndpointAwsService ACCESS_ANALYZER;
  static const InterfaceVpcEndpointAwsService ACCOUNT_MANAGEMENT;
  static const InterfaceVpcEndpointAwsService AIRFLOW_API;
  static const InterfaceVpcEndpointAwsService AIRFLOW_API_FIPS;
  static const InterfaceVpcEndpointAwsService AIRFLOW_ENV;
  static const InterfaceVpcEndpointAwsService AIRFLOW_ENV_FIPS;
  static const InterfaceVpcEndpointAwsService AIRFLOW_OPS;
  static const InterfaceVpcEndpointAwsService APIGATEWAY;
  static const InterfaceVpcEndpointAwsService APP_MESH_ENVOY_MANAGEMENT;
  static const InterfaceVpcEndpointAwsService APP_MESH_OPS;
  static const InterfaceVpcEndpointAwsService APP_RUNNER;
  static const InterfaceVpcEndpointAwsService APP_RUNNER_REQUESTS;
  static const InterfaceVpcEndpointAwsService APP_SYNC;
  static const InterfaceVpcEndpointAwsService APPCONFIG;
  static const InterfaceVpcEndpointAwsService APPCONFIGDATA;
  static const InterfaceVpcEndpointAwsService APPLICATION_AUTOSCALING;
  static const InterfaceVpcEndpointAwsService APPLICATION_DISCOVERY_ARSENAL;
  static const InterfaceVpcEndpointAwsService APPLICATION_DISCOVERY_SERVICE;
  static const InterfaceVpcEndpointAwsService APPLICATION_MIGRATION_SERVICE;
  static const InterfaceVpcEndpointAwsService APPSTREAM_API;
  static const InterfaceVpcEndpointAwsService APPSTREAM_STREAMING;
  static const InterfaceVpcEndpointAwsService ATHENA;
  static const InterfaceVpcEndpointAwsService AUDIT_MANAGER;
  static const InterfaceVpcEndpointAwsService AUTOSCALING;
  static const InterfaceVpcEndpointAwsService AUTOSCALING_PLANS;
  static const InterfaceVpcEndpointAwsService B2B_DATA_INTERCHANGE;
  static const InterfaceVpcEndpointAwsService BACKUP;
  static const InterfaceVpcEndpointAwsService BACKUP_GATEWAY;
  static const InterfaceVpcEndpointAwsService BATCH;
  static const InterfaceVpcEndpointAwsService BEDROCK;
  static const InterfaceVpcEndpointAwsService BEDROCK_FIPS;
  static const InterfaceVpcEndpointAwsService BEDROCK_AGENT;
  static const InterfaceVpcEndpointAwsService BEDROCK_AGENT_RUNTIME;
  static const InterfaceVpcEndpointAwsService BEDROCK_AGENTCORE;
  static const InterfaceVpcEndpointAwsService BEDROCK_AGENTCORE_GATEWAY;
  static const InterfaceVpcEndpointAwsService BEDROCK_RUNTIME;
  static const InterfaceVpcEndpointAwsService BEDROCK_RUNTIME_FIPS;
  static const InterfaceVpcEndpointAwsService BEDROCK_DATA_AUTOMATION;
  static const InterfaceVpcEndpointAwsService BEDROCK_DATA_AUTOMATION_FIPS;
  static const InterfaceVpcEndpointAwsService BEDROCK_DATA_AUTOMATION_RUNTIME;
  static const InterfaceVpcEndpointAwsService BEDROCK_DATA_AUTOMATION_RUNTIME_FIPS;
  static const InterfaceVpcEndpointAwsService BILLING;
  static const InterfaceVpcEndpointAwsService BILLING_AND_COST_MANAGEMENT_FREETIER;
  static const InterfaceVpcEndpointAwsService BILLING_AND_COST_MANAGEMENT_TAX;
  static const InterfaceVpcEndpointAwsService BILLING_CONDUCTOR;
  static const InterfaceVpcEndpointAwsService BRAKET;
  static const InterfaceVpcEndpointAwsService CERTIFICATE_MANAGER;
  static const InterfaceVpcEndpointAwsService CERTIFICATE_MANAGER_FIPS;
  static const InterfaceVpcEndpointAwsService CLEAN_ROOMS;
  static const InterfaceVpcEndpointAwsService CLEAN_ROOMS_ML;
  static const InterfaceVpcEndpointAwsService CLOUD_CONTROL_API;
  static const InterfaceVpcEndpointAwsService CLOUD_CONTROL_API_FIPS;
  static const InterfaceVpcEndpointAwsService CLOUD_DIRECTORY;
  static const InterfaceVpcEndpointAwsService CLOUD_MAP_DATA_SERVICE_DISCOVERY;
  static const InterfaceVpcEndpointAwsService CLOUD_MAP_DATA_SERVICE_DISCOVERY_FIPS;
  static const InterfaceVpcEndpointAwsService CLOUD_MAP_SERVICE_DISCOVERY;
  static const InterfaceVpcEndpointAwsService CLOUD_MAP_SERVICE_DISCOVERY_FIPS;
  static const InterfaceVpcEndpointAwsService CLOUDFORMATION;
  static const InterfaceVpcEndpointAwsService CLOUDHSM;
  static const InterfaceVpcEndpointAwsService CLOUDTRAIL;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_APPLICATION_INSIGHTS;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_APPLICATION_SIGNALS;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_EVIDENTLY;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_EVIDENTLY_DATAPLANE;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_LOGS;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_MONITORING;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_NETWORK_MONITOR;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_RUM;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_RUM_DATAPLANE;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_SYNTHETICS;
  static const InterfaceVpcEndpointAwsService CLOUDWATCH_SYNTHETICS_FIPS;
  static const InterfaceVpcEndpointAwsService CODEARTIFACT_API;
  static const InterfaceVpcEndpointAwsService CODEARTIFACT_REPOSITORIES;
  static const InterfaceVpcEndpointAwsService CODEBUILD;
  static const InterfaceVpcEndpointAwsService CODEBUILD_FIPS;
  static const InterfaceVpcEndpointAwsService CODECATALYST;
  static const InterfaceVpcEndpointAwsService CODECATALYST_GIT;
  static const InterfaceVpcEndpointAwsService CODECATALYST_PACKAGES;
  static const InterfaceVpcEndpointAwsService CODECOMMIT;
  static const InterfaceVpcEndpointAwsService CODECOMMIT_FIPS;
  static const InterfaceVpcEndpointAwsService CODEDEPLOY;
  static const InterfaceVpcEndpointAwsService CODEDEPLOY_COMMANDS_SECURE;
  static const InterfaceVpcEndpointAwsService CODEGURU_PROFILER;
  static const InterfaceVpcEndpointAwsService CODEGURU_REVIEWER;
  static const InterfaceVpcEndpointAwsService CODEPIPELINE;
  static const InterfaceVpcEndpointAwsService CODESTAR_CONNECTIONS;
  static const InterfaceVpcEndpointAwsService CODE_CONNECTIONS;
  static const InterfaceVpcEndpointAwsService COGNITO_IDP;
  static const InterfaceVpcEndpointAwsService COGNITO_IDP_FIPS;
  static const InterfaceVpcEndpointAwsService COGNITO_IDENTITY;
  static const InterfaceVpcEndpointAwsService COGNITO_IDENTITY_FIPS;
  static const InterfaceVpcEndpointAwsService COMPREHEND;
  static const InterfaceVpcEndpointAwsService COMPREHEND_MEDICAL;
  static const InterfaceVpcEndpointAwsService COMPUTE_OPTIMIZER;
  static const InterfaceVpcEndpointAwsService CONFIG;
  static const InterfaceVpcEndpointAwsService CONNECT_APP_INTEGRATIONS;
  static const InterfaceVpcEndpointAwsService CONNECT_CASES;
  static const InterfaceVpcEndpointAwsService CONNECT_CONNECT_CAMPAIGNS;
  static const InterfaceVpcEndpointAwsService CONNECT_PROFILE;
  static const InterfaceVpcEndpointAwsService CONNECT_VOICEID;
  static const InterfaceVpcEndpointAwsService CONNECT_WISDOM;
  static const InterfaceVpcEndpointAwsService CONTROL_CATALOG;
  static const InterfaceVpcEndpointAwsService COST_EXPLORER;
  static const InterfaceVpcEndpointAwsService COST_OPTIMIZATION_HUB;
  static const InterfaceVpcEndpointAwsService DATA_EXCHANGE;
  static const InterfaceVpcEndpointAwsService DATA_EXPORTS;
  static const InterfaceVpcEndpointAwsService DATASYNC;
  static const InterfaceVpcEndpointAwsService DATAZONE;
  static const InterfaceVpcEndpointAwsService DATABASE_MIGRATION_SERVICE;
  static const InterfaceVpcEndpointAwsService DATABASE_MIGRATION_SERVICE_FIPS;
  static const InterfaceVpcEndpointAwsService DEADLINE_CLOUD_MANAGEMENT;
  static const InterfaceVpcEndpointAwsService DEADLINE_CLOUD_SCHEDULING;
  static const InterfaceVpcEndpointAwsService DEVOPS_GURU;
  static const InterfaceVpcEndpointAwsService DIRECTORY_SERVICE;
  static const InterfaceVpcEndpointAwsService DIRECTORY_SERVICE_DATA;
  static const InterfaceVpcEndpointAwsService DSQL_MANAGEMENT;
  static const InterfaceVpcEndpointAwsService DYNAMODB;
  static const InterfaceVpcEndpointAwsService DYNAMODB_FIPS;
  static const InterfaceVpcEndpointAwsService DYNAMODB_STREAMS;
  static const InterfaceVpcEndpointAwsService EBS_DIRECT;
  static const InterfaceVpcEndpointAwsService EC2;
  static const InterfaceVpcEndpointAwsService EC2_MESSAGES;
  static const InterfaceVpcEndpointAwsService ECR;
  static const InterfaceVpcEndpointAwsService ECR_DOCKER;
  static const InterfaceVpcEndpointAwsService ECR_PUBLIC;
  static const InterfaceVpcEndpointAwsService ECS;
  static const InterfaceVpcEndpointAwsService ECS_AGENT;
  static const InterfaceVpcEndpointAwsService ECS_TELEMETRY;
  static const InterfaceVpcEndpointAwsService EKS;
  static const InterfaceVpcEndpointAwsService EKS_AUTH;
  static const InterfaceVpcEndpointAwsService EKS_PROXY;
  static const InterfaceVpcEndpointAwsService ELASTIC_BEANSTALK;
  static const InterfaceVpcEndpointAwsService ELASTIC_BEANSTALK_HEALTH;
  static const InterfaceVpcEndpointAwsService ELASTIC_DISASTER_RECOVERY;
  static const InterfaceVpcEndpointAwsService ELASTIC_FILESYSTEM;
  static const InterfaceVpcEndpointAwsService ELASTIC_FILESYSTEM_FIPS;
  static const InterfaceVpcEndpointAwsService ELASTIC_INFERENCE_RUNTIME;
  static const InterfaceVpcEndpointAwsService ELASTIC_LOAD_BALANCING;
  static const InterfaceVpcEndpointAwsService ELASTICACHE;
  static const InterfaceVpcEndpointAwsService ELASTICACHE_FIPS;
  static const InterfaceVpcEndpointAwsService ELEMENTAL_MEDIACONNECT;
  static const InterfaceVpcEndpointAwsService EMAIL_SMTP;
  static const InterfaceVpcEndpointAwsService EMAIL;
  static const InterfaceVpcEndpointAwsService EMAIL_FIPS;
  static const InterfaceVpcEndpointAwsService EMR;
  static const InterfaceVpcEndpointAwsService EMR_EKS;
  static const InterfaceVpcEndpointAwsService EMR_SERVERLESS;
  static const InterfaceVpcEndpointAwsService EMR_SERVERLESS_LIVY;
  static const InterfaceVpcEndpointAwsService EMR_SERVERLESS_DASHBOARD;
  static const InterfaceVpcEndpointAwsService EMR_WAL;
  static const InterfaceVpcEndpointAwsService END_USER_MESSAGING_SOCIAL;
  static const InterfaceVpcEndpointAwsService ENTITY_RESOLUTION;
  static const InterfaceVpcEndpointAwsService EVENTBRIDGE;
  static const InterfaceVpcEndpointAwsService EVENTBRIDGE_SCHEMA_REGISTRY;
  static const InterfaceVpcEndpointAwsService FAULT_INJECTION_SIMULATOR;
  static const InterfaceVpcEndpointAwsService FINSPACE;
  static const InterfaceVpcEndpointAwsService FINSPACE_API;
  static const InterfaceVpcEndpointAwsService FORECAST;
  static const InterfaceVpcEndpointAwsService FORECAST_QUERY;
  static const InterfaceVpcEndpointAwsService FORECAST_FIPS;
  static const InterfaceVpcEndpointAwsService FORECAST_QUERY_FIPS;
  static const InterfaceVpcEndpointAwsService FRAUD_DETECTOR;
  static const InterfaceVpcEndpointAwsService FSX;
  static const InterfaceVpcEndpointAwsService FSX_FIPS;
  static const InterfaceVpcEndpointAwsService CODECOMMIT_GIT;
  static const InterfaceVpcEndpointAwsService CODECOMMIT_GIT_FIPS;
  static const InterfaceVpcEndpointAwsService GLUE;
  static const InterfaceVpcEndpointAwsService GLUE_DATABREW;
  static const InterfaceVpcEndpointAwsService GLUE_DASHBOARD;
  static const InterfaceVpcEndpointAwsService GRAFANA;
  static const InterfaceVpcEndpointAwsService GRAFANA_WORKSPACE;
  static const InterfaceVpcEndpointAwsService GROUNDSTATION;
  static const InterfaceVpcEndpointAwsService GUARDDUTY;
  static const InterfaceVpcEndpointAwsService GUARDDUTY_FIPS;
  static const InterfaceVpcEndpointAwsService GUARDDUTY_DATA;
  static const InterfaceVpcEndpointAwsService GUARDDUTY_DATA_FIPS;
  static const InterfaceVpcEndpointAwsService HEALTH_IMAGING;
  static const InterfaceVpcEndpointAwsService HEALTH_IMAGING_RUNTIME;
  static const InterfaceVpcEndpointAwsService HEALTH_IMAGING_DICOM;
  static const InterfaceVpcEndpointAwsService HEALTHLAKE;
  static const InterfaceVpcEndpointAwsService IAM;
  static const InterfaceVpcEndpointAwsService IAM_IDENTITY_CENTER;
  static const InterfaceVpcEndpointAwsService IAM_ROLES_ANYWHERE;
  static const InterfaceVpcEndpointAwsService IMAGE_BUILDER;
  static const InterfaceVpcEndpointAwsService INSPECTOR;
  static const InterfaceVpcEndpointAwsService INSPECTOR_SCAN;
  static const InterfaceVpcEndpointAwsService INTERNET_MONITOR;
  static const InterfaceVpcEndpointAwsService INTERNET_MONITOR_FIPS;
  static const InterfaceVpcEndpointAwsService INVOICING;
  static const InterfaceVpcEndpointAwsService IOT_CORE;
  static const InterfaceVpcEndpointAwsService IOT_CORE_CREDENTIALS;
  static const InterfaceVpcEndpointAwsService IOT_CORE_DEVICE_ADVISOR;
  static const InterfaceVpcEndpointAwsService IOT_CORE_FLEETHUB_API;
  static const InterfaceVpcEndpointAwsService IOT_CORE_FOR_LORAWAN;
  static const InterfaceVpcEndpointAwsService IOT_FLEETWISE;
  static const InterfaceVpcEndpointAwsService IOT_LORAWAN_CUPS;
  static const InterfaceVpcEndpointAwsService IOT_LORAWAN_LNS;
  static const InterfaceVpcEndpointAwsService IOT_GREENGRASS;
  static const InterfaceVpcEndpointAwsService IOT_ROBORUNNER;
  static const InterfaceVpcEndpointAwsService IOT_SITEWISE_API;
  static const InterfaceVpcEndpointAwsService IOT_SITEWISE_DATA;
  static const InterfaceVpcEndpointAwsService IOT_TWINMAKER_API;
  static const InterfaceVpcEndpointAwsService IOT_TWINMAKER_DATA;
  static const InterfaceVpcEndpointAwsService KAFKA;
  static const InterfaceVpcEndpointAwsService KAFKA_CONNECT;
  static const InterfaceVpcEndpointAwsService KAFKA_FIPS;
  static const InterfaceVpcEndpointAwsService KENDRA;
  static const InterfaceVpcEndpointAwsService KENDRA_RANKING;
  static const InterfaceVpcEndpointAwsService KINESIS_STREAMS;
  static const InterfaceVpcEndpointAwsService KINESIS_STREAMS_FIPS;
  static const InterfaceVpcEndpointAwsService KINESIS_FIREHOSE;
  static const InterfaceVpcEndpointAwsService KMS;
  static const InterfaceVpcEndpointAwsService KMS_FIPS;
  static const InterfaceVpcEndpointAwsService LAKE_FORMATION;
  static const InterfaceVpcEndpointAwsService LAUNCH_WIZARD;
  static const InterfaceVpcEndpointAwsService LAMBDA;
  static const InterfaceVpcEndpointAwsService LEX_MODELS;
  static const InterfaceVpcEndpointAwsService LEX_RUNTIME;
  static const InterfaceVpcEndpointAwsService LICENSE_MANAGER;
  static const InterfaceVpcEndpointAwsService LICENSE_MANAGER_FIPS;
  static const InterfaceVpcEndpointAwsService LICENSE_MANAGER_LINUX_SUBSCRIPTIONS;
  static const InterfaceVpcEndpointAwsService LICENSE_MANAGER_LINUX_SUBSCRIPTIONS_FIPS;
  static const InterfaceVpcEndpointAwsService LICENSE_MANAGER_USER_SUBSCRIPTIONS;
  static const InterfaceVpcEndpointAwsService LOCATION_SERVICE_GEOFENCING;
  static const InterfaceVpcEndpointAwsService LOCATION_SERVICE_MAPS;
  static const InterfaceVpcEndpointAwsService LOCATION_SERVICE_METADATA;
  static const InterfaceVpcEndpointAwsService LOCATION_SERVICE_PLACES;
  static const InterfaceVpcEndpointAwsService LOCATION_SERVICE_ROUTE;
  static const InterfaceVpcEndpointAwsService LOCATION_SERVICE_TRACKING;
  static const InterfaceVpcEndpointAwsService LOOKOUT_EQUIPMENT;
  static const InterfaceVpcEndpointAwsService LOOKOUT_METRICS;
  static const InterfaceVpcEndpointAwsService LOOKOUT_VISION;
  static const InterfaceVpcEndpointAwsService MAILMANAGER;
  static const InterfaceVpcEndpointAwsService MAILMANAGER_FIPS;
  static const InterfaceVpcEndpointAwsService MAINFRAME_MODERNIZATION;
  static const InterfaceVpcEndpointAwsService MAINFRAME_MODERNIZATION_APP_TEST;
  static const InterfaceVpcEndpointAwsService MACIE;
  static const InterfaceVpcEndpointAwsService MANAGEMENT_CONSOLE;
  static const InterfaceVpcEndpointAwsService MANAGEMENT_CONSOLE_SIGNIN;
  static const InterfaceVpcEndpointAwsService MANAGED_BLOCKCHAIN_QUERY;
  static const InterfaceVpcEndpointAwsService MANAGED_BLOCKCHAIN_BITCOIN_MAINNET;
  static const InterfaceVpcEndpointAwsService MANAGED_BLOCKCHAIN_BITCOIN_TESTNET;
  static const InterfaceVpcEndpointAwsService MEMORY_DB;
  static const InterfaceVpcEndpointAwsService MEMORY_DB_FIPS;
  static const InterfaceVpcEndpointAwsService MIGRATIONHUB_ORCHESTRATOR;
  static const InterfaceVpcEndpointAwsService MIGRATIONHUB_REFACTOR_SPACES;
  static const InterfaceVpcEndpointAwsService MIGRATIONHUB_STRATEGY;
  static const InterfaceVpcEndpointAwsService MQ;
  static const InterfaceVpcEndpointAwsService NEPTUNE_ANALYTICS;
  static const InterfaceVpcEndpointAwsService NEPTUNE_ANALYTICS_DATA;
  static const InterfaceVpcEndpointAwsService NEPTUNE_ANALYTICS_FIPS;
  static const InterfaceVpcEndpointAwsService NETWORK_FIREWALL;
  static const InterfaceVpcEndpointAwsService NETWORK_FIREWALL_FIPS;
  static const InterfaceVpcEndpointAwsService NETWORK_FLOW_MONITOR;
  static const InterfaceVpcEndpointAwsService NETWORK_FLOW_MONITOR_REPORTS;
  static const InterfaceVpcEndpointAwsService NIMBLE_STUDIO;
  static const InterfaceVpcEndpointAwsService OBSERVABILITY_ADMIN;
  static const InterfaceVpcEndpointAwsService OUTPOSTS;
  static const InterfaceVpcEndpointAwsService ORGANIZATIONS;
  static const InterfaceVpcEndpointAwsService ORGANIZATIONS_FIPS;
  static const InterfaceVpcEndpointAwsService OMICS_ANALYTICS;
  static const InterfaceVpcEndpointAwsService OMICS_CONTROL_STORAGE;
  static const InterfaceVpcEndpointAwsService OMICS_STORAGE;
  static const InterfaceVpcEndpointAwsService OMICS_TAGS;
  static const InterfaceVpcEndpointAwsService OMICS_WORKFLOWS;
  static const InterfaceVpcEndpointAwsService PANORAMA;
  static const InterfaceVpcEndpointAwsService PARALLEL_COMPUTING_SERVICE;
  static const InterfaceVpcEndpointAwsService PARALLEL_COMPUTING_SERVICE_FIPS;
  static const InterfaceVpcEndpointAwsService PAYMENT_CRYPTOGRAPHY_CONTROLPLANE;
  static const InterfaceVpcEndpointAwsService PAYMENT_CRYPTOGRAPHY_DATAPLANE;
  static const InterfaceVpcEndpointAwsService PERSONALIZE;
  static const InterfaceVpcEndpointAwsService PERSONALIZE_EVENTS;
  static const InterfaceVpcEndpointAwsService PERSONALIZE_RUNTIME;
  static const InterfaceVpcEndpointAwsService PINPOINT_V1;
  static const InterfaceVpcEndpointAwsService PINPOINT_SMS_VOICE_V2;
  static const InterfaceVpcEndpointAwsService PIPES;
  static const InterfaceVpcEndpointAwsService PIPES_DATA;
  static const InterfaceVpcEndpointAwsService PIPES_FIPS;
  static const InterfaceVpcEndpointAwsService PRICE_LIST;
  static const InterfaceVpcEndpointAwsService PRICING_CALCULATOR;
  static const InterfaceVpcEndpointAwsService POLLY;
  static const InterfaceVpcEndpointAwsService PRIVATE_5G;
  static const InterfaceVpcEndpointAwsService PRIVATE_CERTIFICATE_AUTHORITY;
  static const InterfaceVpcEndpointAwsService PRIVATE_CERTIFICATE_AUTHORITY_FIPS;
  static const InterfaceVpcEndpointAwsService PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_AD;
  static const InterfaceVpcEndpointAwsService PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_SCEP;
  static const InterfaceVpcEndpointAwsService PROMETHEUS;
  static const InterfaceVpcEndpointAwsService PROMETHEUS_WORKSPACES;
  static const InterfaceVpcEndpointAwsService PROTON;
  static const InterfaceVpcEndpointAwsService Q_BUSSINESS;
  static const InterfaceVpcEndpointAwsService Q_DEVELOPER;
  static const InterfaceVpcEndpointAwsService Q_DEVELOPER_CODE_WHISPERER;
  static const InterfaceVpcEndpointAwsService Q_DEVELOPER_QAPPS;
  static const InterfaceVpcEndpointAwsService Q_USER_SUBSCRIPTIONS;
  static const InterfaceVpcEndpointAwsService QLDB;
  static const InterfaceVpcEndpointAwsService QUICKSIGHT_WEBSITE;
  static const InterfaceVpcEndpointAwsService RDS;
  static const InterfaceVpcEndpointAwsService RDS_DATA;
  static const InterfaceVpcEndpointAwsService RDS_PERFORMANCE_INSIGHTS;
  static const InterfaceVpcEndpointAwsService RDS_PERFORMANCE_INSIGHTS_FIPS;
  static const InterfaceVpcEndpointAwsService REDSHIFT;
  static const InterfaceVpcEndpointAwsService REDSHIFT_FIPS;
  static const InterfaceVpcEndpointAwsService REDSHIFT_DATA;
  static const InterfaceVpcEndpointAwsService REDSHIFT_DATA_FIPS;
  static const InterfaceVpcEndpointAwsService REDSHIFT_SERVERLESS;
  static const InterfaceVpcEndpointAwsService REDSHIFT_SERVERLESS_FIPS;
  static const InterfaceVpcEndpointAwsService REKOGNITION;
  static const InterfaceVpcEndpointAwsService REKOGNITION_FIPS;
  static const InterfaceVpcEndpointAwsService REKOGNITION_STREAMING;
  static const InterfaceVpcEndpointAwsService REKOGNITION_STREAMING_FIPS;
  static const InterfaceVpcEndpointAwsService REPOST_SPACE;
  static const InterfaceVpcEndpointAwsService RESOURCE_ACCESS_MANAGER;
  static const InterfaceVpcEndpointAwsService RESOURCE_GROUPS;
  static const InterfaceVpcEndpointAwsService RESOURCE_GROUPS_FIPS;
  static const InterfaceVpcEndpointAwsService ROBOMAKER;
  static const InterfaceVpcEndpointAwsService RECYCLE_BIN;
  static const InterfaceVpcEndpointAwsService S3;
  static const InterfaceVpcEndpointAwsService S3_OUTPOSTS;
  static const InterfaceVpcEndpointAwsService S3_MULTI_REGION_ACCESS_POINTS;
  static const InterfaceVpcEndpointAwsService S3_TABLES;
  static const InterfaceVpcEndpointAwsService S3_VECTORS;
  static const InterfaceVpcEndpointAwsService SAVINGS_PLANS;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_API;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_API_FIPS;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_DATA_SCIENCE_ASSISTANT;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_EXPERIMENTS;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_FEATURESTORE_RUNTIME;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_GEOSPATIAL;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_METRICS;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_NOTEBOOK;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_PARTNER_APP;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_RUNTIME;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_RUNTIME_FIPS;
  static const InterfaceVpcEndpointAwsService SAGEMAKER_STUDIO;
  static const InterfaceVpcEndpointAwsService SECRETS_MANAGER;
  static const InterfaceVpcEndpointAwsService SECURITYHUB;
  static const InterfaceVpcEndpointAwsService SECURITYLAKE;
  static const InterfaceVpcEndpointAwsService SECURITYLAKE_FIPS;
  static const InterfaceVpcEndpointAwsService SERVICE_CATALOG;
  static const InterfaceVpcEndpointAwsService SERVICE_CATALOG_APPREGISTRY;
  static const InterfaceVpcEndpointAwsService SERVER_MIGRATION_SERVICE;
  static const InterfaceVpcEndpointAwsService SERVER_MIGRATION_SERVICE_FIPS;
  static const InterfaceVpcEndpointAwsService SERVER_MIGRATION_SERVICE_AWSCONNECTOR;
  static const InterfaceVpcEndpointAwsService SERVERLESS_APPLICATION_REPOSITORY;
  static const InterfaceVpcEndpointAwsService SHIELD;
  static const InterfaceVpcEndpointAwsService SHIELD_FIPS;
  static const InterfaceVpcEndpointAwsService SIMSPACE_WEAVER;
  static const InterfaceVpcEndpointAwsService SNOW_DEVICE_MANAGEMENT;
  static const InterfaceVpcEndpointAwsService SNS;
  static const InterfaceVpcEndpointAwsService SQS;
  static const InterfaceVpcEndpointAwsService SQS_FIPS;
  static const InterfaceVpcEndpointAwsService SSM;
  static const InterfaceVpcEndpointAwsService SSM_FIPS;
  static const InterfaceVpcEndpointAwsService SSM_MESSAGES;
  static const InterfaceVpcEndpointAwsService SSM_CONTACTS;
  static const InterfaceVpcEndpointAwsService SSM_INCIDENTS;
  static const InterfaceVpcEndpointAwsService SSM_QUICK_SETUP;
  static const InterfaceVpcEndpointAwsService STEP_FUNCTIONS;
  static const InterfaceVpcEndpointAwsService STEP_FUNCTIONS_SYNC;
  static const InterfaceVpcEndpointAwsService STORAGE_GATEWAY;
  static const InterfaceVpcEndpointAwsService STS;
  static const InterfaceVpcEndpointAwsService STS_FIPS;
  static const InterfaceVpcEndpointAwsService SUPPLY_CHAIN;
  static const InterfaceVpcEndpointAwsService SWF;
  static const InterfaceVpcEndpointAwsService SWF_FIPS;
  static const InterfaceVpcEndpointAwsService TAGGING;
  static const InterfaceVpcEndpointAwsService TELCO_NETWORK_BUILDER;
  static const InterfaceVpcEndpointAwsService TEXTRACT;
  static const InterfaceVpcEndpointAwsService TEXTRACT_FIPS;
  static const InterfaceVpcEndpointAwsService TIMESTREAM_INFLUXDB;
  static const InterfaceVpcEndpointAwsService TIMESTREAM_INFLUXDB_FIPS;
  static const InterfaceVpcEndpointAwsService TRANSCRIBE;
  static const InterfaceVpcEndpointAwsService TRANSCRIBE_STREAMING;
  static const InterfaceVpcEndpointAwsService TRANSFER;
  static const InterfaceVpcEndpointAwsService TRANSFER_SERVER;
  static const InterfaceVpcEndpointAwsService TRANSLATE;
  static const InterfaceVpcEndpointAwsService TRUSTED_ADVISOR;
  static const InterfaceVpcEndpointAwsService WAFV2;
  static const InterfaceVpcEndpointAwsService WAFV2_FIPS;
  static const InterfaceVpcEndpointAwsService WELL_ARCHITECTED_TOOL;
  static const InterfaceVpcEndpointAwsService WORKMAIL;
  static const InterfaceVpcEndpointAwsService WORKSPACES;
  static const InterfaceVpcEndpointAwsService WORKSPACES_THIN_CLIENT;
  static const InterfaceVpcEndpointAwsService WORKSPACES_WEB;
  static const InterfaceVpcEndpointAwsService WORKSPACES_WEB_FIPS;
  static const InterfaceVpcEndpointAwsService XRAY;
  static const InterfaceVpcEndpointAwsService VERIFIED_PERMISSIONS;
  static const InterfaceVpcEndpointAwsService VPC_LATTICE;
  static const InterfaceVpcEndpointAwsService KEYSPACES;
  static const InterfaceVpcEndpointAwsService KEYSPACES_FIPS;

  /// The name without prefix and region.
  constexpr std::string_view short_name() const noexcept { return short_name_; }
  constexpr int port() const noexcept { return port_; }
  /// Endpoints of AWS's services answer to the service's usual name if nothing else is said.
  constexpr bool private_dns_default() const noexcept { return true; }
  /// The whole name, in the region of the stack that uses it.
  Input<std::string> name() const;
  operator InterfaceVpcEndpointService() const {
    return InterfaceVpcEndpointService(name(), port_, private_dns_default());
  }

 private:
  std::string_view short_name_;
  std::string_view prefix_;
  int port_;
  bool global_;
};

inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ACCESS_ANALYZER{"access-analyzer"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ACCOUNT_MANAGEMENT{"account"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AIRFLOW_API{"airflow.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AIRFLOW_API_FIPS{"airflow.api-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AIRFLOW_ENV{"airflow.env"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AIRFLOW_ENV_FIPS{"airflow.env-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AIRFLOW_OPS{"airflow.ops"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APIGATEWAY{"execute-api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APP_MESH_ENVOY_MANAGEMENT{
    "appmesh-envoy-management"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APP_MESH_OPS{"appmesh"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APP_RUNNER{"apprunner"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APP_RUNNER_REQUESTS{
    "apprunner.requests"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APP_SYNC{"appsync-api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPCONFIG{"appconfig"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPCONFIGDATA{"appconfigdata"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPLICATION_AUTOSCALING{
    "application-autoscaling"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPLICATION_DISCOVERY_ARSENAL{
    "arsenal-discovery"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPLICATION_DISCOVERY_SERVICE{
    "discovery"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPLICATION_MIGRATION_SERVICE{"mgn"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPSTREAM_API{"appstream.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::APPSTREAM_STREAMING{
    "appstream.streaming"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ATHENA{"athena"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AUDIT_MANAGER{"auditmanager"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AUTOSCALING{"autoscaling"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::AUTOSCALING_PLANS{"autoscaling-plans"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::B2B_DATA_INTERCHANGE{"b2bi"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BACKUP{"backup"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BACKUP_GATEWAY{"backup-gateway"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BATCH{"batch"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK{"bedrock"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_FIPS{"bedrock-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_AGENT{"bedrock-agent"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_AGENT_RUNTIME{
    "bedrock-agent-runtime"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_AGENTCORE{"bedrock-agentcore"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_AGENTCORE_GATEWAY{
    "bedrock-agentcore.gateway"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_RUNTIME{"bedrock-runtime"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_RUNTIME_FIPS{
    "bedrock-runtime-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION{
    "bedrock-data-automation"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION_FIPS{
    "bedrock-data-automation-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION_RUNTIME{
    "bedrock-data-automation-runtime"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BEDROCK_DATA_AUTOMATION_RUNTIME_FIPS{
    "bedrock-data-automation-runtime-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BILLING{"billing"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BILLING_AND_COST_MANAGEMENT_FREETIER{
    "freetier", "aws.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BILLING_AND_COST_MANAGEMENT_TAX{"tax"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BILLING_CONDUCTOR{"billingconductor"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::BRAKET{"braket"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CERTIFICATE_MANAGER{"acm"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CERTIFICATE_MANAGER_FIPS{"acm-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLEAN_ROOMS{"cleanrooms"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLEAN_ROOMS_ML{"cleanrooms-ml"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUD_CONTROL_API{"cloudcontrolapi"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUD_CONTROL_API_FIPS{
    "cloudcontrolapi-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUD_DIRECTORY{"clouddirectory"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUD_MAP_DATA_SERVICE_DISCOVERY{
    "data-servicediscovery"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUD_MAP_DATA_SERVICE_DISCOVERY_FIPS{
    "data-servicediscovery-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUD_MAP_SERVICE_DISCOVERY{
    "servicediscovery"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUD_MAP_SERVICE_DISCOVERY_FIPS{
    "servicediscovery-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDFORMATION{"cloudformation"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDHSM{"cloudhsmv2"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDTRAIL{"cloudtrail"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_APPLICATION_INSIGHTS{
    "applicationinsights"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_APPLICATION_SIGNALS{
    "application-signals"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_EVIDENTLY{"evidently"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_EVIDENTLY_DATAPLANE{
    "evidently-dataplane"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_LOGS{"logs"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_MONITORING{"monitoring"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_NETWORK_MONITOR{
    "networkmonitor"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_RUM{"rum"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_RUM_DATAPLANE{
    "rum-dataplane"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_SYNTHETICS{"synthetics"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CLOUDWATCH_SYNTHETICS_FIPS{
    "synthetics-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEARTIFACT_API{"codeartifact.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEARTIFACT_REPOSITORIES{
    "codeartifact.repositories"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEBUILD{"codebuild"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEBUILD_FIPS{"codebuild-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECATALYST{
    "codecatalyst", "aws.api.global", 443, {.global = true}};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECATALYST_GIT{"codecatalyst.git"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECATALYST_PACKAGES{
    "codecatalyst.packages"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECOMMIT{"codecommit"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECOMMIT_FIPS{"codecommit-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEDEPLOY{"codedeploy"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEDEPLOY_COMMANDS_SECURE{
    "codedeploy-commands-secure"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEGURU_PROFILER{"codeguru-profiler"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEGURU_REVIEWER{"codeguru-reviewer"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODEPIPELINE{"codepipeline"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODESTAR_CONNECTIONS{
    "codestar-connections.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODE_CONNECTIONS{"codeconnections.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COGNITO_IDP{"cognito-idp"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COGNITO_IDP_FIPS{"cognito-idp-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COGNITO_IDENTITY{"cognito-identity"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COGNITO_IDENTITY_FIPS{
    "cognito-identity-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COMPREHEND{"comprehend"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COMPREHEND_MEDICAL{"comprehendmedical"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COMPUTE_OPTIMIZER{"compute-optimizer"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONFIG{"config"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONNECT_APP_INTEGRATIONS{
    "app-integrations"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONNECT_CASES{"cases"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONNECT_CONNECT_CAMPAIGNS{
    "connect-campaigns"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONNECT_PROFILE{"profile"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONNECT_VOICEID{"voiceid"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONNECT_WISDOM{"wisdom"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CONTROL_CATALOG{"controlcatalog"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COST_EXPLORER{"ce"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::COST_OPTIMIZATION_HUB{
    "cost-optimization-hub"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATA_EXCHANGE{"dataexchange"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATA_EXPORTS{"bcm-data-exports",
                                                                                             "aws.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATASYNC{"datasync"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATAZONE{"datazone"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATABASE_MIGRATION_SERVICE{"dms"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DATABASE_MIGRATION_SERVICE_FIPS{
    "dms-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DEADLINE_CLOUD_MANAGEMENT{
    "deadline.management"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DEADLINE_CLOUD_SCHEDULING{
    "deadline.scheduling"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DEVOPS_GURU{"devops-guru"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DIRECTORY_SERVICE{"ds"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DIRECTORY_SERVICE_DATA{"ds-data"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DSQL_MANAGEMENT{"dsql"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DYNAMODB{"dynamodb"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DYNAMODB_FIPS{"dynamodb-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::DYNAMODB_STREAMS{"dynamodb-streams"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EBS_DIRECT{"ebs"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EC2{"ec2"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EC2_MESSAGES{"ec2messages"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECR{"ecr.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECR_DOCKER{"ecr.dkr"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECR_PUBLIC{"ecr-public.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECS{"ecs"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECS_AGENT{"ecs-agent"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ECS_TELEMETRY{"ecs-telemetry"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EKS{"eks"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EKS_AUTH{"eks-auth"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EKS_PROXY{"eks-proxy"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTIC_BEANSTALK{"elasticbeanstalk"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTIC_BEANSTALK_HEALTH{
    "elasticbeanstalk-health"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTIC_DISASTER_RECOVERY{"drs"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTIC_FILESYSTEM{"elasticfilesystem"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTIC_FILESYSTEM_FIPS{
    "elasticfilesystem-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTIC_INFERENCE_RUNTIME{
    "elastic-inference.runtime"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTIC_LOAD_BALANCING{
    "elasticloadbalancing"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTICACHE{"elasticache"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELASTICACHE_FIPS{"elasticache-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ELEMENTAL_MEDIACONNECT{"mediaconnect"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMAIL_SMTP{"email-smtp"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMAIL{"email"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMAIL_FIPS{"email-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR{"elasticmapreduce"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR_EKS{"emr-containers"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR_SERVERLESS{"emr-serverless"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR_SERVERLESS_LIVY{
    "emr-serverless-services.livy"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR_SERVERLESS_DASHBOARD{
    "emr-serverless.dashboard"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EMR_WAL{"emrwal.prod"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::END_USER_MESSAGING_SOCIAL{
    "social-messaging"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ENTITY_RESOLUTION{"entityresolution"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EVENTBRIDGE{"events"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::EVENTBRIDGE_SCHEMA_REGISTRY{"schemas"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FAULT_INJECTION_SIMULATOR{"fis"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FINSPACE{"finspace"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FINSPACE_API{"finspace-api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FORECAST{"forecast"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FORECAST_QUERY{"forecastquery"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FORECAST_FIPS{"forecast-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FORECAST_QUERY_FIPS{
    "forecastquery-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FRAUD_DETECTOR{"frauddetector"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FSX{"fsx"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::FSX_FIPS{"fsx-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECOMMIT_GIT{"git-codecommit"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::CODECOMMIT_GIT_FIPS{
    "git-codecommit-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GLUE{"glue"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GLUE_DATABREW{"databrew"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GLUE_DASHBOARD{"glue.dashboard"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GRAFANA{"grafana"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GRAFANA_WORKSPACE{"grafana-workspace"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GROUNDSTATION{"groundstation"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GUARDDUTY{"guardduty"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GUARDDUTY_FIPS{"guardduty-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GUARDDUTY_DATA{"guardduty-data"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::GUARDDUTY_DATA_FIPS{
    "guardduty-data-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::HEALTH_IMAGING{"medical-imaging"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::HEALTH_IMAGING_RUNTIME{
    "runtime-medical-imaging"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::HEALTH_IMAGING_DICOM{
    "dicom-medical-imaging"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::HEALTHLAKE{"healthlake"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IAM{
    "iam", "com.amazonaws", 443, {.global = true}};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IAM_IDENTITY_CENTER{"identitystore"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IAM_ROLES_ANYWHERE{"rolesanywhere"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IMAGE_BUILDER{"imagebuilder"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::INSPECTOR{"inspector2"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::INSPECTOR_SCAN{"inspector-scan"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::INTERNET_MONITOR{"internetmonitor"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::INTERNET_MONITOR_FIPS{
    "internetmonitor-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::INVOICING{"invoicing"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_CORE{"iot.data"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_CORE_CREDENTIALS{"iot.credentials"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_CORE_DEVICE_ADVISOR{
    "deviceadvisor.iot"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_CORE_FLEETHUB_API{
    "iot.fleethub.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_CORE_FOR_LORAWAN{"iotwireless.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_FLEETWISE{"iotfleetwise"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_LORAWAN_CUPS{"lorawan.cups"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_LORAWAN_LNS{"lorawan.lns"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_GREENGRASS{"greengrass"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_ROBORUNNER{"iotroborunner"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_SITEWISE_API{"iotsitewise.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_SITEWISE_DATA{"iotsitewise.data"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_TWINMAKER_API{"iottwinmaker.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::IOT_TWINMAKER_DATA{"iottwinmaker.data"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KAFKA{"kafka"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KAFKA_CONNECT{"kafkaconnect"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KAFKA_FIPS{"kafka-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KENDRA{"kendra"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KENDRA_RANKING{"kendra-ranking",
                                                                                               "aws.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KINESIS_STREAMS{"kinesis-streams"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KINESIS_STREAMS_FIPS{
    "kinesis-streams-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KINESIS_FIREHOSE{"kinesis-firehose"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KMS{"kms"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KMS_FIPS{"kms-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LAKE_FORMATION{"lakeformation"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LAUNCH_WIZARD{"launchwizard"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LAMBDA{"lambda"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LEX_MODELS{"models-v2-lex"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LEX_RUNTIME{"runtime-v2-lex"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LICENSE_MANAGER{"license-manager"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LICENSE_MANAGER_FIPS{
    "license-manager-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LICENSE_MANAGER_LINUX_SUBSCRIPTIONS{
    "license-manager-linux-subscriptions"};
inline constexpr InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::LICENSE_MANAGER_LINUX_SUBSCRIPTIONS_FIPS{
        "license-manager-linux-subscriptions-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LICENSE_MANAGER_USER_SUBSCRIPTIONS{
    "license-manager-user-subscriptions"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOCATION_SERVICE_GEOFENCING{
    "geo.geofencing"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOCATION_SERVICE_MAPS{"geo.maps"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOCATION_SERVICE_METADATA{
    "geo.metadata"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOCATION_SERVICE_PLACES{"geo.places"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOCATION_SERVICE_ROUTE{"geo.routes"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOCATION_SERVICE_TRACKING{
    "geo.tracking"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOOKOUT_EQUIPMENT{"lookoutequipment"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOOKOUT_METRICS{"lookoutmetrics"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::LOOKOUT_VISION{"lookoutvision"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MAILMANAGER{"mail-manager"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MAILMANAGER_FIPS{"mail-manager-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MAINFRAME_MODERNIZATION{"m2"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MAINFRAME_MODERNIZATION_APP_TEST{
    "apptest"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MACIE{"macie2"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MANAGEMENT_CONSOLE{"console"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MANAGEMENT_CONSOLE_SIGNIN{"signin"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MANAGED_BLOCKCHAIN_QUERY{
    "managedblockchain-query"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MANAGED_BLOCKCHAIN_BITCOIN_MAINNET{
    "managedblockchain.bitcoin.mainnet"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MANAGED_BLOCKCHAIN_BITCOIN_TESTNET{
    "managedblockchain.bitcoin.testnet"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MEMORY_DB{"memory-db"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MEMORY_DB_FIPS{"memorydb-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MIGRATIONHUB_ORCHESTRATOR{
    "migrationhub-orchestrator"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MIGRATIONHUB_REFACTOR_SPACES{
    "refactor-spaces"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MIGRATIONHUB_STRATEGY{
    "migrationhub-strategy"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::MQ{"mq"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NEPTUNE_ANALYTICS{"neptune-graph"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NEPTUNE_ANALYTICS_DATA{
    "neptune-graph-data"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NEPTUNE_ANALYTICS_FIPS{
    "neptune-graph-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NETWORK_FIREWALL{"network-firewall"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NETWORK_FIREWALL_FIPS{
    "network-firewall-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NETWORK_FLOW_MONITOR{
    "networkflowmonitor"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NETWORK_FLOW_MONITOR_REPORTS{
    "networkflowmonitorreports"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::NIMBLE_STUDIO{"nimble"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OBSERVABILITY_ADMIN{
    "observabilityadmin"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OUTPOSTS{"outposts"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ORGANIZATIONS{"organizations"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ORGANIZATIONS_FIPS{
    "organizations-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OMICS_ANALYTICS{"analytics-omics"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OMICS_CONTROL_STORAGE{
    "control-storage-omics"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OMICS_STORAGE{"storage-omics"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OMICS_TAGS{"tags-omics"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::OMICS_WORKFLOWS{"workflows-omics"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PANORAMA{"panorama"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PARALLEL_COMPUTING_SERVICE{"pcs"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PARALLEL_COMPUTING_SERVICE_FIPS{
    "pcs-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PAYMENT_CRYPTOGRAPHY_CONTROLPLANE{
    "payment-cryptography.controlplane"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PAYMENT_CRYPTOGRAPHY_DATAPLANE{
    "payment-cryptography.dataplane"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PERSONALIZE{"personalize"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PERSONALIZE_EVENTS{
    "personalize-events"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PERSONALIZE_RUNTIME{
    "personalize-runtime"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PINPOINT_V1{"pinpoint"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PINPOINT_SMS_VOICE_V2{
    "pinpoint-sms-voice-v2"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PIPES{"pipes"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PIPES_DATA{"pipes-data"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PIPES_FIPS{"pipes-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PRICE_LIST{"pricing.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PRICING_CALCULATOR{
    "bcm-pricing-calculator"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::POLLY{"polly"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PRIVATE_5G{"private-networks"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY{
    "acm-pca"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY_FIPS{
    "acm-pca-fips"};
inline constexpr InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_AD{"pca-connector-ad"};
inline constexpr InterfaceVpcEndpointAwsService
    InterfaceVpcEndpointAwsService::PRIVATE_CERTIFICATE_AUTHORITY_CONNECTOR_SCEP{"pca-connector-scep"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PROMETHEUS{"aps"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PROMETHEUS_WORKSPACES{"aps-workspaces"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::PROTON{"proton"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::Q_BUSSINESS{"qbusiness", "aws.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::Q_DEVELOPER{"q"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::Q_DEVELOPER_CODE_WHISPERER{
    "codewhisperer"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::Q_DEVELOPER_QAPPS{"qapps"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::Q_USER_SUBSCRIPTIONS{
    "service.user-subscriptions"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::QLDB{"qldb.session"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::QUICKSIGHT_WEBSITE{
    "quicksight-website"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RDS{"rds"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RDS_DATA{"rds-data"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RDS_PERFORMANCE_INSIGHTS{"pi"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RDS_PERFORMANCE_INSIGHTS_FIPS{
    "pi-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT{"redshift"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT_FIPS{"redshift-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT_DATA{"redshift-data"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT_DATA_FIPS{
    "redshift-data-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT_SERVERLESS{
    "redshift-serverless"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REDSHIFT_SERVERLESS_FIPS{
    "redshift-serverless-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REKOGNITION{"rekognition"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REKOGNITION_FIPS{"rekognition-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REKOGNITION_STREAMING{
    "streaming-rekognition"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REKOGNITION_STREAMING_FIPS{
    "streaming-rekognition-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::REPOST_SPACE{"repostspace"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RESOURCE_ACCESS_MANAGER{"ram"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RESOURCE_GROUPS{"resource-groups"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RESOURCE_GROUPS_FIPS{
    "resource-groups-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::ROBOMAKER{"robomaker"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::RECYCLE_BIN{"rbin"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::S3{"s3"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::S3_OUTPOSTS{"s3-outposts"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::S3_MULTI_REGION_ACCESS_POINTS{
    "s3-global.accesspoint", "com.amazonaws", 443, {.global = true}};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::S3_TABLES{"s3tables"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::S3_VECTORS{"s3vectors"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAVINGS_PLANS{
    "savingsplans", "com.amazonaws", 443, {.global = true}};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_API{"sagemaker.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_API_FIPS{
    "sagemaker.api-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_DATA_SCIENCE_ASSISTANT{
    "sagemaker-data-science-assistant"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_EXPERIMENTS{"experiments",
                                                                                                      "aws.sagemaker"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_FEATURESTORE_RUNTIME{
    "sagemaker.featurestore-runtime"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_GEOSPATIAL{
    "sagemaker-geospatial"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_METRICS{"sagemaker.metrics"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_NOTEBOOK{"notebook",
                                                                                                   "aws.sagemaker"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_PARTNER_APP{"partner-app",
                                                                                                      "aws.sagemaker"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_RUNTIME{"sagemaker.runtime"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_RUNTIME_FIPS{
    "sagemaker.runtime-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SAGEMAKER_STUDIO{"studio",
                                                                                                 "aws.sagemaker"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SECRETS_MANAGER{"secretsmanager"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SECURITYHUB{"securityhub"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SECURITYLAKE{"securitylake"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SECURITYLAKE_FIPS{"securitylake-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SERVICE_CATALOG{"servicecatalog"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SERVICE_CATALOG_APPREGISTRY{
    "servicecatalog-appregistry"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SERVER_MIGRATION_SERVICE{"sms"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SERVER_MIGRATION_SERVICE_FIPS{
    "sms-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SERVER_MIGRATION_SERVICE_AWSCONNECTOR{
    "awsconnector"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SERVERLESS_APPLICATION_REPOSITORY{
    "serverlessrepo"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SHIELD{"shield"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SHIELD_FIPS{"shield-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SIMSPACE_WEAVER{"simspaceweaver"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SNOW_DEVICE_MANAGEMENT{
    "snow-device-management"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SNS{"sns"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SQS{"sqs"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SQS_FIPS{"sqs-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM{"ssm"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_FIPS{"ssm-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_MESSAGES{"ssmmessages"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_CONTACTS{"ssm-contacts"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_INCIDENTS{"ssm-incidents"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SSM_QUICK_SETUP{"ssm-quicksetup"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STEP_FUNCTIONS{"states"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STEP_FUNCTIONS_SYNC{"sync-states"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STORAGE_GATEWAY{"storagegateway"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STS{"sts"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::STS_FIPS{"sts-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SUPPLY_CHAIN{"scn"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SWF{"swf"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::SWF_FIPS{"swf-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TAGGING{"tagging"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TELCO_NETWORK_BUILDER{"tnb"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TEXTRACT{"textract"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TEXTRACT_FIPS{"textract-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TIMESTREAM_INFLUXDB{
    "timestream-influxdb"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TIMESTREAM_INFLUXDB_FIPS{
    "timestream-influxdb-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSCRIBE{"transcribe"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSCRIBE_STREAMING{
    "transcribestreaming"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSFER{"transfer"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSFER_SERVER{"transfer.server"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRANSLATE{"translate"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::TRUSTED_ADVISOR{"trustedadvisor"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WAFV2{"wafv2"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WAFV2_FIPS{"wafv2-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WELL_ARCHITECTED_TOOL{
    "wellarchitected"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WORKMAIL{"workmail"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WORKSPACES{"workspaces"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WORKSPACES_THIN_CLIENT{
    "thinclient.api"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WORKSPACES_WEB{"workspaces-web"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::WORKSPACES_WEB_FIPS{
    "workspaces-web-fips"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::XRAY{"xray"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::VERIFIED_PERMISSIONS{
    "verifiedpermissions"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::VPC_LATTICE{"vpc-lattice"};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KEYSPACES{"cassandra", "", 9142};
inline constexpr InterfaceVpcEndpointAwsService InterfaceVpcEndpointAwsService::KEYSPACES_FIPS{"cassandra-fips", "",
                                                                                               9142};

}  // namespace cdk::ec2
