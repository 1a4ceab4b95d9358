// A tag as resource classes take it.
#pragma once

#include <cdk/input.hpp>
#include <string>

namespace cdk {

/// A tag of one resource. To tag everything below a construct, use Tags instead.
struct CfnTag {
  /// CloudFormation: Key. Required.
  Required<std::string> key;
  /// CloudFormation: Value. Required.
  Required<std::string> value;

  friend Value to_value(const CfnTag& tag) { return Value::object({{"Key", tag.key}, {"Value", tag.value}}); }
};

}  // namespace cdk
