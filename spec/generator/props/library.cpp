#include "library.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string_view>
#include <type_traits>

#include "parser.hpp"
#include "problem.hpp"

namespace cdk::props_gen {
namespace fs = std::filesystem;
namespace {

std::string read(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  std::string text{std::istreambuf_iterator<char>(stream), {}};
  if (!stream) throw Failure({path.string(), 0, "can't be read"});
  return text;
}

template <class T>
constexpr bool is_forward = std::is_same_v<std::decay_t<T>, Forward>;

void collect_names(const File& file, std::set<std::string>& names) {
  for (const Declaration& declaration : file.declarations)
    std::visit(
        [&](const auto& item) {
          if constexpr (is_forward<decltype(item)>) {
            if (!item.scope.empty() && item.scope != file.module) return;
          }
          names.insert(item.name);
        },
        declaration);
}

// <cdk/events/cfn_rule.hpp> declares CfnRule, CfnRuleProps and CfnRuleTypes; cfn_rule_types.hpp only the last.
void collect_resources(const File& file, std::set<std::string>& resources) {
  const std::string folder = "<cdk/" + file.module + "/";
  for (const Include& include : file.includes) {
    if (!include.name.starts_with(folder + "cfn_")) continue;
    std::string name = include.name.substr(folder.size(), include.name.rfind('.') - folder.size());
    if (name.ends_with("_types")) name.resize(name.size() - 6);
    std::erase(name, '_');
    resources.insert(std::move(name));
  }
}

std::string_view word_after(std::string_view line, std::string_view keyword) {
  if (!line.starts_with(keyword)) return {};
  line.remove_prefix(keyword.size());
  return line.substr(0, line.find_first_of(" ;:{=<"));
}

}  // namespace

Module::Found Module::find(const std::string& struct_name) const {
  for (const auto& file : files)
    for (const Declaration& declaration : file->declarations)
      if (const auto* found = std::get_if<Struct>(&declaration); found && found->name == struct_name)
        return {file.get(), found};
  return {};
}

bool Module::declares(const std::string& type_name) const {
  if (names.contains(type_name)) return true;
  std::string lower;
  for (const char c : type_name) lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  if (lower.ends_with("types") || lower.ends_with("props")) lower.resize(lower.size() - 5);
  return resources.contains(lower);
}

const Module& Library::load(const std::string& name, const std::vector<fs::path>& files) {
  Module& result = modules_[name];
  result.name = name;
  std::vector<fs::path> all = files;
  for (const fs::path& path : list(name, ".props")) {
    const auto same = [&](const fs::path& other) { return fs::weakly_canonical(other) == fs::weakly_canonical(path); };
    if (std::ranges::none_of(files, same)) all.push_back(path);
  }
  read_props(result, all);
  read_headers(result);
  return result;
}

const Module& Library::module(const std::string& name) {
  const auto found = modules_.find(name);
  return found != modules_.end() ? found->second : load(name, {});
}

void Library::read_props(Module& module, const std::vector<fs::path>& files) {
  std::vector<Problem> problems;
  for (const fs::path& path : files) try {
      inputs_.insert(path.string());
      module.files.push_back(std::make_unique<File>(parse(path.string(), module.name, read(path))));
      collect_names(*module.files.back(), module.names);
      collect_resources(*module.files.back(), module.resources);
    } catch (const Failure& failure) {
      problems.insert(problems.end(), failure.problems().begin(), failure.problems().end());
    }
  if (!problems.empty()) throw Failure(std::move(problems));
}

// A line scan is enough: types are declared at the first column inside `namespace cdk::<module> {`.
void Library::read_headers(Module& module) {
  for (const fs::path& path : list(module.name, ".hpp")) {
    inputs_.insert(path.string());
    const std::string text = read(path);
    bool inside = false;
    for (std::string_view rest = text; !rest.empty();) {
      const std::string_view line = rest.substr(0, rest.find('\n'));
      rest.remove_prefix(std::min(line.size() + 1, rest.size()));
      if (line.starts_with("namespace ")) inside = line.starts_with("namespace cdk::" + module.name + " {");
      if (!inside) continue;
      for (const std::string_view keyword : {"class ", "struct ", "enum class ", "using "})
        if (const std::string_view word = word_after(line, keyword); !word.empty()) module.names.emplace(word);
    }
  }
}

std::vector<fs::path> Library::list(const std::string& module, std::string_view extension) const {
  std::vector<fs::path> files;
  if (!search_ || !fs::is_directory(*search_ / module)) return files;
  for (const auto& entry : fs::directory_iterator(*search_ / module))
    if (entry.path().extension() == extension) files.push_back(entry.path());
  std::ranges::sort(files);
  return files;
}

}  // namespace cdk::props_gen
