// Amazon Resource Names.
#pragma once

#include <cdk/input.hpp>
#include <optional>
#include <source_location>
#include <string>

namespace cdk {

class Stack;

/// How an ARN holds the resource and its name.
enum class ArnFormat {
  NO_RESOURCE_NAME,                    ///< arn:aws:sns:eu-west-1:123456789012:topic
  COLON_RESOURCE_NAME,                 ///< …:function:name
  SLASH_RESOURCE_NAME,                 ///< …:role/name
  SLASH_RESOURCE_SLASH_RESOURCE_NAME,  ///< …:/restapis/id
};

/// The parts of an ARN. Unset partition, region and account are the stack's; an empty text leaves the part empty.
struct ArnComponents {
  /// Type of the resource, such as "role". Required.
  Required<std::string> resource;
  /// Namespace of the service, such as "iam". Required.
  Required<std::string> service;
  Input<std::string> account{};
  /// Default: SLASH_RESOURCE_NAME.
  std::optional<ArnFormat> arn_format{};
  Input<std::string> partition{};
  Input<std::string> region{};
  Input<std::string> resource_name{};
};

/// Puts ARNs together and takes them apart.
struct Arn {
  /// Errors: a part that is unset without a stack to take it from; a resource name with NO_RESOURCE_NAME.
  static Input<std::string> format(const ArnComponents& components, const Stack* stack = nullptr,
                                   std::source_location where = std::source_location::current());
  /// Errors: a literal that isn't an ARN of this format.
  static ArnComponents split(const Input<std::string>& arn, ArnFormat format,
                             std::source_location where = std::source_location::current());
  /// The name of a resource of a known type. Errors: a literal ARN of another type.
  static Input<std::string> extract_resource_name(const Input<std::string>& arn, std::string_view resource_type,
                                                  std::source_location where = std::source_location::current());
};

}  // namespace cdk
