#include <algorithm>
#include <cdk/aspects.hpp>
#include <cdk/error.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/stage.hpp>
#include <unordered_map>

#include "passes.hpp"

namespace cdk::synth {
namespace {

/// With stabilization, aspects that keep adding things end here.
constexpr int max_rounds = 100;

class Visitor {
 public:
  Visitor(const Stage& stage, bool stabilize) : census_(stage.node().census()), stabilize_(stabilize) {}

  /// Visits everything once; true when an aspect ran.
  bool run(Stage& stage) {
    ran_ = false;
    stale_ = false;
    visit(stage, {});
    return ran_;
  }

 private:
  void visit(Construct& construct, const std::vector<AspectApplication>& inherited) {
    const auto& local = Aspects::of(construct).applied();
    if (local.empty()) return visit_with(construct, inherited);
    std::vector<AspectApplication> aspects = inherited;
    aspects.insert(aspects.end(), local.begin(), local.end());
    std::ranges::stable_sort(aspects, {}, &AspectApplication::priority);
    visit_with(construct, aspects);
  }

  void visit_with(Construct& construct, const std::vector<AspectApplication>& aspects) {
    const std::size_t known = census_.aspects;
    for (const AspectApplication& application : aspects) {
      apply(construct, application);
      // An aspect that was added meanwhile may come before those that are still to run here: begin anew.
      stale_ = stabilize_ && census_.aspects != known;
      if (stale_) return;
    }
    // Stages below are synthesized by themselves, with their own aspects only.
    for (Construct* child : construct.node().children()) {
      if (!Stage::is_stage(*child)) visit(*child, aspects);
      if (stale_) return;
    }
  }

  void apply(Construct& construct, const AspectApplication& application) {
    auto& done = done_[&construct];
    if (std::ranges::find(done, application.aspect.get(), &Done::aspect) != done.end()) return;
    if (stabilize_ && !done.empty() && done.back().priority > application.priority)
      fail(construct, {"an aspect of priority " + std::to_string(application.priority) +
                           " came after one of priority " + std::to_string(done.back().priority) + " had run here",
                       "aspects that add others only with their own or a higher priority number"});
    application.aspect->visit(construct);
    done.push_back({application.aspect.get(), application.priority});
    ran_ = true;
  }

  struct Done {
    const Aspect* aspect;
    int priority;
  };
  const Node::Census& census_;
  const bool stabilize_;
  std::unordered_map<const Construct*, std::vector<Done>> done_;
  bool ran_ = false;
  bool stale_ = false;
};

}  // namespace

void apply_aspects(Stage& stage) {
  if (stage.node().census().aspects == 0) return;
  const bool stabilize = FeatureFlags::of(stage).is_enabled("@aws-cdk/core:aspectStabilization");
  Visitor visitor(stage, stabilize);
  for (int round = 0; visitor.run(stage); ++round) {
    if (!stabilize) return;
    if (round == max_rounds)
      fail(stage, {"aspects kept adding constructs or aspects for 100 rounds", "aspects that come to an end"});
  }
}

}  // namespace cdk::synth
