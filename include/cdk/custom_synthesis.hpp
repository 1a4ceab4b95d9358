// Files that a construct adds to the assembly.
#pragma once

#include <cdk/cloud_assembly.hpp>
#include <vector>

namespace cdk {

/// What a child of the App derives from, beside Construct, to write files of its own beside the App's manifest.
class CustomSynthesis {
 public:
  virtual ~CustomSynthesis() = default;
  /// Asked for when the tree is finished and locked.
  virtual std::vector<AssemblyFile> assembly_files() const = 0;
};

}  // namespace cdk
