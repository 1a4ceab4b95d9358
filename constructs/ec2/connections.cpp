#include <cdk/ec2/connections.hpp>
#include <cdk/ec2/isecurity_group.hpp>
#include <cdk/error.hpp>

#include <functional>
#include <utility>

namespace cdk::ec2 {

namespace {

// A list that tells who listens about every element, those to come included.
template <class T>
class ReactiveList {
 public:
  void push(const T& element) {
    elements_.push_back(element);
    for (std::size_t i = 0; i < listeners_.size(); ++i) listeners_[i](element);
  }
  void for_each_and_forever(std::function<void(const T&)> listener) {
    for (std::size_t i = 0; i < elements_.size(); ++i) listener(elements_[i]);
    listeners_.push_back(std::move(listener));
  }
  const std::vector<T>& elements() const noexcept { return elements_; }

 private:
  std::vector<T> elements_;
  std::vector<std::function<void(const T&)>> listeners_;
};

}  // namespace

// Listeners of groups keep lists of rules alive, those of rules keep nothing alive: so there are no cycles of owners.
struct Connections::State {
  using Rules = ReactiveList<Peer>;

  ReactiveList<Ref<ISecurityGroup>> groups;
  std::shared_ptr<Rules> rules = std::make_shared<Rules>();
  std::optional<Port> default_port;
  // Set while the other side makes its rules, so that it doesn't ask this side again.
  bool skip = false;
  // Set while this side makes rules for the other: where the two are in different stacks they go to the other's stack.
  bool remote_rule = false;

  using Add = void (ISecurityGroup::*)(const Peer&, const Port&, const Text&, bool);
  void allow(Add add, const std::shared_ptr<Rules>& others, const Port& port, const Text& description) {
    groups.for_each_and_forever([=, remote = remote_rule](const Ref<ISecurityGroup>& group) {
      others->for_each_and_forever([=](const Peer& rule) { ((*group).*add)(rule, port, description, remote); });
    });
  }
};

namespace {

// Marks both sides for as long as the other side makes its rules.
struct Marks {
  Marks(bool& a, bool& b) : first(a), second(b) { first = second = true; }
  ~Marks() { first = second = false; }
  Marks(const Marks&) = delete;
  Marks& operator=(const Marks&) = delete;
  bool& first;
  bool& second;
};

}  // namespace

Connections::Connections(ConnectionsProps props) : state_(std::make_shared<State>()) {
  for (ISecurityGroup& group : props.security_groups) add_security_group(group);
  if (props.peer) state_->rules->push(*props.peer);
  state_->default_port = std::move(props.default_port);
}

Connections::Connections(const Peer& peer)
    : Connections(peer.construct() != nullptr ? Connections(static_cast<IConnectable&>(*peer.construct()))
                                              : Connections(ConnectionsProps{.peer = peer})) {}

std::vector<Ref<ISecurityGroup>> Connections::security_groups() const { return state_->groups.elements(); }

const std::optional<Port>& Connections::default_port() const noexcept { return state_->default_port; }

void Connections::add_security_group(ISecurityGroup& group) {
  state_->groups.push(group);
  state_->rules->push(Peer(group));
}

void Connections::allow_to(const Connections& other, const Port& port, const Text& description) const {
  if (state_->skip) return;
  state_->allow(&ISecurityGroup::add_egress_rule, other.state_->rules, port, description);
  const Marks marks(state_->skip, other.state_->remote_rule);
  other.allow_from(*this, port, description);
}

void Connections::allow_from(const Connections& other, const Port& port, const Text& description) const {
  if (state_->skip) return;
  state_->allow(&ISecurityGroup::add_ingress_rule, other.state_->rules, port, description);
  const Marks marks(state_->skip, other.state_->remote_rule);
  other.allow_to(*this, port, description);
}

void Connections::allow_internally(const Port& port, const Text& description) const {
  state_->groups.for_each_and_forever([=, rules = state_->rules](const Ref<ISecurityGroup>& group) {
    rules->for_each_and_forever([=](const Peer& rule) {
      group->add_ingress_rule(rule, port, description);
      group->add_egress_rule(rule, port, description);
    });
  });
}

void Connections::allow_to_any_ipv4(const Port& port, const Text& description) const {
  allow_to(Peer::any_ipv4(), port, description);
}

void Connections::allow_from_any_ipv4(const Port& port, const Text& description) const {
  allow_from(Peer::any_ipv4(), port, description);
}

const Port& Connections::required_default_port(const char* function, const Where& where) const {
  if (!state_->default_port) {
    fail({std::string(function) + " of something that has no default port", "the function that takes a port",
          "ConnectionsProps default_port"},
         where);
  }
  return *state_->default_port;
}

void Connections::allow_default_port_internally(const Text& description, Where where) const {
  allow_internally(required_default_port("allow_default_port_internally", where), description);
}

void Connections::allow_default_port_from_any_ipv4(const Text& description, Where where) const {
  allow_from_any_ipv4(required_default_port("allow_default_port_from_any_ipv4", where), description);
}

void Connections::allow_default_port_to(const Connections& other, const Text& description, Where where) const {
  allow_to(other, required_default_port("allow_default_port_to", where), description);
}

void Connections::allow_default_port_from(const Connections& other, const Text& description, Where where) const {
  allow_from(other, required_default_port("allow_default_port_from", where), description);
}

void Connections::allow_to_default_port(const Connections& other, const Text& description, Where where) const {
  allow_to(other, other.required_default_port("allow_to_default_port", where), description);
}

}  // namespace cdk::ec2
