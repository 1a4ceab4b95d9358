// CDK's ids made of paths: logical ids, export names, unique names.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace cdk {
struct UniqueResourceNameOptions;
}

namespace cdk::detail {

/// Logical id of a path: its letters and digits without "Resource", "Default" and repetitions, then 8 digits of its
/// MD5.
std::string make_unique_id(std::vector<std::string_view> components);

/// The same for resource names: other characters allowed, a limited length kept by cutting in the middle.
std::string make_unique_resource_name(std::vector<std::string_view> components,
                                      const UniqueResourceNameOptions& options);

}  // namespace cdk::detail
