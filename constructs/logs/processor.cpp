#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/logs/processor.hpp>

#include "private/processor_options.hpp"

namespace cdk::logs {

bool IProcessor::is_vended_log_parser() const {
  static constexpr const char* PARSERS[] = {"ParseCloudfront", "ParsePostgres", "ParseRoute53", "ParseVPC", "ParseWAF"};
  return std::ranges::find(PARSERS, action()) != std::end(PARSERS);
}

bool IProcessor::is_parser() const {
  static constexpr const char* PARSERS[] = {"Csv", "Grok", "ParseJSON", "ParseKeyValue", "ParseToOCSF"};
  return is_vended_log_parser() || std::ranges::find(PARSERS, action()) != std::end(PARSERS);
}

void require_options(bool there, const char* type, const char* options, std::source_location where) {
  if (there) return;
  fail({std::string("a processor of the type ") + type + " without " + options,
        std::string(options) + " that aren't empty", "AWS::Logs::Transformer TransformerConfig"},
       where);
}

}  // namespace cdk::logs
