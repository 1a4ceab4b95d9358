#include <algorithm>
#include <cdk/construct.hpp>
#include <cdk/error.hpp>
#include <cdk/node.hpp>
#include <unordered_map>

#include "../digest/digest.hpp"

namespace cdk {

struct Node::Index : std::unordered_map<std::string_view, Construct*> {};

namespace {

/// Below this many children a linear search is faster than an index.
constexpr std::size_t index_from = 24;

/// Sources of this library are compiled with this prefix in place of the folder they were built in.
constexpr std::string_view library_prefix = "<cdk>/";

std::string path_below(const Construct* parent, const std::string& id) {
  if (parent == nullptr || parent->node().path().empty()) return id;
  return parent->node().path() + Node::PATH_SEP + id;
}

std::string names_of(const std::vector<Construct*>& constructs) {
  std::string names;
  for (const Construct* c : constructs) names += (names.empty() ? "" : ", ") + c->node().id();
  return names.empty() ? "none" : names;
}

void collect(Construct& from, ConstructOrder order, std::vector<Construct*>& out) {
  if (order == ConstructOrder::PREORDER) out.push_back(&from);
  from.node().for_each_child([&](Construct& child) { collect(child, order, out); });
  if (order == ConstructOrder::POSTORDER) out.push_back(&from);
}

}  // namespace

Node::Node(Construct& host, const Scope& scope)
    : host_(host),
      scope_(scope.parent()),
      id_(scope.id().text()),
      path_(path_below(scope_, id_)),
      where_(scope.id().where()) {
  if (scope_ != nullptr) scope_->node().attach(host_);
}

Node::Rare::Rare() = default;
Node::Rare::~Rare() = default;

Node::Rare& Node::rare() {
  if (!rare_) rare_ = std::make_unique<Rare>();
  return *rare_;
}

const Node::Rare& Node::known() const noexcept {
  static const Rare nothing;
  return rare_ ? *rare_ : nothing;
}

Node::Census& Node::census() const { return root().node().rare().census; }

Node::~Node() {
  dying_ = true;
  // Children go in the reverse of the order they came, as members of a class do.
  while (!children_.empty()) children_.pop_back();
}

void Node::attach(Construct& child) {
  const Node& node = child.node();
  const auto refuse = [&](Problem problem) { fail(host_, problem, node.where_); };
  if (node.id_.empty()) refuse({"a construct was added with an empty id", "a text without '/'"});
  if (node.id_.find(PATH_SEP) != std::string::npos)
    refuse({"a construct was added with the id '" + node.id_ + "'", "a text without '/'"});
  if (const Construct* twin = try_find_child(node.id_))
    refuse({"there is already a construct with the id '" + node.id_ + "', added at " + twin->node().where_.file_name() +
                ":" + std::to_string(twin->node().where_.line()),
            "an id that no other child of this scope has"});
  if (locked())
    refuse(
        {"'" + node.id_ + "' was added after synthesis had begun", "adding constructs before App::synth or App::run"});
  children_.push_back({&child, nullptr});
  if (known().index) known().index->emplace(node.id_, &child);
}

void Node::detach(const Construct& child) noexcept {
  if (dying_) return;
  const auto found = std::ranges::find(children_, &child, &Child::construct);
  if (found == children_.end()) return;
  if (known().index) known().index->erase(child.node().id());
  if (known().default_child == &child) rare().default_child = nullptr;
  // Whoever calls this is, or has, the construct: it must not be destroyed here.
  (void)found->owned.release();
  children_.erase(found);
}

void Node::own(std::unique_ptr<Construct> child) {
  const auto found = std::ranges::find(children_.rbegin(), children_.rend(), child.get(), &Child::construct);
  found->owned = std::move(child);
}

std::string Node::addr() const {
  // CDK: ids joined by line feeds, hidden 'Default's left out, so that wrapping something in a Default changes nothing.
  std::string text;
  for (const Construct* c : scopes())
    if (c->node().id() != "Default") text += c->node().id() + "\n";
  return "c8" + digest::sha1_hex(text);
}

std::vector<Construct*> Node::scopes() const {
  std::vector<Construct*> up;
  for (Construct* c = &host_; c != nullptr; c = c->node().scope()) up.push_back(c);
  std::ranges::reverse(up);
  return up;
}

Construct& Node::root() const {
  Construct* top = &host_;
  while (top->node().scope() != nullptr) top = top->node().scope();
  return *top;
}

const std::source_location& Node::where() const noexcept {
  const Node* node = this;
  while (std::string_view(node->where_.file_name()).starts_with(library_prefix) && node->scope_ != nullptr)
    node = &node->scope_->node();
  return node->where_;
}

std::vector<Construct*> Node::children() const {
  std::vector<Construct*> all;
  all.reserve(children_.size());
  for (const Child& child : children_) all.push_back(child.construct);
  return all;
}

Construct* Node::try_find_child(std::string_view id) const noexcept {
  if (children_.size() < index_from) {
    const auto id_of = [](const Child& child) -> std::string_view { return child.construct->node().id(); };
    const auto found = std::ranges::find(children_, id, id_of);
    return found == children_.end() ? nullptr : found->construct;
  }
  if (!known().index) {
    auto index = std::make_unique<Index>();
    for (const Child& child : children_) index->emplace(child.construct->node().id(), child.construct);
    const_cast<Node*>(this)->rare().index = std::move(index);
  }
  const auto found = known().index->find(id);
  return found == known().index->end() ? nullptr : found->second;
}

Construct& Node::find_child(std::string_view id) const {
  if (Construct* child = try_find_child(id)) return *child;
  fail(host_, {"there is no child with the id '" + std::string(id) + "'", names_of(children())});
}

bool Node::try_remove_child(std::string_view id) {
  Construct* child = try_find_child(id);
  if (child == nullptr) return false;
  const auto found = std::ranges::find(children_, child, &Child::construct);
  const std::unique_ptr<Construct> doomed = std::move(found->owned);
  detach(*child);
  return true;
}

std::vector<Construct*> Node::find_all(ConstructOrder order) const {
  std::vector<Construct*> all;
  collect(host_, order, all);
  return all;
}

Construct* Node::default_child() const {
  if (known().default_child != nullptr) return known().default_child;
  Construct* resource = try_find_child("Resource");
  Construct* standard = try_find_child("Default");
  if (resource != nullptr && standard != nullptr)
    fail(host_, {"there are both a child 'Resource' and a child 'Default', so there is no default child",
                 "one of them, or Node::set_default_child"});
  return resource != nullptr ? resource : standard;
}

void Node::add_metadata(std::string_view type, Value data) {
  rare().metadata.push_back({std::string(type), std::move(data)});
}

void Node::add_dependency(Dependable on) { rare().dependencies.push_back(std::move(on)); }

void Node::set_context(std::string_view key, Value value) {
  if (!children_.empty())
    fail(host_,
         {"the context key '" + std::string(key) + "' was set after children were added: " + names_of(children()),
          "setting context before the first child is added"});
  std::vector<Member>& context = rare().context;
  const auto found = std::ranges::find(context, key, &Member::name);
  if (found == context.end())
    context.push_back({std::string(key), std::move(value)});
  else
    found->value = std::move(value);
}

Value Node::try_get_context(std::string_view key) const {
  for (const Node* node = this; node != nullptr; node = node->scope_ ? &node->scope_->node() : nullptr) {
    const std::vector<Member>& context = node->known().context;
    const auto found = std::ranges::find(context, key, &Member::name);
    if (found != context.end()) return found->value;
  }
  return {};
}

Value Node::get_context(std::string_view key) const {
  Value value = try_get_context(key);
  if (!value.is_set())
    fail(host_, {"there is no context value for the key '" + std::string(key) + "'",
                 "a key set in cdk.json, by --context or by Node::set_context"});
  return value;
}

Value Node::get_all_context() const {
  std::vector<Member> all;
  for (const Node* node = this; node != nullptr; node = node->scope_ ? &node->scope_->node() : nullptr)
    for (const Member& member : node->known().context)
      if (std::ranges::find(all, member.name, &Member::name) == all.end()) all.push_back(member);
  return Value::object(std::move(all));
}

std::vector<std::string> Node::validate() const {
  std::vector<std::string> messages;
  for (const auto& check : known().validations) std::ranges::move(check->run(), std::back_inserter(messages));
  return messages;
}

bool Node::locked() const noexcept { return locked_ || (scope_ != nullptr && scope_->node().locked()); }

}  // namespace cdk
