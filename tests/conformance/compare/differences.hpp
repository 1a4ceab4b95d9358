#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace conformance {

/// One place where two documents differ.
struct Difference {
  std::string where;  ///< "service.template.json#/Resources/vpc/Type": a file, then a JSON pointer into it
  std::string what;   ///< "expected 1, got 2"
};

/// Every difference between two documents: objects are unordered, lists are ordered. `where` is put before each
/// pointer.
std::vector<Difference> differences(const nlohmann::json& expected, const nlohmann::json& actual,
                                    const std::string& where);

}  // namespace conformance
