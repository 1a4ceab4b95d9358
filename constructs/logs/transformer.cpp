#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/logs/cfn_transformer.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/logs/transformer.hpp>

namespace cdk::logs {

Transformer::Transformer(const Scope& scope, const Props& props)
    : Resource(scope, {.physical_name = props.transformer_name}) {
  check(props.transformer_config);
  std::vector<Value> config;
  for (const IProcessor& step : props.transformer_config) config.push_back(step.config());
  node().scope()->add<CfnTransformer>(
      "ResourceTransformer",
      {.log_group_identifier = props.log_group->log_group_name(),
       .transformer_config = Input<List<CfnTransformer::ProcessorProperty>>::from(Value::list(std::move(config)))});
}

void Transformer::check(const Vector<IProcessor>& steps) const {
  constexpr const char* RULE = "AWS::Logs::Transformer TransformerConfig";
  constexpr std::ptrdiff_t max_steps = 20, max_parsers = 5;
  const std::ptrdiff_t count = std::ranges::distance(steps);
  if (count == 0 || count > max_steps)
    fail(*this, {"a transformer of " + std::to_string(count) + " processors", "1 to 20", RULE});
  if (!steps.begin()->is_parser())
    fail(*this, {"a transformer begins with " + steps.begin()->action(), "a parser", RULE});
  const auto parsers = std::ranges::count_if(steps, &IProcessor::is_parser);
  if (parsers > max_parsers) fail(*this, {std::to_string(parsers) + " parsers in a transformer", "at most 5", RULE});
  for (auto step = std::next(steps.begin()); step != steps.end(); ++step)
    if (step->is_vended_log_parser() || step->action() == "ParseToOCSF")
      fail(*this, {step->action() + " after other processors", "as the first one", RULE});
  for (const char* single : {"Grok", "AddKeys", "CopyValue"})
    if (std::ranges::count(steps, single, &IProcessor::action) > 1)
      fail(*this, {std::string("more than one processor ") + single, "at most one in a transformer", RULE});
}

}  // namespace cdk::logs
