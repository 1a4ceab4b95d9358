// Stacks together with those that must go along.
#pragma once

#include <cdk/cloud_assembly.hpp>
#include <vector>

namespace cdk::app::deploy {

using Selection = std::vector<const StackArtifact*>;

/// Those meant and all that they depend on, in the order of their deployment; says which come along.
Selection with_dependencies(const CloudAssembly& assembly, const Selection& meant);

/// Those meant and all that depend on them, last first; says which come along.
Selection with_dependents(const CloudAssembly& assembly, const Selection& meant);

}  // namespace cdk::app::deploy
