// The sizes that tasks on Fargate can have.
#pragma once

#include <source_location>
#include <string>

namespace cdk::ecs {

/// CPU units and MiB of a task on Fargate. A size that doesn't exist is an error: while compiling when both numbers are
/// literals, `.size = {256, 1024}`; when the program runs, with `FargateSize::of`.
class FargateSize {
 public:
  /// None: what cpu and memory_limit_mib say.
  constexpr FargateSize() = default;
  consteval FargateSize(int cpu, int memory_limit_mib) : cpu_(cpu), memory_(memory_limit_mib) {
    if (!exists(cpu, memory_limit_mib)) throw "this Fargate size does not exist: see FargateSize::allowed_memory";
  }
  /// Errors: the size doesn't exist.
  static FargateSize of(int cpu, int memory_limit_mib, std::source_location where = std::source_location::current());

  constexpr bool is_set() const noexcept { return cpu_ != 0; }
  constexpr int cpu() const noexcept { return cpu_; }
  constexpr int memory_limit_mib() const noexcept { return memory_; }

  /// The memory sizes of a number of CPU units: from `first` to `last` MiB in steps; all zero for no such number.
  struct Memory {
    long long first = 0;
    long long last = 0;
    long long step = 1;
  };
  static constexpr Memory memory_of(long long cpu) {
    switch (cpu) {
      case 256: return {512, 2048, 512};
      case 512: return {1024, 4096, 1024};
      case 1024: return {2048, 8192, 1024};
      case 2048: return {4096, 16384, 1024};
      case 4096: return {8192, 30720, 1024};
      case 8192: return {16384, 61440, 4096};
      case 16384: return {32768, 122880, 8192};
      default: return {};
    }
  }
  static constexpr bool exists(long long cpu, long long memory) {
    const Memory sizes = memory_of(cpu);
    if (cpu == 256 && memory == 1536) return false;
    return sizes.first != 0 && memory >= sizes.first && memory <= sizes.last &&
           (memory - sizes.first) % sizes.step == 0;
  }
  /// In words: the memory sizes of a number of CPU units, or the numbers of CPU units.
  static std::string allowed_memory(long long cpu);

 private:
  struct Checked {};
  constexpr FargateSize(int cpu, int memory_limit_mib, Checked) : cpu_(cpu), memory_(memory_limit_mib) {}
  int cpu_ = 0;
  int memory_ = 0;
};

}  // namespace cdk::ecs
