#include <cdk/construct.hpp>

namespace cdk {

Construct::Construct(const Scope& scope) : node_(*this, scope) {}

Construct::~Construct() {
  // Still in the tree only when a derived constructor threw, or a parent is going away with all its children.
  if (Construct* parent = node_.scope()) parent->node().detach(*this);
}

std::string Construct::to_string() const { return node_.path().empty() ? "<root>" : node_.path(); }

std::vector<Construct*> Construct::dependency_roots() { return {this}; }

void Construct::own(Construct* child) { node_.own(std::unique_ptr<Construct>(child)); }

}  // namespace cdk
