#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/events/on_event.hpp>
#include <cdk/events/rule.hpp>
#include <cdk/fn.hpp>
#include <cdk/rds/database_instance.hpp>
#include <cdk/rds/database_proxy.hpp>

#include "private/proxy_of.hpp"

namespace cdk::rds {
namespace {

class ImportedDatabaseInstance final : public IDatabaseInstance {
 public:
  using Props = DatabaseInstanceAttributes;
  ImportedDatabaseInstance(const Scope& scope, const Props& props)
      : IDatabaseInstance(scope),
        props_(props),
        connections_({.default_port = ec2::Port::tcp(props.port), .security_groups = props.security_groups}) {}
  Input<std::string> instance_identifier() override { return props_.instance_identifier; }
  Endpoint instance_endpoint() override { return Endpoint(props_.instance_endpoint_address, props_.port); }
  Input<std::string> instance_resource_id() override { return props_.instance_resource_id; }
  Optional<IInstanceEngine> engine() const override { return props_.engine; }
  ec2::Connections& connections() override { return connections_; }

 private:
  Props props_;
  ec2::Connections connections_;
};

}  // namespace

Input<std::string> IDatabaseInstance::instance_arn() {
  ArnComponents components{.resource = "db",
                           .service = "rds",
                           .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                           .resource_name = instance_identifier()};
  const Input<std::string> local = stack().format_arn(components);
  components.resource_name = physical_name();
  return resource_arn_attribute(local, components);
}

iam::Grant IDatabaseInstance::grant_connect(const iam::Principal& grantee, const Input<std::string>& db_user) {
  if (!instance_resource_id().is_set())
    fail(*this, {"somebody was allowed to connect to an imported instance whose resource id isn't known",
                 "DatabaseInstanceAttributes with an instance_resource_id"});
  if (!db_user.is_set())
    fail(*this,
         {"somebody was allowed to connect to a database as no user", "a db_user, or an instance with a secret"});
  const auto arn = stack().format_arn({.resource = "dbuser",
                                       .service = "rds-db",
                                       .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                       .resource_name = concat(instance_resource_id(), "/", db_user)});
  return iam::Grant::add_to_principal({.actions = {"rds-db:connect"}, .grantee = grantee, .resource_arns = {arn}});
}

DatabaseProxy& IDatabaseInstance::add_proxy(Id id, const DatabaseProxyOptions& options) {
  return add<DatabaseProxy>(std::move(id), proxy_of(ProxyTarget::from_instance(*this), options));
}

events::Rule& IDatabaseInstance::on_event(Id id, const events::OnEventOptions& options) {
  auto& rule = events::on_event(*this, std::move(id), options);
  rule.add_event_pattern({.resources = {instance_arn()}, .source = {"aws.rds"}});
  return rule;
}

events::Rule& IDatabaseInstance::on_event(Id id) { return on_event(std::move(id), {}); }

secretsmanager::SecretAttachmentTargetProps IDatabaseInstance::as_secret_attachment_target() {
  return {.target_id = instance_identifier(), .target_type = secretsmanager::AttachmentTargetType::RDS_DB_INSTANCE};
}

cloudwatch::Metric IDatabaseInstance::metric(const Input<std::string>& name, const cloudwatch::MetricOptions& props) {
  return cloudwatch::Metric({.metric_name = name,
                             .namespace_ = "AWS/RDS",
                             .dimensions_map = {{"DBInstanceIdentifier", instance_identifier()}}})
      .with(props)
      .attach_to(*this);
}

cloudwatch::Metric IDatabaseInstance::metric_cpu_utilization(const cloudwatch::MetricOptions& props) {
  return metric("CPUUtilization", props);
}

cloudwatch::Metric IDatabaseInstance::metric_database_connections(const cloudwatch::MetricOptions& props) {
  return metric("DatabaseConnections", props);
}

cloudwatch::Metric IDatabaseInstance::metric_free_storage_space(const cloudwatch::MetricOptions& props) {
  return metric("FreeStorageSpace", props);
}

cloudwatch::Metric IDatabaseInstance::metric_freeable_memory(const cloudwatch::MetricOptions& props) {
  return metric("FreeableMemory", props);
}

cloudwatch::Metric IDatabaseInstance::metric_write_iops(const cloudwatch::MetricOptions& props) {
  return metric("WriteIOPS", props);
}

cloudwatch::Metric IDatabaseInstance::metric_read_iops(const cloudwatch::MetricOptions& props) {
  return metric("ReadIOPS", props);
}

IDatabaseInstance& DatabaseInstance::from_database_instance_attributes(Construct& scope, Id id,
                                                                       const DatabaseInstanceAttributes& attrs) {
  return scope.add<ImportedDatabaseInstance>(std::move(id), attrs);
}

}  // namespace cdk::rds
