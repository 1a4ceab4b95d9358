// Visitors that look at, or change, a construct and everything below it at synthesis.
#pragma once

#include <cdk/construct.hpp>
#include <concepts>
#include <memory>

namespace cdk {

/// When an aspect runs, relative to others: lower numbers first.
struct AspectPriority {
  static constexpr int MUTATING = 200;  ///< changes constructs
  static constexpr int DEFAULT = 500;
  static constexpr int READONLY = 1000;  ///< only looks
  /// Of aspects with which the library changes constructs: MUTATING when the feature flag
  /// `@aws-cdk/core:aspectPrioritiesMutating` is on, else DEFAULT.
  static int mutating_in(const Construct& scope);
};

/// How an aspect is added.
struct AspectOptions {
  /// Default: AspectPriority::DEFAULT.
  int priority = AspectPriority::DEFAULT;
};

/// A visitor of constructs. Derive from it, or give `Aspects::add` a callable that takes a Construct&.
class Aspect {
 public:
  virtual ~Aspect() = default;
  /// Called once for each construct of the subtree, at synthesis.
  virtual void visit(Construct& construct) = 0;
};

/// The aspects of a construct.
class Aspects {
 public:
  static Aspects of(Construct& scope) { return Aspects(scope); }

  /// The aspect visits this construct and all below it. Of two aspects of one priority, the one added higher in the
  /// tree goes first. Errors at synthesis: an aspect adds another one with a lower priority than one that already ran
  /// on a construct.
  template <std::derived_from<Aspect> A>
  void add(A aspect, AspectOptions options = {}) {
    attach(std::make_shared<A>(std::move(aspect)), options.priority);
  }
  template <class F>
    requires(!std::derived_from<F, Aspect> && std::invocable<F&, Construct&>)
  void add(F visit, AspectOptions options = {}) {
    struct Call final : Aspect {
      explicit Call(F f) : function(std::move(f)) {}
      void visit(Construct& construct) override { function(construct); }
      F function;
    };
    attach(std::make_shared<Call>(std::move(visit)), options.priority);
  }

  const std::vector<AspectApplication>& applied() const noexcept;
  std::vector<Aspect*> all() const;

 private:
  explicit Aspects(Construct& scope) : scope_(scope) {}
  void attach(std::shared_ptr<Aspect> aspect, int priority);
  Construct& scope_;
};

}  // namespace cdk
