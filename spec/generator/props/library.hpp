// The .props files of all modules, found and read when asked for.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "model.hpp"

namespace cdk::props_gen {

struct Module {
  std::string name;
  std::vector<std::unique_ptr<File>> files;
  std::set<std::string> names;      // types that its .props files and its hand-written headers declare
  std::set<std::string> resources;  // its resource classes that .props files include: "cfnrule"

  struct Found {
    const File* file = nullptr;
    const Struct* declaration = nullptr;
  };
  Found find(const std::string& struct_name) const;
  /// Whether the type belongs to this module's namespace.
  bool declares(const std::string& type_name) const;
};

class Library {
 public:
  /// `search` is the folder that holds one folder a module.
  explicit Library(std::optional<std::filesystem::path> search) : search_(std::move(search)) {}

  /// Reads `files` as part of `module`, in this order. Throws Failure with every file's first problem.
  const Module& load(const std::string& module, const std::vector<std::filesystem::path>& files);
  /// The module, read from the search folder at first use; without files when there is no such folder.
  const Module& module(const std::string& name);

  /// Every file that was read.
  const std::set<std::string>& inputs() const { return inputs_; }
  const std::optional<std::filesystem::path>& search() const { return search_; }

 private:
  void read_props(Module& module, const std::vector<std::filesystem::path>& files);
  void read_headers(Module& module);
  std::vector<std::filesystem::path> list(const std::string& module, std::string_view extension) const;

  std::optional<std::filesystem::path> search_;
  std::map<std::string, Module> modules_;
  std::set<std::string> inputs_;
};

}  // namespace cdk::props_gen
