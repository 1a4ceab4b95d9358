// The building block of everything: a node of the tree that owns its children.
#pragma once

#include <cdk/id.hpp>
#include <cdk/node.hpp>
#include <concepts>
#include <memory>
#include <string>
#include <utility>

namespace cdk {

class CfnElement;
class CfnResource;
class Stack;
class TagManager;
class Stage;

/// The Props of a construct that takes none.
struct NoProps {};

/// A part of the tree. Derive from it to make constructs of your own:
/// ```
/// struct Database : cdk::Construct {
///   using Construct::Construct;
///   ec2::SecurityGroup& group = add<ec2::SecurityGroup>("group", {.vpc = vpc});
/// };
/// ```
/// Constructs are made by `add` only and live as long as their parent, in the end as long as the App.
class Construct {
 public:
  using Props = NoProps;

  explicit Construct(const Scope& scope);
  virtual ~Construct();
  Construct(const Construct&) = delete;
  Construct& operator=(const Construct&) = delete;

  Node& node() noexcept { return node_; }
  const Node& node() const noexcept { return node_; }
  /// The path, or "<root>" for an App. CDK: Construct.toString.
  std::string to_string() const;

  /// Builds a T under this construct and gives a reference that lives as long as this construct does.
  /// Errors: an id that is empty, holds `/` or is taken; synthesis has begun; whatever T's constructor refuses.
  template <class T>
  T& add(Id id, const typename T::Props& props) {
    return adopt(new T(Scope(this, std::move(id)), props));
  }
  template <class T>
  T& add(Id id) {
    if constexpr (std::constructible_from<T, const Scope&>)
      return adopt(new T(Scope(this, std::move(id))));
    else
      return adopt(new T(Scope(this, std::move(id)), typename T::Props{}));
  }
  /// For constructs whose constructor takes other things than props.
  template <class T, class First, class... Rest>
    requires(!std::convertible_to<First, typename T::Props>)
  T& add(Id id, First&& first, Rest&&... rest) {
    return adopt(new T(Scope(this, std::move(id)), std::forward<First>(first), std::forward<Rest>(rest)...));
  }

  /// The constructs that somebody depends on who depends on this one: normally just this.
  virtual std::vector<Construct*> dependency_roots();

  // What this construct is to the engine, which asks it of every construct in every pass: a virtual call costs a tenth
  // of a dynamic_cast. Null when it is something else.
  virtual CfnElement* as_element() noexcept { return nullptr; }
  virtual CfnResource* as_resource() noexcept { return nullptr; }
  virtual Stack* as_stack() noexcept { return nullptr; }
  virtual Stage* as_stage() noexcept { return nullptr; }
  /// The tags of a construct that is no resource and yet takes tags, such as a launch template, which hands them to
  /// what it launches; else null.
  virtual TagManager* own_tags() noexcept { return nullptr; }
  const CfnElement* as_element() const noexcept { return const_cast<Construct*>(this)->as_element(); }
  const CfnResource* as_resource() const noexcept { return const_cast<Construct*>(this)->as_resource(); }
  const Stack* as_stack() const noexcept { return const_cast<Construct*>(this)->as_stack(); }
  const Stage* as_stage() const noexcept { return const_cast<Construct*>(this)->as_stage(); }

 private:
  // An std::unique_ptr<T> on the way would make every program compile the destructor of every T it adds.
  template <class T>
  T& adopt(T* child) {
    own(child);
    return *child;
  }
  void own(Construct* child);

  Node node_;
};

}  // namespace cdk
