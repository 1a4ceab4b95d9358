#include <cdk/arn.hpp>
#include <cdk/ecs/cluster.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {
namespace {

ec2::ConnectionsProps groups(const std::vector<Ref<ec2::ISecurityGroup>>& security_groups) {
  ec2::ConnectionsProps props;
  props.security_groups = security_groups;
  return props;
}

class ImportedCluster : public ICluster {
 public:
  using Props = ClusterAttributes;
  ImportedCluster(const cdk::Scope& scope, const Props& props)
      : ICluster(scope), props_(props), connections_(groups(props_.security_groups)) {
    if (!props_.cluster_arn.is_set())
      props_.cluster_arn =
          stack().format_arn({.resource = "cluster", .service = "ecs", .resource_name = props_.cluster_name});
  }
  Input<std::string> cluster_arn() override { return props_.cluster_arn; }
  Input<std::string> cluster_name() override { return props_.cluster_name; }
  ec2::IVpc& vpc() override { return *props_.vpc; }
  bool has_ec2_capacity() const override { return props_.has_ec2_capacity.value_or(true); }
  OptRef<autoscaling::IAutoScalingGroup> autoscaling_group() const override { return props_.autoscaling_group; }
  OptRef<servicediscovery::INamespace> default_cloud_map_namespace() const override {
    return props_.default_cloud_map_namespace;
  }
  ec2::Connections& connections() override { return connections_; }
  const ExecuteCommandConfiguration* execute_command_configuration() const override {
    return &props_.execute_command_configuration;
  }

 private:
  Props props_;
  ec2::Connections connections_;
};

struct ClusterArn {
  Input<std::string> arn;
  Input<std::string> name;
};

class ClusterByArn : public ICluster {
 public:
  using Props = ClusterArn;
  ClusterByArn(const cdk::Scope& scope, const Props& props) : ICluster(scope), props_(props) {}
  Input<std::string> cluster_arn() override { return props_.arn; }
  Input<std::string> cluster_name() override { return props_.name; }
  ec2::IVpc& vpc() override { unknown("VPC"); }
  bool has_ec2_capacity() const override { unknown("EC2 capacity"); }
  ec2::Connections& connections() override { unknown("connections"); }

 private:
  [[noreturn]] void unknown(const std::string& what) const {
    fail(*this, {"the " + what + " of a cluster imported by its ARN", "an import by from_cluster_attributes",
                 "CDK: Cluster.fromClusterArn"});
  }
  Props props_;
};

}  // namespace

ICluster& Cluster::from_cluster_arn(Construct& scope, Id id, const Input<std::string>& cluster_arn) {
  const auto name = Stack::of(scope).split_arn(cluster_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where()).resource_name;
  if (!name.is_set())
    fail(scope,
         {"the cluster ARN " + to_debug_string(cluster_arn) + " holds no name",
          "arn:aws:ecs:<region>:<account>:cluster/<name>", "CDK: Cluster.fromClusterArn"},
         id.where());
  return scope.add<ClusterByArn>(std::move(id), {.arn = cluster_arn, .name = name});
}

ICluster& Cluster::from_cluster_attributes(Construct& scope, Id id, const ClusterAttributes& attrs) {
  return scope.add<ImportedCluster>(std::move(id), attrs);
}

}  // namespace cdk::ecs
