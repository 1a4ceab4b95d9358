// A folder of .props files, and the generator run in it.
#pragma once

#include <stdlib.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "props/program.hpp"

class Workspace {
 public:
  Workspace() {
    std::string name = (std::filesystem::temp_directory_path() / "props-gen-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    folder_ = name;
  }
  Workspace(const Workspace&) = delete;
  Workspace& operator=(const Workspace&) = delete;
  ~Workspace() { std::filesystem::remove_all(folder_); }

  std::filesystem::path path(const std::string& name) const { return folder_ / name; }

  void write(const std::string& name, const std::string& text) const {
    std::filesystem::create_directories(path(name).parent_path());
    std::ofstream(path(name)) << text;
  }

  std::string read(const std::string& name) const {
    std::ifstream stream(path(name));
    return {std::istreambuf_iterator<char>(stream), {}};
  }

  /// Runs on constructs/<module>/<name>.props of this folder, out to out/; keeps what it says.
  int run(const std::string& module, const std::vector<std::string>& names) {
    std::vector<std::string> arguments = {"--module",           module,     "--out",
                                          path("out").string(), "--search", path("constructs").string()};
    for (const std::string& name : names)
      arguments.push_back(path("constructs/" + module + "/" + name + ".props").string());
    return run(arguments);
  }

  int run(const std::vector<std::string>& arguments) {
    std::ostringstream errors;
    const int status = cdk::props_gen::run(arguments, errors);
    said_ = errors.str();
    return status;
  }

  /// What the last run said, without this folder's own path.
  std::string said() const {
    std::string text = said_;
    const std::string own = folder_.string() + "/";
    for (std::size_t at = 0; (at = text.find(own, at)) != text.npos;) text.erase(at, own.size());
    return text;
  }

  bool wrote_something() const { return std::filesystem::exists(path("out")); }

 private:
  std::filesystem::path folder_;
  std::string said_;
};
