// The instances of clusters.
#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/error.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/rds/database_cluster.hpp>
#include <charconv>
#include <optional>

namespace cdk::rds {
namespace {

bool is_serverless(const IAuroraClusterInstance& instance) { return instance.type() == InstanceType::SERVERLESS_V2; }

// GiB of memory of a family's xlarge.
struct FamilyMemory {
  std::string_view family;
  double gib;
};

constexpr FamilyMemory memories[] = {{"m5", 16},   {"m5d", 16}, {"m6g", 16},  {"t4g", 16}, {"t3", 16},
                                     {"m4", 16},   {"r6g", 32}, {"r5", 32},   {"r5b", 32}, {"r5d", 32},
                                     {"r4", 30.5}, {"x2g", 64}, {"x1e", 122}, {"x1", 61},  {"z1d", 32}};

/// Nothing where the size isn't known, or small.
std::optional<double> memory_of(std::string_view size) {
  const std::size_t dot = size.find('.');
  const std::string_view family = size.substr(0, dot);
  if (dot == std::string_view::npos) return {};
  std::string_view times = size.substr(dot + 1);
  if (!times.ends_with("xlarge")) return {};
  times.remove_suffix(6);
  int count = 1;
  if (!times.empty()) std::from_chars(times.data(), times.data() + times.size(), count);
  const auto known = std::ranges::find(memories, family, &FamilyMemory::family);
  return known != std::end(memories) ? std::optional(count * known->gib) : std::nullopt;
}

/// Equal, or not known to differ.
bool may_be_equal(const Input<std::string>& a, const Input<std::string>& b) {
  return a.is_string() != b.is_string() || a == b;
}

}  // namespace

void DatabaseClusterNew::make_instances(const DatabaseClusterBaseProps& props) {
  if (!props.writer) return;
  IAuroraClusterInstance& writer = make_instance(*props.writer, props, 0);
  std::vector<const IAuroraClusterInstance*> readers;
  for (const ClusterInstance& reader : props.readers) {
    IAuroraClusterInstance& made = make_instance(reader, props, {});
    made.node().add_dependency(writer);
    if (made.tier() < 2) warn_of_reader(writer, made);
    readers.push_back(&made);
  }
  if (!readers.empty()) warn_of_readers(writer, std::move(readers));
}

IAuroraClusterInstance& DatabaseClusterNew::make_instance(const ClusterInstance& instance,
                                                          const DatabaseClusterBaseProps& props,
                                                          const Optional<std::int64_t>& tier) {
  ClusterInstanceBindOptions options{.promotion_tier = tier,
                                     .removal_policy = props.removal_policy.value_or(RemovalPolicy::SNAPSHOT),
                                     .subnet_group = subnet_group_};
  if (!props.enable_cluster_level_enhanced_monitoring.value_or(false)) {
    options.monitoring_interval = props.monitoring_interval;
    options.monitoring_role = monitoring_role_;
  }
  IAuroraClusterInstance& made = instance.bind(*this, *this, options);
  has_serverless_ = has_serverless_ || is_serverless(made);
  instance_identifiers_.push_back(made.instance_identifier());
  instance_endpoints_.emplace_back(made.db_instance_endpoint_address(), cluster_endpoint().port());
  check_insights_of(made);
  return made;
}

void DatabaseClusterNew::check_insights_of(const IAuroraClusterInstance& instance) {
  const std::string& id = instance.node().id();
  if (retention_ && !instance.performance_insights_enabled())
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-rds:instancePerformanceInsightsOverridden",
                                          "Performance Insights is off for the instance " + id +
                                              " and on for its cluster, which switches it on for the instance, too");
  const auto retention = instance.performance_insight_retention();
  if (retention_ && retention && *retention != *retention_)
    fail(instance, {"the performance_insight_retention is " + std::to_string(static_cast<int>(*retention)) +
                        " days in a cluster of " + std::to_string(static_cast<int>(*retention_)),
                    "the same for both", "AWS::RDS::DBInstance PerformanceInsightsRetentionPeriod"});
  kms::IKey* key = instance.performance_insight_encryption_key();
  if (insights_key_ != nullptr && key != nullptr && !may_be_equal(insights_key_->key_arn(), key->key_arn()))
    fail(instance, {"the performance_insight_encryption_key isn't the cluster's", "the same for both",
                    "AWS::RDS::DBInstance PerformanceInsightsKMSKeyId"});
}

void DatabaseClusterNew::warn_of_reader(const IAuroraClusterInstance& writer, const IAuroraClusterInstance& reader) {
  if (is_serverless(writer) || !is_serverless(reader)) return;
  const auto memory = memory_of(*writer.instance_size());
  if (!memory || *memory <= max_capacity_ * 2) return;
  Annotations::of(*this).add_warning_v2("@aws-cdk/aws-rds:serverlessInstanceCantScaleWithWriter",
                                        "The serverless instance " + reader.node().id() +
                                            " can take the writer's place (tier " + std::to_string(reader.tier()) +
                                            "), but with serverless_v2_max_capacity it can't grow to the writer's " +
                                            *writer.instance_size());
}

void DatabaseClusterNew::warn_of_readers(const IAuroraClusterInstance& writer,
                                         std::vector<const IAuroraClusterInstance*> readers) {
  std::ranges::stable_sort(readers, {}, &IAuroraClusterInstance::tier);
  const std::int64_t highest = readers.front()->tier();
  const bool all_serverless = std::ranges::all_of(readers, [](const auto* reader) { return is_serverless(*reader); });
  if (all_serverless) {
    if (highest > 1)
      Annotations::of(*this).add_warning_v2(
          "@aws-cdk/aws-rds:noFailoverServerlessReaders",
          "All readers are serverless and none grows with the writer, whose place one of them takes when it fails; "
          "scale_with_writer = true makes one grow");
    return;
  }
  const bool serverless_first = std::ranges::any_of(
      readers, [&](const auto* reader) { return reader->tier() == highest && is_serverless(*reader); });
  if (serverless_first && highest > 1)
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-rds:serverlessInHighestTier2-15",
                                          "A serverless reader of tier " + std::to_string(highest) +
                                              " takes the writer's place when it fails, but doesn't grow with it");
  std::string others;
  for (const auto* reader : readers)
    if (!is_serverless(*reader) && reader->instance_size() != writer.instance_size())
      others += (others.empty() ? "" : ", ") + *reader->instance_size();
  if (!others.empty() && !is_serverless(writer))
    Annotations::of(*this).add_warning_v2("@aws-cdk/aws-rds:provisionedReadersDontMatchWriter",
                                          "Readers of another size than the writer (" + others + ", the writer " +
                                              *writer.instance_size() + ") may take its place when it fails");
}

}  // namespace cdk::rds
