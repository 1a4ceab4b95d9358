// Steps of a transformer that take log events apart.
#pragma once

#include <cdk/logs/parser_processor_props.hpp>
#include <cdk/logs/processor.hpp>
#include <source_location>

namespace cdk::logs {

/// Takes events of a common format apart. A transformer may have five parsers, and begins with one.
class ParserProcessor : public IProcessor {
 public:
  /// Errors: GROK or OCSF without their options.
  explicit ParserProcessor(const ParserProcessorProps& props,
                           std::source_location where = std::source_location::current());
  ParserProcessorType type() const noexcept { return type_; }

 private:
  ParserProcessorType type_;
};

/// Takes apart what an AWS service writes: the first step of its transformer.
class VendedLogParser : public IProcessor {
 public:
  explicit VendedLogParser(const VendedLogParserProps& props);
  VendedLogType log_type() const noexcept { return log_type_; }

 private:
  VendedLogType log_type_;
};

}  // namespace cdk::logs
