#include <cdk/cfn_resource.hpp>
#include <cdk/fn.hpp>
#include <cdk/nested_stack.hpp>
#include <cdk/stack_synthesizer.hpp>

#include "../cfn/stack_state.hpp"
#include "../digest/digest.hpp"
#include "../value/json_writer.hpp"
#include "passes.hpp"

namespace cdk::synth {
namespace {

Stack& outermost(Stack& nested) {
  Stack* stack = &nested;
  while (stack->nested_stack_parent() != nullptr) stack = stack->nested_stack_parent();
  return *stack;
}

void publish(NestedStack& nested) {
  if (nested.tags().has_tags()) nested.nested_stack_resource()->add_property_override("Tags", nested.tags().render_tags());
  std::vector<std::string> problems;  // found again, and reported, when the template is rendered for good
  const std::string text = to_json(render_template(nested, problems), {0});
  const Stack& parent = *nested.nested_stack_parent();
  const FileAssetLocation location = outermost(nested).synthesizer().add_file_asset({
      .source_hash = digest::sha256_hex(text),
      .display_name = nested.node().path() + " Nested Stack Template",
      .file_name = nested.template_file(),
      .packaging = FileAssetPackaging::FILE,
  });
  nested.state().template_url = format("https://s3.{}.{}/{}/{}", parent.region(), parent.url_suffix(),
                                       location.bucket_name, location.object_key);
}

}  // namespace

void publish_nested_templates(Construct& root) {
  for (Construct* c : root.node().find_all(ConstructOrder::POSTORDER))
    if (auto* nested = dynamic_cast<NestedStack*>(c); nested != nullptr && !nested->state().template_url.is_set())
      publish(*nested);
}

}  // namespace cdk::synth
