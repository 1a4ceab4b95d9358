// A construct's place in the tree: id, path, children, context, metadata, dependencies, validations.
#pragma once

#include <cdk/dependable.hpp>
#include <cdk/id.hpp>
#include <cdk/value.hpp>
#include <concepts>
#include <memory>
#include <source_location>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

class Aspect;
class Construct;

/// Metadata of a construct: what `Node::add_metadata` was given.
struct MetadataEntry {
  std::string type;
  Value data{};
};

/// An aspect as it was added to a construct.
struct AspectApplication {
  std::shared_ptr<Aspect> aspect;
  int priority;
};

/// The order in which `Node::find_all` visits a construct and its children.
enum class ConstructOrder { PREORDER, POSTORDER };

/// The place of a construct in the tree. Every construct has one: `construct.node()`.
class Node {
 public:
  /// Separates ids in a path; no id may hold it.
  static constexpr char PATH_SEP = '/';

  Node(Construct& host, const Scope& scope);
  ~Node();
  Node(const Node&) = delete;
  Node& operator=(const Node&) = delete;

  /// The id given by the user, unique among its siblings. Empty for an App.
  const std::string& id() const noexcept { return id_; }
  /// Ids from below the App down to here, joined by `/`.
  const std::string& path() const noexcept { return path_; }
  /// 42 hexadecimal digits, unique within the App and stable between runs: "c8" and the SHA-1 of the path.
  std::string addr() const;
  /// The parent, or null for the root.
  Construct* scope() const noexcept { return scope_; }
  /// From the root down to this construct.
  std::vector<Construct*> scopes() const;
  Construct& root() const;
  /// The source line that added this construct or, when the library added it, the nearest ancestor's that a user added.
  const std::source_location& where() const noexcept;

  /// Children in the order they were added.
  std::vector<Construct*> children() const;
  /// Calls with each child, in the order they were added; children may be added meanwhile.
  template <class F>
  void for_each_child(F f) const {
    for (std::size_t i = 0; i < children_.size(); ++i) f(*children_[i].construct);
  }
  /// A direct child by id; throws an Error that names the children there are.
  Construct& find_child(std::string_view id) const;
  Construct* try_find_child(std::string_view id) const noexcept;
  /// Takes a child and all below it out of the tree. False when there is none of that id.
  bool try_remove_child(std::string_view id);
  /// This construct and all below it.
  std::vector<Construct*> find_all(ConstructOrder order = ConstructOrder::PREORDER) const;

  /// The child that stands for this construct, where escape hatches reach its resource: the one that was set, else the
  /// child with id "Resource" or "Default", else null. An Error when both exist.
  Construct* default_child() const;
  void set_default_child(Construct& child) { rare().default_child = &child; }

  /// Context for this construct and what is below it. Must be set before children are added.
  void set_context(std::string_view key, Value value);
  /// The nearest value on the way to the root; unset when there is none.
  Value try_get_context(std::string_view key) const;
  /// Like try_get_context; an Error when there is none.
  Value get_context(std::string_view key) const;
  /// All context seen from here: the nearest value of each key.
  Value get_all_context() const;

  void add_metadata(std::string_view type, Value data);
  const std::vector<MetadataEntry>& metadata() const noexcept { return known().metadata; }

  /// All resources of this construct are created after all resources of those.
  template <class... D>
    requires(std::convertible_to<D&, Dependable> && ...)
  void add_dependency(D&... on) {
    (add_dependency(Dependable(on)), ...);
  }
  void add_dependency(Dependable on);
  const std::vector<Dependable>& dependencies() const noexcept { return known().dependencies; }

  /// Adds a check that runs at synthesis: a callable that gives a list of messages, empty when all is well.
  template <class F>
    requires std::convertible_to<std::invoke_result_t<const F&>, std::vector<std::string>>
  void add_validation(F check);
  /// Runs this construct's checks (not those of its children).
  std::vector<std::string> validate() const;

  /// Ids of the warnings that were acknowledged here.
  const std::vector<std::string>& acknowledged() const noexcept { return known().acknowledged; }

  /// From now on nothing can be added here or below.
  void lock() noexcept { locked_ = true; }
  void unlock() noexcept { locked_ = false; }
  bool locked() const noexcept;

  /// What the whole tree was ever given of some kinds, so that no pass looks for what isn't there. For the engine.
  struct Census {
    std::size_t aspects = 0, stages = 0, nested_stacks = 0, staged_assets = 0;
  };
  /// The tree's, whichever construct is asked.
  Census& census() const;

 private:
  friend class Construct;
  friend class Aspects;
  friend class Annotations;
  struct Validation {
    virtual ~Validation() = default;
    virtual std::vector<std::string> run() const = 0;
  };
  struct Index;  // of the children by id, once there are many

  void attach(Construct& child);
  void detach(const Construct& child) noexcept;
  void own(std::unique_ptr<Construct> child);

  struct Child {
    Construct* construct;
    std::unique_ptr<Construct> owned;  // null while the child's constructor runs
  };

  /// What few constructs have.
  struct Rare {
    Rare();
    ~Rare();
    Construct* default_child = nullptr;
    std::unique_ptr<Index> index;
    std::vector<Member> context;
    std::vector<MetadataEntry> metadata;
    std::vector<Dependable> dependencies;
    std::vector<std::unique_ptr<const Validation>> validations;
    std::vector<AspectApplication> aspects;
    std::vector<std::string> acknowledged;
    Census census;  // the root's counts
  };
  /// To be changed: made when it is needed first.
  Rare& rare();
  /// To be read.
  const Rare& known() const noexcept;

  Construct& host_;
  Construct* scope_;
  std::vector<Child> children_;
  std::unique_ptr<Rare> rare_;
  std::string id_;
  std::string path_;
  std::source_location where_;
  bool locked_ = false;
  bool dying_ = false;
};

template <class F>
  requires std::convertible_to<std::invoke_result_t<const F&>, std::vector<std::string>>
void Node::add_validation(F check) {
  struct Check final : Validation {
    explicit Check(F f) : function(std::move(f)) {}
    std::vector<std::string> run() const override { return function(); }
    F function;
  };
  rare().validations.push_back(std::make_unique<const Check>(std::move(check)));
}

}  // namespace cdk
