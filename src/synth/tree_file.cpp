#include "tree_file.hpp"

#include <cdk/cfn_resource.hpp>
#include <utility>

#include "../value/json_writer.hpp"

namespace cdk::synth {
namespace {

void write_node(JsonWriter& out, const Construct& construct) {
  const Node& node = construct.node();
  out.open_object();
  out.key("id");
  out.text(node.scope() == nullptr ? "App" : node.id());
  out.key("path");
  out.text(node.path());
  bool parent = false;
  node.for_each_child([&](const Construct& child) {
    if (!std::exchange(parent, true)) {
      out.key("children");
      out.open_object();
    }
    out.key(child.node().id());
    write_node(out, child);
  });
  if (parent) out.close_object();
  if (const auto* resource = construct.as_resource()) {
    out.key("attributes");
    out.open_object();
    out.key("aws:cdk:cloudformation:type");
    out.text(resource->cfn_resource_type());
    out.close_object();
  }
  out.close_object();
}

}  // namespace

std::string tree_text(const Construct& root) {
  JsonWriter out({.indent = 0});
  out.open_object();
  out.key("version");
  out.text("tree-0.1");
  out.key("tree");
  write_node(out, root);
  out.close_object();
  return out.finish();
}

}  // namespace cdk::synth
