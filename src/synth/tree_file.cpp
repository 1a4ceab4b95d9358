#include "tree_file.hpp"

#include <cdk/cfn_resource.hpp>

namespace cdk::synth {
namespace {

Value node_of(const Construct& construct) {
  const bool root = construct.node().scope() == nullptr;
  std::vector<Member> children;
  for (const Construct* child : construct.node().children()) children.push_back({child->node().id(), node_of(*child)});
  Value attributes;
  if (const auto* resource = dynamic_cast<const CfnResource*>(&construct))
    attributes = Value::object({{"aws:cdk:cloudformation:type", Value(resource->cfn_resource_type())}});
  return Value::object({{"id", root ? Value("App") : Value(construct.node().id())},
                        {"path", Value(construct.node().path())},
                        {"children", children.empty() ? Value() : Value::object(std::move(children))},
                        {"attributes", attributes}});
}

}  // namespace

Value tree_of(const Construct& root) { return Value::object({{"version", "tree-0.1"}, {"tree", node_of(root)}}); }

}  // namespace cdk::synth
