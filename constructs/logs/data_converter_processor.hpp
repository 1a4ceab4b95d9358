// Steps of a transformer that convert values.
#pragma once

#include <cdk/logs/data_converter_processor_props.hpp>
#include <cdk/logs/processor.hpp>
#include <source_location>

namespace cdk::logs {

/// Converts values of log events: their types, or the formats of points in time.
class DataConverterProcessor : public IProcessor {
 public:
  /// Errors: no options for the type.
  explicit DataConverterProcessor(const DataConverterProps& props,
                                  std::source_location where = std::source_location::current());
  DataConverterType type() const noexcept { return type_; }

 private:
  DataConverterType type_;
};

}  // namespace cdk::logs
