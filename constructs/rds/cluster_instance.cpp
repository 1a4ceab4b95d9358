#include <cdk/arn.hpp>
#include <cdk/ec2/ivpc.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/rds/cfn_db_instance.hpp>
#include <cdk/rds/cluster_instance.hpp>
#include <cdk/rds/database_cluster.hpp>
#include <cdk/rds/parameter_group.hpp>
#include <cdk/rds/subnet_group.hpp>

namespace cdk::rds {
namespace {

/// What instance and cluster say together.
struct AuroraClusterInstanceProps {
  ClusterInstanceProps own;
  ClusterInstanceBindOptions bound;
  Ref<IDatabaseCluster> cluster;
  Ref<Construct> scope;
  std::string id;
};

class AuroraClusterInstance final : public IAuroraClusterInstance {
 public:
  using Props = AuroraClusterInstanceProps;
  AuroraClusterInstance(const Scope& scope, const Props& props)
      : IAuroraClusterInstance(scope, {.physical_name = props.own.instance_identifier}),
        type_(props.own.instance_type),
        tier_(props.bound.promotion_tier ? *props.bound.promotion_tier : props.own.promotion_tier.value_or(2)),
        key_(props.own.performance_insight_encryption_key.get()) {
    check(props.own);
    const bool wants = props.own.performance_insight_retention || key_ != nullptr;
    enables_insights_ = props.own.enable_performance_insights.value_or(wants);
    if (enables_insights_)
      retention_ = props.own.performance_insight_retention.value_or(PerformanceInsightRetention::DEFAULT);
    make(props);
  }

  Input<std::string> instance_identifier() override { return resource_name_attribute(resource_->ref()); }
  Input<std::string> db_instance_arn() override {
    return resource_arn_attribute(resource_->attr_db_instance_arn(), {.resource = "db",
                                                                      .service = "rds",
                                                                      .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                                      .resource_name = physical_name()});
  }
  Input<std::string> dbi_resource_id() override { return resource_->attr_dbi_resource_id(); }
  Input<std::string> db_instance_endpoint_address() override { return resource_->attr_endpoint_address(); }
  InstanceType type() const override { return type_.type(); }
  std::optional<std::string> instance_size() const override {
    return type() == InstanceType::PROVISIONED ? std::optional(type_.to_string()) : std::nullopt;
  }
  std::int64_t tier() const override { return tier_; }
  bool performance_insights_enabled() const override { return enables_insights_; }
  std::optional<PerformanceInsightRetention> performance_insight_retention() const override { return retention_; }
  kms::IKey* performance_insight_encryption_key() const override { return key_; }

 private:
  void check(const ClusterInstanceProps& props) const {
    if (tier_ < 0 || tier_ > 15)
      fail(*this, {"the promotion_tier is " + std::to_string(tier_), "0 to 15", "AWS::RDS::DBInstance PromotionTier"});
    const bool wants = props.performance_insight_retention || key_ != nullptr;
    if (wants && !props.enable_performance_insights.value_or(true))
      fail(*this, {"enable_performance_insights is false beside other props of Performance Insights", "true",
                   "AWS::RDS::DBInstance EnablePerformanceInsights"});
    if (props.parameter_group && !props.parameters.empty())
      fail(*this, {"a parameter_group and parameters are given", "one of the two",
                   "AWS::RDS::DBInstance DBParameterGroupName"});
  }

  void make(const Props& props) {
    const ClusterInstanceProps& own = props.own;
    const bool legacy = own.is_from_legacy_instance_props.value_or(false);
    const Optional<IClusterEngine> engine = props.cluster->engine();
    if (!engine)
      fail(*this, {"the engine of the cluster " + props.cluster->node().path() + " isn't known",
                   "an import with an engine", "AWS::RDS::DBInstance Engine"});
    CfnDBInstanceProps resource{
        .allow_major_version_upgrade = own.allow_major_version_upgrade,
        .apply_immediately = own.apply_immediately,
        .auto_minor_version_upgrade = own.auto_minor_version_upgrade,
        .availability_zone = own.availability_zone,
        .db_cluster_identifier = props.cluster->cluster_identifier(),
        .db_instance_class = (type() == InstanceType::PROVISIONED ? "db." : "") + type_.to_string(),
        .db_instance_identifier = physical_name(),
        .enable_performance_insights = own.enable_performance_insights,
        .engine = engine->engine_type(),
        .preferred_maintenance_window = own.preferred_maintenance_window,
        .publicly_accessible = own.publicly_accessible};
    if (own.ca_certificate) resource.ca_certificate_identifier = own.ca_certificate->to_string();
    if (enables_insights_) resource.enable_performance_insights = true;
    if (key_ != nullptr) resource.performance_insights_kms_key_id = key_->key_arn();
    if (retention_) resource.performance_insights_retention_period = static_cast<int>(*retention_);
    if (!legacy) resource.promotion_tier = tier_;
    if (legacy && props.bound.subnet_group)
      resource.db_subnet_group_name = props.bound.subnet_group->subnet_group_name();
    if (props.bound.monitoring_interval) resource.monitoring_interval = props.bound.monitoring_interval->to_seconds();
    if (props.bound.monitoring_role) resource.monitoring_role_arn = props.bound.monitoring_role->role_arn();
    if (IParameterGroup* group = parameters(props, *engine))
      resource.db_parameter_group_name = group->bind_to_instance();

    const auto* cluster = dynamic_cast<const DatabaseClusterNew*>(&*props.cluster);
    const Optional<ec2::SubnetSelection> subnets =
        cluster != nullptr ? cluster->vpc_subnets() : Optional<ec2::SubnetSelection>();
    if (!own.publicly_accessible && subnets)
      resource.publicly_accessible = subnets->subnet_type == ec2::SubnetType::PUBLIC;
    Construct& parent = legacy ? *props.scope : static_cast<Construct&>(*this);
    resource_ = &parent.add<CfnDBInstance>(Id(legacy ? props.id : "Resource", node().where()), std::move(resource));
    resource_->apply_removal_policy(props.bound.removal_policy == RemovalPolicy::RETAIN ? RemovalPolicy::RETAIN
                                                                                        : RemovalPolicy::DESTROY);
    if (cluster != nullptr)
      resource_->node().add_dependency(
          cluster->vpc().select_subnets(subnets ? *subnets : ec2::SubnetSelection()).internet_connectivity_established);
  }

  /// Null for the engine's own.
  IParameterGroup* parameters(const Props& props, const IClusterEngine& engine) {
    if (props.own.parameter_group) return props.own.parameter_group.get();
    if (props.own.parameters.empty()) return nullptr;
    const bool each = FeatureFlags::of(*this).is_enabled(
        "@aws-cdk/aws-rds:auroraClusterChangeScopeOfInstanceParameterGroupWithEachParameters");
    Construct& parent = each ? static_cast<Construct&>(*this) : *props.cluster;
    return &parent.add<ParameterGroup>(Id("InstanceParameterGroup", node().where()),
                                       {.engine = engine, .parameters = props.own.parameters});
  }

  ClusterInstanceType type_;
  std::int64_t tier_;
  kms::IKey* key_;
  bool enables_insights_ = false;
  std::optional<PerformanceInsightRetention> retention_;
  CfnDBInstance* resource_ = nullptr;
};

ClusterInstanceProps props_of(const ClusterInstanceOptions& options, const ClusterInstanceType& type,
                              const Optional<std::int64_t>& tier) {
  return {.instance_type = type,
          .allow_major_version_upgrade = options.allow_major_version_upgrade,
          .apply_immediately = options.apply_immediately,
          .auto_minor_version_upgrade = options.auto_minor_version_upgrade,
          .availability_zone = options.availability_zone,
          .ca_certificate = options.ca_certificate,
          .enable_performance_insights = options.enable_performance_insights,
          .instance_identifier = options.instance_identifier,
          .is_from_legacy_instance_props = options.is_from_legacy_instance_props,
          .parameter_group = options.parameter_group,
          .parameters = options.parameters,
          .performance_insight_encryption_key = options.performance_insight_encryption_key,
          .performance_insight_retention = options.performance_insight_retention,
          .preferred_maintenance_window = options.preferred_maintenance_window,
          .promotion_tier = tier,
          .publicly_accessible = options.publicly_accessible};
}

}  // namespace

ClusterInstance::ClusterInstance(Id id, ClusterInstanceProps props) : id_(std::move(id)), props_(std::move(props)) {}

ClusterInstance ClusterInstance::provisioned(Id id, const ProvisionedClusterInstanceProps& props) {
  return {std::move(id), props_of(props, ClusterInstanceType::provisioned(props.instance_type), props.promotion_tier)};
}

ClusterInstance ClusterInstance::serverless_v2(Id id, const ServerlessV2ClusterInstanceProps& props) {
  return {std::move(id),
          props_of(props, ClusterInstanceType::serverless_v2(), props.scale_with_writer.value_or(false) ? 1 : 2)};
}

IAuroraClusterInstance& ClusterInstance::bind(Construct& scope, IDatabaseCluster& cluster,
                                              const ClusterInstanceBindOptions& props) const {
  const std::string text(id_.text());
  const bool legacy = props_.is_from_legacy_instance_props.value_or(false);
  return scope.add<AuroraClusterInstance>(Id(legacy ? text + "Wrapper" : text, id_.where()),
                                          {props_, props, cluster, scope, text});
}

}  // namespace cdk::rds
