// What resources.txt says, as data. The grammar stands at the top of that file.
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace cdk::spec_gen {

struct Type {
  enum class Kind { string, integer, number, boolean, json, timestamp, tag, named, list, map, choice };

  Kind kind = Kind::json;
  std::string name = {};                  // named: the nested type's
  std::vector<std::string> allowed = {};  // string and integer: none means any
  std::vector<Type> parts = {};           // list and map: one; choice: two or more

  bool operator==(const Type&) const = default;
};

enum class Update { in_place, may_replace, replaces };
enum class Deprecation { none, deprecated, ignored };

struct Property {
  std::string name;
  Type type;
  bool required = false;
  Update update = Update::in_place;
  Deprecation deprecation = Deprecation::none;
  std::string default_value;  // JSON; empty: the data names none
  std::vector<Type> older;    // types that CloudFormation still takes, oldest first
  int line = 0;

  bool says_the_same(const Property& other) const;
};

struct Attribute {
  std::string name;
  Type type;
  int line = 0;
};

struct NestedType {
  std::string name;
  std::vector<Property> properties;
  int line = 0;
};

enum class TagVariant { standard, asg, map };

struct Tags {
  std::string property;
  TagVariant variant = TagVariant::standard;

  bool operator==(const Tags&) const = default;
};

struct Resource {
  std::string name;
  std::optional<Tags> tags;
  bool stateful = false;
  bool open = false;
  std::string transform;
  std::vector<std::string> ref;
  std::vector<Attribute> attributes;
  std::vector<Property> properties;
  std::vector<NestedType> nested;
  std::string because;  // only in corrections
  int line = 0;
};

struct Module {
  std::string name;    // the namespace
  std::string prefix;  // AWS::EC2
  std::vector<Resource> resources;
  int line = 0;
};

struct Spec {
  std::string file;  // for messages
  std::vector<Module> modules;
};

/// The element of a vector with that name, or nothing.
template <class T>
T* find_named(std::vector<T>& items, const std::string& name) {
  for (T& item : items)
    if (item.name == name) return &item;
  return nullptr;
}
template <class T>
const T* find_named(const std::vector<T>& items, const std::string& name) {
  return find_named(const_cast<std::vector<T>&>(items), name);
}

inline bool Property::says_the_same(const Property& other) const {
  return name == other.name && type == other.type && required == other.required && update == other.update &&
         deprecation == other.deprecation && default_value == other.default_value && older == other.older;
}

}  // namespace cdk::spec_gen
