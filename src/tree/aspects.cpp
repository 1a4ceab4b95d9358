#include <cdk/aspects.hpp>
#include <cdk/feature_flags.hpp>

namespace cdk {

int AspectPriority::mutating_in(const Construct& scope) {
  return FeatureFlags::of(scope).is_enabled("@aws-cdk/core:aspectPrioritiesMutating") ? MUTATING : DEFAULT;
}

void Aspects::attach(std::shared_ptr<Aspect> aspect, int priority) {
  scope_.node().aspects_.push_back({std::move(aspect), priority});
  ++scope_.node().root().node().aspects_below_;
}

std::size_t Aspects::count_below(const Construct& root) noexcept { return root.node().aspects_below_; }

const std::vector<AspectApplication>& Aspects::applied() const noexcept { return scope_.node().aspects_; }

std::vector<Aspect*> Aspects::all() const {
  std::vector<Aspect*> aspects;
  for (const AspectApplication& application : applied()) aspects.push_back(application.aspect.get());
  return aspects;
}

}  // namespace cdk
