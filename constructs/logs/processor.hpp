// Steps of a transformer.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <utility>

namespace cdk::logs {

/// A step of a transformer, which changes log events: a ParserProcessor, VendedLogParser, StringMutatorProcessor,
/// JsonMutatorProcessor or DataConverterProcessor.
class IProcessor {
 public:
  /// What the step does, by CloudFormation's name: "ParseJSON".
  const std::string& action() const { return config_.members().front().name; }
  /// Whether the step takes events apart, as a transformer's first must.
  bool is_parser() const;
  /// Whether the step takes apart what an AWS service writes.
  bool is_vended_log_parser() const;
  /// CloudFormation: an entry of TransformerConfig.
  const Value& config() const noexcept { return config_; }

 protected:
  explicit IProcessor(Value config) : config_(std::move(config)) {}

 private:
  Value config_;
};

}  // namespace cdk::logs
