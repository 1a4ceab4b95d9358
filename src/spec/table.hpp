// The resource data as the library holds it: numbers and one text, no pointers, so nothing is relocated at start-up.
// The arrays are made by cdk-spec-gen.
#pragma once

#include <cdk/tag_manager.hpp>
#include <cstdint>
#include <span>
#include <string_view>

namespace cdk::spec::table {

using Index = std::uint16_t;

struct String {
  std::uint32_t start : 24;
  std::uint32_t length : 8;
};

enum class Kind : std::uint8_t {
  string,   // argument: the run of strings allowed, 0 for any
  integer,  // the same
  number,
  boolean,
  json,
  timestamp,
  tag,        // an object of Key and Value
  structure,  // argument: the struct
  list,       // argument: the items' type
  map,        // argument: the members' type
  choice,     // argument: the run of types
};

struct Type {
  Kind kind;
  std::uint32_t argument;
};

struct Property {
  static constexpr std::uint8_t required = 1, may_replace = 2, replaces = 4, deprecated = 8, ignored = 16;
  Index name;
  Index type;
  std::uint8_t flags;

  bool is_required() const { return (flags & required) != 0; }
};

struct Attribute {
  Index name;
  Index type;
};

struct Resource {
  Index name;
  Index properties;  // a struct
  Index tag_property;
  Index transform;
  std::uint32_t first_attribute;
  TagType tag_type;
  bool stateful;
  bool open;  // takes properties that the data doesn't know
};

extern const char text[][32768];
extern const String strings[];
extern const Index runs[];  // runs of indices, each after its length
extern const Type types[];
extern const Property properties[];
extern const std::uint32_t first_property[];  // of each struct; one more at the end
extern const Attribute attributes[];
extern const Resource resources[];  // sorted by name
extern const std::uint32_t attribute_count, resource_count;

inline std::string_view string(Index index) {
  const String& entry = strings[index];
  return {text[entry.start / sizeof text[0]] + entry.start % sizeof text[0], entry.length};
}

inline std::span<const Index> run(std::uint32_t at) { return {runs + at + 1, runs[at]}; }

inline std::span<const Property> properties_of(std::uint32_t structure) {
  return {properties + first_property[structure], properties + first_property[structure + 1]};
}

}  // namespace cdk::spec::table
