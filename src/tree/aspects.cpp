#include <cdk/aspects.hpp>
#include <cdk/feature_flags.hpp>

namespace cdk {

int AspectPriority::mutating_in(const Construct& scope) {
  return FeatureFlags::of(scope).is_enabled("@aws-cdk/core:aspectPrioritiesMutating") ? MUTATING : DEFAULT;
}

void Aspects::attach(std::shared_ptr<Aspect> aspect, int priority) {
  scope_.node().rare().aspects.push_back({std::move(aspect), priority});
  ++scope_.node().census().aspects;
}

const std::vector<AspectApplication>& Aspects::applied() const noexcept { return scope_.node().known().aspects; }

std::vector<Aspect*> Aspects::all() const {
  std::vector<Aspect*> aspects;
  for (const AspectApplication& application : applied()) aspects.push_back(application.aspect.get());
  return aspects;
}

}  // namespace cdk
