// Structs with bases made flat.
#pragma once

#include <deque>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "library.hpp"
#include "model.hpp"

namespace cdk::props_gen {

struct FlatMember {
  std::string name;
  std::string type;
  std::string initializer;  // empty: required
  Doc doc;

  bool required() const { return initializer.empty(); }
  /// `= {}` would ask for a move constructor, which is more to compile.
  std::string text() const {
    if (initializer == "{}") return type + " " + name + "{}";
    return type + " " + name + (required() ? "" : " = " + initializer);
  }
};

struct FlatBase {
  std::string type;                  // as written inside the struct's module
  std::vector<std::string> members;  // in the base's own order
  const File* file = nullptr;
};

struct FlatStruct {
  std::vector<FlatMember> members;  // required first, each part alphabetical
  std::vector<FlatBase> bases;      // direct and indirect, each once
};

class Flattener {
 public:
  explicit Flattener(Library& library) : library_(library) {}

  /// Throws Failure.
  FlatStruct flatten(const File& file, const Struct& declaration);

 private:
  struct Node;
  struct Slot {  // a member and the struct that declares it
    const Node* origin = nullptr;
    const Member* member = nullptr;
    const Doc* doc = nullptr;
  };
  struct Node {
    const File* file = nullptr;
    const Struct* declaration = nullptr;
    bool done = false;
    std::vector<const Node*> bases;
    std::map<std::string, Slot> slots;
  };

  const Node& resolve(const File& file, const Struct& declaration);
  const Node& resolve_base(const Node& node, const BaseName& base);
  void add_base(Node& node, const Node& base);
  Slot choose(const Node& node, const std::string& name, std::vector<Slot> candidates);
  FlatMember render(const Slot& slot, const std::string& module);
  std::vector<FlatMember> members(const Node& node, const std::string& module);
  std::string qualify(const Code& code, const std::string& from, const std::string& to);

  Library& library_;
  std::map<const Struct*, Node> nodes_;
};

}  // namespace cdk::props_gen
