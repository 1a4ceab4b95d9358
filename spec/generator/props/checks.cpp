#include "checks.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "problem.hpp"

namespace cdk::props_gen {
namespace {

std::string place(const File& file, int line) { return file.path + ":" + std::to_string(line); }

void check_names(const Module& module, std::vector<Problem>& problems) {
  std::map<std::string, std::string> places;
  for (const auto& file : module.files)
    for (const Declaration& declaration : file->declarations) {
      if (std::holds_alternative<Forward>(declaration)) continue;
      const auto declare = [&](const auto& item) {
        const auto [first, is_new] = places.emplace(item.name, place(*file, item.line));
        if (!is_new)
          problems.push_back(
              {file->path, item.line,
               "'" + item.name + "' is declared twice in module '" + module.name + "': also at " + first->second});
      };
      std::visit(declare, declaration);
    }
}

/// An instance of std::optional or std::vector costs every program that includes the header; see <cdk/optional.hpp>.
void check_types(const File& file, std::vector<Problem>& problems) {
  const auto refuse = [&](const Member& member, std::string_view type, std::string_view expected) {
    if (spell(member.type).find(type) != std::string::npos)
      problems.push_back(
          {file.path, member.line,
           "'" + member.name + "' holds an " + std::string(type) + "…>; expected " + std::string(expected)});
  };
  for (const Declaration& declaration : file.declarations)
    if (const auto* item = std::get_if<Struct>(&declaration))
      for (const Member& member : item->members) {
        refuse(member, "std::optional<", "Optional<…> of <cdk/optional.hpp>");
        refuse(member, "std::vector<", "Vector<…> of <cdk/vector.hpp>");
      }
}

/// Follows what each file needs of its module: what it includes, and where its bases are declared.
class Cycles {
 public:
  Cycles(const Module& module, std::vector<Problem>& problems) : module_(module), problems_(problems) {}

  void find() {
    for (const auto& file : module_.files) visit(*file);
  }

 private:
  struct Step {
    const File* file;
    int line;  // where it needs the next one
  };

  void visit(const File& file) {
    if (done_.contains(&file)) return;
    path_.push_back({&file, 0});
    for (const Include& include : file.includes) follow(made_from(include.name), include.line);
    for (const Declaration& declaration : file.declarations)
      if (const auto* item = std::get_if<Struct>(&declaration))
        for (const BaseName& base : item->bases)
          if (base.module.empty()) follow(module_.find(base.name).file, base.line);
    path_.pop_back();
    done_.insert(&file);
  }

  void follow(const File* next, int line) {
    if (next == nullptr || next == path_.back().file) return;
    path_.back().line = line;
    const auto start = std::ranges::find(path_, next, &Step::file);
    if (start == path_.end()) return visit(*next);
    std::string text = "these files need each other: ";
    for (auto step = start; step != path_.end(); ++step) text += place(*step->file, step->line) + " -> ";
    problems_.push_back(
        {start->file->path, start->line, text + next->path + "; expected what they share in a file of its own"});
  }

  const File* made_from(const std::string& include) const {
    for (const auto& file : module_.files)
      if (include == "<cdk/" + module_.name + "/" + file->stem + "_props.hpp>") return file.get();
    return nullptr;
  }

  const Module& module_;
  std::vector<Problem>& problems_;
  std::vector<Step> path_;
  std::set<const File*> done_;
};

}  // namespace

void check(const Module& module) {
  std::vector<Problem> problems;
  check_names(module, problems);
  for (const auto& file : module.files) check_types(*file, problems);
  Cycles(module, problems).find();
  if (!problems.empty()) throw Failure(std::move(problems));
}

}  // namespace cdk::props_gen
