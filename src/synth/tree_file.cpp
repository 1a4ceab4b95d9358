#include "tree_file.hpp"

#include <cdk/cfn_resource.hpp>

namespace cdk::synth {
namespace {

Value node_of(const Construct& construct) {
  const bool root = construct.node().scope() == nullptr;
  std::vector<Member> children;
  construct.node().for_each_child([&](const Construct& child) {
    children.push_back({child.node().id(), node_of(child)});
  });
  Value attributes;
  if (const auto* resource = construct.as_resource())
    attributes = Value::object({{"aws:cdk:cloudformation:type", Value(resource->cfn_resource_type())}});
  return Value::object({{"id", root ? Value("App") : Value(construct.node().id())},
                        {"path", Value(construct.node().path())},
                        {"children", children.empty() ? Value() : Value::object(std::move(children))},
                        {"attributes", attributes}});
}

}  // namespace

Value tree_of(const Construct& root) { return Value::object({{"version", "tree-0.1"}, {"tree", node_of(root)}}); }

}  // namespace cdk::synth
