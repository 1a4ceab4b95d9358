#include <cdk/ecs/fargate_size.hpp>
#include <cdk/error.hpp>

namespace cdk::ecs {

FargateSize FargateSize::of(int cpu, int memory_limit_mib, std::source_location where) {
  if (!exists(cpu, memory_limit_mib))
    fail({"Fargate has no size of " + std::to_string(cpu) + " CPU units with " + std::to_string(memory_limit_mib) +
              " MiB",
          allowed_memory(cpu), "AWS::ECS::TaskDefinition Cpu and Memory"},
         where);
  return FargateSize(cpu, memory_limit_mib, Checked{});
}

std::string FargateSize::allowed_memory(long long cpu) {
  const Memory sizes = memory_of(cpu);
  if (sizes.first == 0) return "256, 512, 1024, 2048, 4096, 8192 or 16384 CPU units";
  const std::string units = std::to_string(cpu) + " CPU units with ";
  if (cpu == 256) return units + "512, 1024 or 2048 MiB";
  return units + std::to_string(sizes.first) + " to " + std::to_string(sizes.last) + " MiB in steps of " +
         std::to_string(sizes.step);
}

}  // namespace cdk::ecs
