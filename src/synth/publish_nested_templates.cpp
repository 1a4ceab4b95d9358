#include <cdk/cfn_resource.hpp>
#include <cdk/fn.hpp>
#include <cdk/stack.hpp>
#include <cdk/stack_synthesizer.hpp>
#include <ranges>

#include "../cfn/outermost.hpp"
#include "../cfn/stack_state.hpp"
#include "../digest/digest.hpp"
#include "../value/json_writer.hpp"
#include "passes.hpp"

namespace cdk::synth {
namespace {

using detail::outermost;

/// Tells tools that run templates locally where the file is, when the context asks for it.
void note_asset(Stack& nested) {
  const Value wanted = nested.node().try_get_context("aws:cdk:enable-asset-metadata");
  if (wanted.kind() != Value::Kind::Boolean || !wanted.as_bool()) return;
  nested.nested_stack_resource()->add_metadata("aws:asset:path", Value(nested.template_file()));
  nested.nested_stack_resource()->add_metadata("aws:asset:property", "TemplateURL");
}

void publish(Stack& nested) {
  if (nested.tags().has_tags())
    nested.nested_stack_resource()->add_property_override("Tags", nested.tags().render_tags());
  std::vector<std::string> problems;  // found again, and reported, when the template is rendered for good
  const std::string text = to_json(render_template(nested, problems), {0});
  note_asset(nested);
  const Stack& parent = *nested.nested_stack_parent();
  const FileAssetLocation location = outermost(nested).synthesizer().add_file_asset({
      .source_hash = digest::sha256_hex(text),
      .display_name =
          nested.node().path().substr(outermost(nested).node().path().size() + 1) + " Nested Stack Template",
      .file_name = nested.template_file(),
      .packaging = FileAssetPackaging::FILE,
  });
  nested.state().template_url =
      format("https://s3.{}.{}/{}/{}", parent.region(), parent.url_suffix(), location.bucket_name, location.object_key);
}

}  // namespace

bool publish_nested_templates(Construct& root) {
  const std::vector<Stack*> nested = nested_stacks(root);
  // Innermost first: the outer templates hold the places of the inner ones.
  for (Stack* stack : std::views::reverse(nested)) publish(*stack);
  return !nested.empty();
}

}  // namespace cdk::synth
