#include <algorithm>
#include <cdk/asset_staging.hpp>

#include "passes.hpp"

namespace cdk::synth {

std::vector<AssemblyCopy> staged_assets(const Construct& root) {
  std::vector<AssemblyCopy> copies;
  if (root.node().census().staged_assets == 0) return copies;
  for (const Construct* construct : root.node().find_all()) {
    const auto* staging = dynamic_cast<const AssetStaging*>(construct);
    if (staging == nullptr || !staging->copy()) continue;
    const AssemblyCopy& copy = *staging->copy();
    const auto same = [&](const AssemblyCopy& other) { return other.destination == copy.destination; };
    if (std::ranges::none_of(copies, same)) copies.push_back(copy);
  }
  return copies;
}

}  // namespace cdk::synth
