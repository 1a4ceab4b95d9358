#include <cdk/cfn_resource.hpp>
#include <set>

#include "passes.hpp"
#include "walk.hpp"

namespace cdk::synth {
namespace {

std::vector<CfnResource*> resources_below(Construct& construct) {
  std::vector<CfnResource*> resources;
  walk_stage(construct, [&](Construct& c) {
    if (CfnResource* resource = c.as_resource()) resources.push_back(resource);
  });
  return resources;
}

}  // namespace

void connect_dependencies(Construct& root) {
  walk_stage(root, [](Construct& source) {
    if (source.node().dependencies().empty()) return;
    std::set<const Construct*> seen;
    const auto sources = resources_below(source);
    for (const Dependable& dependable : source.node().dependencies())
      for (Construct* target : dependable.dependency_roots()) {
        if (!seen.insert(target).second) continue;
        for (CfnResource* on : resources_below(*target))
          for (CfnResource* from : sources) from->add_resource_dependency(*on);
      }
  });
}

}  // namespace cdk::synth
