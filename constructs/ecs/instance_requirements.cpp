#include <cdk/error.hpp>

#include "private/instance_requirements.hpp"

namespace cdk::ecs {
namespace {

using Cfn = CfnCapacityProviderTypes;

constexpr const char* RULE = "AWS::ECS::CapacityProvider InstanceRequirements";

template <class T>
Input<List<std::string>> texts(const Vector<T>& values) {
  if (values.empty()) return {};
  std::vector<Input<std::string>> made;
  for (const T& value : values) made.emplace_back(value);
  return made;
}

Input<std::int64_t> mebibytes(const Optional<Size>& size) {
  return size ? Input<std::int64_t>(static_cast<std::int64_t>(size->to_mebibytes())) : Input<std::int64_t>();
}
Input<double> gibibytes(const Optional<Size>& size) {
  return size ? Input<double>(size->to_gibibytes()) : Input<double>();
}

/// Nothing where neither bound is given.
template <class Range, class T>
Input<Range> range(const Input<T>& low, const Input<T>& high) {
  return low.is_set() || high.is_set() ? Input<Range>(Range{.max = high, .min = low}) : Input<Range>();
}

void check(const Construct& provider, const ec2::InstanceRequirementsConfig& requirements) {
  if (!requirements.allowed_instance_types.empty() && !requirements.excluded_instance_types.empty())
    fail(provider,
         {"instance_requirements with allowed_instance_types and excluded_instance_types", "one of them", RULE});
  if (requirements.spot_max_price_percentage_over_lowest_price.is_set() &&
      requirements.on_demand_max_price_percentage_over_lowest_price.is_set())
    fail(provider, {"instance_requirements with spot_max_price_percentage_over_lowest_price and "
                    "on_demand_max_price_percentage_over_lowest_price",
                    "one of them", RULE});
}

}  // namespace

Cfn::InstanceRequirementsRequestProperty rendered_requirements(const Construct& provider,
                                                               const ec2::InstanceRequirementsConfig& r) {
  check(provider, r);
  return {
      .memory_mib = Cfn::MemoryMiBRequestProperty{.min = static_cast<std::int64_t>(r.memory_min.to_mebibytes()),
                                                  .max = mebibytes(r.memory_max)},
      .v_cpu_count = Cfn::VCpuCountRangeRequestProperty{.min = r.v_cpu_count_min, .max = r.v_cpu_count_max},
      .accelerator_count =
          range<Cfn::AcceleratorCountRequestProperty>(r.accelerator_count_min, r.accelerator_count_max),
      .accelerator_manufacturers = texts(r.accelerator_manufacturers),
      .accelerator_names = texts(r.accelerator_names),
      .accelerator_total_memory_mib = range<Cfn::AcceleratorTotalMemoryMiBRequestProperty>(
          mebibytes(r.accelerator_total_memory_min), mebibytes(r.accelerator_total_memory_max)),
      .accelerator_types = texts(r.accelerator_types),
      .allowed_instance_types = texts(r.allowed_instance_types),
      .bare_metal = r.bare_metal,
      .baseline_ebs_bandwidth_mbps = range<Cfn::BaselineEbsBandwidthMbpsRequestProperty>(
          r.baseline_ebs_bandwidth_mbps_min, r.baseline_ebs_bandwidth_mbps_max),
      .burstable_performance = r.burstable_performance,
      .cpu_manufacturers = texts(r.cpu_manufacturers),
      .excluded_instance_types = texts(r.excluded_instance_types),
      .instance_generations = texts(r.instance_generations),
      .local_storage = r.local_storage,
      .local_storage_types = texts(r.local_storage_types),
      .max_spot_price_as_percentage_of_optimal_on_demand_price =
          r.max_spot_price_as_percentage_of_optimal_on_demand_price,
      .memory_gib_per_v_cpu = range<Cfn::MemoryGiBPerVCpuRequestProperty>(gibibytes(r.memory_per_v_cpu_min),
                                                                          gibibytes(r.memory_per_v_cpu_max)),
      .network_bandwidth_gbps =
          range<Cfn::NetworkBandwidthGbpsRequestProperty>(r.network_bandwidth_gbps_min, r.network_bandwidth_gbps_max),
      .network_interface_count = range<Cfn::NetworkInterfaceCountRequestProperty>(r.network_interface_count_min,
                                                                                  r.network_interface_count_max),
      .on_demand_max_price_percentage_over_lowest_price = r.on_demand_max_price_percentage_over_lowest_price,
      .require_hibernate_support = r.require_hibernate_support,
      .spot_max_price_percentage_over_lowest_price = r.spot_max_price_percentage_over_lowest_price,
      .total_local_storage_gb =
          range<Cfn::TotalLocalStorageGBRequestProperty>(r.total_local_storage_gb_min, r.total_local_storage_gb_max),
  };
}

}  // namespace cdk::ecs
