// What stands at the top of templates, and what the assembly says of stacks.
#include <cdk/cdk.hpp>
#include <string>

using namespace cdk;

namespace {

void fill(Stack& stack) { stack.add<CfnResource>("Queue", {.type = "AWS::SQS::Queue"}); }

std::string repeated(const std::string& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& full = app.add<Stack>("Full", {
                                           .description = "all options",
                                           .env = {.account = "111122223333", .region = "eu-west-1"},
                                           .notification_arns = {"arn:aws:sns:eu-west-1:111122223333:topic"},
                                           .stack_name = "the-full-stack",
                                           .tags = {{"team", "web"}},
                                           .termination_protection = true,
                                       });
  fill(full);
  full.template_options().metadata = {{"first", Value::object({{"a", 1}})}};
  full.add_metadata("second", Value::list({"b", Aws::REGION.value()}));
  full.template_options().template_format_version = "2010-09-09";
  full.add_transform("AWS::Serverless-2016-10-31");
  full.add_transform("AWS::LanguageExtensions");

  Stack& later = app.add<Stack>("Later");
  fill(later);
  later.template_options().description = "set later";
  later.template_options().transforms = {"AWS::Serverless-2016-10-31"};
  later.set_termination_protection(true);

  // one line a template
  fill(app.add<Stack>("Dense", {.suppress_template_indentation = true}));

  // names: from the path, of one part or of several, cut when they are long
  fill(app.add<Construct>("Group").add<Stack>("Inner"));
  fill(app.add<Construct>("My-Group_1").add<Stack>("In.ner"));
  fill(app.add<Construct>(repeated("Long", 25)).add<Stack>(repeated("Stack", 10)));

  // a stack below a stack has a template of its own
  Stack& outer = app.add<Stack>("Outer");
  fill(outer);
  fill(outer.add<Stack>("Below"));
  return app.run();
}
