// Mappings of a template.
#pragma once

#include <cdk/cfn_element.hpp>
#include <optional>

namespace cdk {

/// Two levels of names over values.
using MappingTable = std::vector<std::pair<std::string, std::vector<std::pair<std::string, Value>>>>;

/// Props of a CfnMapping.
struct CfnMappingProps {
  /// Writes the mapping only when a look-up can't be answered at synthesis. Default: unset, always written, and
  /// look-ups with literal keys are checked.
  std::optional<bool> lazy{};
  /// Top-level keys, second-level keys and values. Default: empty.
  MappingTable mapping{};
};

/// A table in the template, read by `Fn::FindInMap`.
class CfnMapping : public CfnRefElement {
 public:
  using Props = CfnMappingProps;
  explicit CfnMapping(const Scope& scope, const Props& props = {});

  void set_value(std::string_view key1, std::string_view key2, Value value);
  /// The value under two keys: the literal itself for a lazy mapping with literal keys, else `Fn::FindInMap`.
  /// Errors: a literal key that isn't in the mapping, without default value.
  Input<std::string> find_in_map(const Input<std::string>& key1, const Input<std::string>& key2,
                                 const Value& default_value = {});

  TemplateFragment to_cloud_formation() const override;

 private:
  MappingTable table_;
  std::optional<bool> lazy_;
  bool used_ = false;
};

}  // namespace cdk
