// The table that is compiled into the library, as numbers. Its layout stands in src/spec/table.hpp.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "numbering.hpp"

namespace cdk::spec_gen {

struct TypeRow {
  std::string kind;          // an enumerator of table::Kind
  std::size_t argument = 0;  // a struct, a type, or where its choices stand in `runs`

  bool operator==(const TypeRow&) const = default;
};

struct PropertyRow {
  std::size_t name, type, flags;
};

struct AttributeRow {
  std::size_t name, type;
};

struct ResourceRow {
  std::size_t name, properties, tag_property, transform, first_attribute;
  std::string tag_type;  // an enumerator of TagType
  bool stateful, open;
};

/// Bits of PropertyRow::flags, as the library has them.
namespace flags {
inline constexpr std::size_t required = 1, may_replace = 2, replaces = 4, deprecated = 8, ignored = 16;
}

struct TablePlan {
  std::vector<std::string> strings;
  std::vector<std::size_t> runs;  // runs of numbers, each after its length
  std::vector<TypeRow> types;
  std::vector<PropertyRow> properties;
  std::vector<std::size_t> first_property;  // of each struct; one more at the end
  std::vector<AttributeRow> attributes;
  std::vector<ResourceRow> resources;
};

TablePlan plan_table(const std::vector<NumberedResource>& resources);

}  // namespace cdk::spec_gen
