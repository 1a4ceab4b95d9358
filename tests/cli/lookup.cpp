// A stack in a known place that looks up one value of the provider PROVIDER, with the query in QUERY.
#include <cdk/cdk.hpp>
#include <cdk/context_provider.hpp>
#include <cstdlib>
#include <string>

using namespace cdk;

namespace {

std::string variable(const char* name, const char* fallback) {
  const char* value = std::getenv(name);
  return value != nullptr ? value : fallback;
}

/// "a=b" as a member, "a=[b]" as one with a list of one text.
std::vector<Member> query() {
  const std::string text = variable("QUERY", "parameterName=/shop/name");
  const auto equals = text.find('=');
  const std::string value = text.substr(equals + 1);
  const bool list = value.starts_with('[');
  return {{text.substr(0, equals), list ? Value::list({Value(value.substr(1, value.size() - 2))}) : Value(value)}};
}

}  // namespace

int main(int argc, char** argv) {
  AppProps props;
  if (std::getenv("HIDDEN") != nullptr)
    props.post_cli_context = {{"ssm:account=123456789012:parameterName=/shop/name:region=eu-west-1", {}}};
  App app(argc, argv, props);
  auto& stage = app.add<Stage>("prod", StageProps{.env = {.account = "123456789012", .region = "eu-west-1"}});
  auto& stack = stage.add<Stack>("shop");
  const Value found = ContextProvider::get_value(
                          stack, {.provider = variable("PROVIDER", "ssm"), .dummy_value = "dummy", .props = query()})
                          .value;
  stack.add<CfnOutput>("found", {.value = stack.to_json_string(found)});
  return app.run();
}
