// Log groups.
#pragma once

#include <cdk/iam/grant.hpp>
#include <cdk/logs/log_group_props.hpp>
#include <cdk/logs/retention_days.hpp>
#include <source_location>
#include <string_view>
#include <vector>

namespace cdk::cloudwatch {
class Metric;
struct MetricOptions;
}  // namespace cdk::cloudwatch

namespace cdk::logs {

class LogGroupGrants;
class LogStream;
class MetricFilter;
class ResourcePolicy;
class SubscriptionFilter;
class Transformer;
struct MetricFilterOptions;
struct SubscriptionFilterOptions;
struct TransformerOptions;

/// A log group, made here or imported.
class ILogGroup : public iam::IResourceWithPolicy {
 public:
  using iam::IResourceWithPolicy::IResourceWithPolicy;
  /// Ends in ":*", so that it covers the streams.
  virtual Input<std::string> log_group_arn() = 0;
  virtual Input<std::string> log_group_name() = 0;
  /// The name as it was given; unset when CloudFormation makes it up.
  Input<std::string> log_group_physical_name() const { return physical_name(); }
  LogStream& add_stream(Id id, StreamOptions props = {});
  /// Passes events that match a pattern on.
  SubscriptionFilter& add_subscription_filter(Id id, const SubscriptionFilterOptions& props);
  /// Changes events when they arrive. Errors: see Transformer; the group has one.
  Transformer& add_transformer(Id id, const TransformerOptions& props);
  /// Turns events that match a pattern into a metric.
  MetricFilter& add_metric_filter(Id id, const MetricFilterOptions& props);
  /// A metric of the numbers in a field of events that are JSON: `extract_metric("$.latency", "Shop", "Latency")`.
  cloudwatch::Metric extract_metric(std::string_view json_field, std::string_view metric_namespace,
                                    std::string_view metric_name,
                                    std::source_location where = std::source_location::current());

  // What CloudWatch measures of all log groups; sums over five minutes unless the props say otherwise.
  cloudwatch::Metric metric(const Input<std::string>& metric_name) const;
  cloudwatch::Metric metric(const Input<std::string>& metric_name, const cloudwatch::MetricOptions& props) const;
  cloudwatch::Metric metric_incoming_log_events() const;
  cloudwatch::Metric metric_incoming_log_events(const cloudwatch::MetricOptions& props) const;
  cloudwatch::Metric metric_incoming_bytes() const;
  cloudwatch::Metric metric_incoming_bytes(const cloudwatch::MetricOptions& props) const;

  /// Lets somebody create streams and write events.
  iam::Grant grant_write(const iam::Principal& grantee);
  /// Lets somebody read and filter events.
  iam::Grant grant_read(const iam::Principal& grantee);
  iam::Grant grant(const iam::Principal& grantee, const std::vector<Input<std::string>>& actions);
  template <class... A>
    requires(sizeof...(A) > 0 && (std::convertible_to<const A&, Input<std::string>> && ...))
  iam::Grant grant(const iam::Principal& grantee, const A&... actions) {
    return grant(grantee, std::vector<Input<std::string>>{actions...});
  }
  /// Into a policy for CloudWatch Logs in this account, which is made with the first statement. It can't name
  /// identities other than accounts and services, so an ARN is replaced by its account.
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement& statement) override;

 private:
  Input<std::string> arn_without_streams();
  ResourcePolicy* policy_ = nullptr;
};

/// A log group of CloudWatch Logs.
class LogGroup : public ILogGroup {
 public:
  using Props = LogGroupProps;

  /// Errors: a retention, a data protection policy or field index policies for a group of the class DELIVERY.
  LogGroup(const Scope& scope, const Props& props = {});
  static ILogGroup& from_log_group_arn(Construct& scope, Id id, const Input<std::string>& log_group_arn);
  static ILogGroup& from_log_group_name(Construct& scope, Id id, const Input<std::string>& log_group_name);

  Input<std::string> log_group_arn() override { return arn_; }
  Input<std::string> log_group_name() override { return name_; }
  /// Include <cdk/logs.hpp> to use it.
  LogGroupGrants grants();

 private:
  Input<std::string> arn_;
  Input<std::string> name_;
};

}  // namespace cdk::logs
