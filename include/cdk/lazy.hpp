// Values that are computed at synthesis, when the whole tree is known.
#pragma once

#include <cdk/input.hpp>
#include <cdk/resolve.hpp>
#include <concepts>
#include <string>
#include <utility>

namespace cdk {

/// Makes values whose text is only computed at synthesis. The callable takes nothing, or the ResolveContext; it may run
/// more than once and must give the same each time.
/// ```
/// .desired_count = Lazy::number([this] { return count_; })
/// ```
struct Lazy {
  template <class F>
  static Input<std::string> string(F produce) {
    return typed<std::string>(std::move(produce));
  }
  template <class F>
  static Input<double> number(F produce) {
    return typed<double>(std::move(produce));
  }
  /// A list of texts. An empty list is left out of the template when `omit_empty` is set.
  template <class F>
  static Input<List<std::string>> list(F produce, bool omit_empty = false) {
    return Input<List<std::string>>::from(make<List<std::string>>(std::move(produce), omit_empty));
  }
  template <class F>
  static Token any(F produce, bool omit_empty = false) {
    return Token(make<Json>(std::move(produce), omit_empty));
  }
  // CDK's names for those that are asked again each time: here all are.
  template <class F>
  static Input<std::string> uncached_string(F produce) {
    return string(std::move(produce));
  }
  template <class F>
  static Input<double> uncached_number(F produce) {
    return number(std::move(produce));
  }
  template <class F>
  static Input<List<std::string>> uncached_list(F produce, bool omit_empty = false) {
    return list(std::move(produce), omit_empty);
  }
  template <class F>
  static Token uncached_any(F produce, bool omit_empty = false) {
    return any(std::move(produce), omit_empty);
  }
  /// A lazy value of any Input type.
  template <class T, class F>
  static Input<T> typed(F produce, bool omit_empty = false) {
    return Input<T>::from(make<T>(std::move(produce), omit_empty));
  }

 private:
  template <class T, class F>
  static Value make(F produce, bool omit_empty) {
    struct Call final : Producer {
      Call(F f, bool omit) : function(std::move(f)), omit_empty(omit) {}
      Value produce(const ResolveContext& context) const override {
        Value made = run(context);
        return omit_empty && made.is_empty() ? Value() : made;
      }
      Value run(const ResolveContext& context) const {
        if constexpr (std::invocable<const F&, const ResolveContext&>)
          return Input<T>(function(context));
        else
          return Input<T>(function());
      }
      F function;
      bool omit_empty;
    };
    return Value::lazy(std::make_unique<const Call>(std::move(produce), omit_empty));
  }
};

}  // namespace cdk
