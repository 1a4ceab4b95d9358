#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/logs/cfn_log_group.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/log_group_grants.hpp>
#include <cdk/logs/log_stream.hpp>
#include <cdk/logs/metric_filter.hpp>
#include <cdk/logs/policy.hpp>
#include <cdk/logs/subscription_filter.hpp>
#include <cdk/logs/transformer.hpp>

namespace cdk::logs {
namespace {

std::string literal(const Value& value) { return value.is_string() ? std::string(value.as_string()) : std::string(); }

Input<std::string> without_streams(const Input<std::string>& text) {
  if (text.kind() == Value::Kind::Concat) {
    std::vector<Value> parts(text.items().begin(), text.items().end());
    parts.back() = without_streams(Input<std::string>::from(parts.back()));
    return Input<std::string>::from(Value::concat(std::move(parts)));
  }
  if (!text.is_string() || !text.as_string().ends_with(":*")) return text;
  return text.as_string().substr(0, text.as_string().size() - 2);
}

struct Import {
  Input<std::string> arn;
  Input<std::string> name;
  ResourceProps resource = {};
};

class ImportedLogGroup final : public ILogGroup {
 public:
  using Props = Import;
  ImportedLogGroup(const Scope& scope, const Props& props)
      : ILogGroup(scope, props.resource), arn_(props.arn), name_(props.name) {}
  Input<std::string> log_group_arn() override { return arn_; }
  Input<std::string> log_group_name() override { return name_; }

 private:
  Input<std::string> arn_, name_;
};

/// The policy of CloudWatch Logs takes accounts, not the identities in them.
iam::Principal as_account(const iam::Principal& principal) {
  const Input<std::string> account = principal.principal_account();
  if (account.is_set()) return iam::ArnPrincipal(account);
  const auto fragment = principal.policy_fragment();
  const bool one_arn = fragment.principal_json.size() == 1 && fragment.principal_json[0].first == "AWS" &&
                       fragment.principal_json[0].second.size() == 1 && fragment.conditions.is_empty();
  if (!one_arn || fragment.principal_json[0].second[0] == Value("*")) return principal;
  const ArnComponents parts = Arn::split(fragment.principal_json[0].second[0], ArnFormat::SLASH_RESOURCE_NAME);
  return parts.account.is_set() ? iam::ArnPrincipal(parts.account) : principal;
}

}  // namespace

LogStream& ILogGroup::add_stream(Id id, StreamOptions props) {
  return add<LogStream>(std::move(id), {.log_group = *this, .log_stream_name = props.log_stream_name});
}

SubscriptionFilter& ILogGroup::add_subscription_filter(Id id, const SubscriptionFilterOptions& props) {
  return add<SubscriptionFilter>(std::move(id), {.destination = props.destination,
                                                 .filter_pattern = props.filter_pattern,
                                                 .log_group = *this,
                                                 .distribution = props.distribution,
                                                 .filter_name = props.filter_name});
}

Transformer& ILogGroup::add_transformer(Id id, const TransformerOptions& props) {
  return add<Transformer>(
      std::move(id),
      {.log_group = *this, .transformer_config = props.transformer_config, .transformer_name = props.transformer_name});
}

MetricFilter& ILogGroup::add_metric_filter(Id id, const MetricFilterOptions& props) {
  return add<MetricFilter>(std::move(id), {.filter_pattern = props.filter_pattern,
                                           .log_group = *this,
                                           .metric_name = props.metric_name,
                                           .metric_namespace = props.metric_namespace,
                                           .apply_on_transformed_logs = props.apply_on_transformed_logs,
                                           .default_value = props.default_value,
                                           .dimensions = props.dimensions,
                                           .filter_name = props.filter_name,
                                           .metric_value = props.metric_value,
                                           .unit = props.unit});
}

cloudwatch::Metric ILogGroup::extract_metric(std::string_view json_field, std::string_view metric_namespace,
                                             std::string_view metric_name, std::source_location where) {
  std::string id = std::string(metric_namespace) + "_" + std::string(metric_name);
  for (std::size_t slash = id.find('/'); slash != std::string::npos; slash = id.find('/')) id.replace(slash, 1, "--");
  add_metric_filter(Id(id, where), {.filter_pattern = FilterPattern::exists(json_field),
                                    .metric_name = metric_name,
                                    .metric_namespace = metric_namespace,
                                    .metric_value = json_field});
  return cloudwatch::Metric({.metric_name = metric_name, .namespace_ = metric_namespace}).attach_to(*this);
}

cloudwatch::Metric ILogGroup::metric(const Input<std::string>& metric_name,
                                     const cloudwatch::MetricOptions& props) const {
  return cloudwatch::Metric({.metric_name = metric_name, .namespace_ = "AWS/Logs", .statistic = "Sum"})
      .with(props)
      .attach_to(*this);
}

cloudwatch::Metric ILogGroup::metric(const Input<std::string>& metric_name) const { return metric(metric_name, {}); }

cloudwatch::Metric ILogGroup::metric_incoming_log_events() const { return metric("IncomingLogs", {}); }

cloudwatch::Metric ILogGroup::metric_incoming_bytes() const { return metric("IncomingBytes", {}); }

cloudwatch::Metric ILogGroup::metric_incoming_log_events(const cloudwatch::MetricOptions& props) const {
  return metric("IncomingLogs", props);
}

cloudwatch::Metric ILogGroup::metric_incoming_bytes(const cloudwatch::MetricOptions& props) const {
  return metric("IncomingBytes", props);
}

iam::Grant ILogGroup::grant_write(const iam::Principal& grantee) {
  return iam::Grant::add_to_principal_or_resource({.actions = {"logs:CreateLogStream", "logs:PutLogEvents"},
                                                   .grantee = grantee,
                                                   .resource = *this,
                                                   .resource_arns = {log_group_arn()}});
}

iam::Grant ILogGroup::grant_read(const iam::Principal& grantee) {
  return grant(grantee, "logs:FilterLogEvents", "logs:GetLogEvents", "logs:GetLogGroupFields", "logs:DescribeLogGroups",
               "logs:DescribeLogStreams");
}

iam::Grant ILogGroup::grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions) {
  return iam::Grant::add_to_principal_or_resource({.actions = actions,
                                                   .grantee = grantee,
                                                   .resource = *this,
                                                   .resource_arns = {arn_without_streams(), log_group_arn()}});
}

iam::AddToResourcePolicyResult ILogGroup::add_to_resource_policy(const iam::PolicyStatement& statement) {
  if (policy_ == nullptr) policy_ = &add<ResourcePolicy>("Policy");
  std::vector<iam::Principal> accounts;
  for (const iam::Principal& principal : statement.principals()) accounts.push_back(as_account(principal));
  policy_->document().add_statements(statement.copy({.principals = accounts}));
  return {true, Dependable(*policy_)};
}

Input<std::string> ILogGroup::arn_without_streams() {
  const Input<std::string> arn = log_group_arn();
  if (!arn.is_unresolved()) return without_streams(arn);
  ArnComponents parts{.resource = "log-group",
                      .service = "logs",
                      .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                      .resource_name = log_group_name()};
  if (!env().account.empty()) parts.account = env().account;
  if (!env().region.empty()) parts.region = env().region;
  return stack().format_arn(parts);
}

LogGroup::LogGroup(const Scope& scope, const Props& props) : ILogGroup(scope, {.physical_name = props.log_group_name}) {
  const bool delivery = props.log_group_class == LogGroupClass::DELIVERY;
  if (delivery && props.retention)
    fail(*this, {"a log group of the class DELIVERY has a retention", "no retention, or another class",
                 "AWS::Logs::LogGroup RetentionInDays"});
  if (delivery && props.data_protection_policy)
    fail(*this, {"a log group of the class DELIVERY has a data protection policy", "none, or another class",
                 "AWS::Logs::LogGroup DataProtectionPolicy"});
  if (delivery && !props.field_index_policies.empty())
    fail(*this, {"a log group of the class DELIVERY has field index policies", "none, or another class",
                 "AWS::Logs::LogGroup FieldIndexPolicies"});
  std::vector<Input<Json>> indexed;
  for (const FieldIndexPolicy& policy : props.field_index_policies)
    indexed.push_back(Value::object({{"Fields", Input<List<std::string>>(policy.fields())}}));
  const RetentionDays retention =
      props.retention.value_or(delivery ? RetentionDays::INFINITE : RetentionDays::TWO_YEARS);
  auto& resource = add<CfnLogGroup>(
      "Resource",
      {.data_protection_policy = props.data_protection_policy
                                     ? Input<Json>::from(props.data_protection_policy->render(stack()))
                                     : Input<Json>(),
       .deletion_protection_enabled = props.deletion_protection_enabled,
       .field_index_policies = indexed.empty() ? Input<List<Json>>() : Input<List<Json>>(indexed),
       .kms_key_id = props.encryption_key ? props.encryption_key->key_arn() : Input<std::string>(),
       .log_group_class = props.log_group_class,
       .log_group_name = physical_name(),
       .retention_in_days = retention == RetentionDays::INFINITE ? Input<std::int64_t>()
                                                                 : Input<std::int64_t>(static_cast<int>(retention))});
  resource.apply_removal_policy(props.removal_policy);
  name_ = resource_name_attribute(resource.ref());
  arn_ = resource_arn_attribute(resource.attr_arn(), {.resource = "log-group",
                                                      .service = "logs",
                                                      .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                      .resource_name = physical_name()});
}

LogGroupGrants LogGroup::grants() { return LogGroupGrants::from_log_group(*this); }

ILogGroup& LogGroup::from_log_group_arn(Construct& scope, Id id, const Input<std::string>& log_group_arn) {
  const Input<std::string> base = without_streams(log_group_arn);
  const ArnComponents parts = Stack::of(scope).split_arn(base, ArnFormat::COLON_RESOURCE_NAME, id.where());
  return scope.add<ImportedLogGroup>(std::move(id),
                                     Import{concat(base, ":*"),
                                            parts.resource_name,
                                            {.account = literal(parts.account), .region = literal(parts.region)}});
}

ILogGroup& LogGroup::from_log_group_name(Construct& scope, Id id, const Input<std::string>& log_group_name) {
  const Input<std::string> base = without_streams(log_group_name);
  const auto arn = Stack::of(scope).format_arn({.resource = "log-group",
                                                .service = "logs",
                                                .arn_format = ArnFormat::COLON_RESOURCE_NAME,
                                                .resource_name = concat(base, ":*")});
  return scope.add<ImportedLogGroup>(std::move(id), Import{arn, base});
}

}  // namespace cdk::logs
