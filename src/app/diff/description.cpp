#include "description.hpp"

#include <algorithm>
#include <cdk/error.hpp>

#include "plain_text.hpp"

namespace cdk::app::diff {
namespace {

struct Mark {
  const char* sign;
  Colour colour;
};

Mark mark_of(Kind kind) {
  switch (kind) {
    case Kind::ADDED: return {"+", Colour::GREEN};
    case Kind::REMOVED: return {"-", Colour::RED};
    case Kind::CHANGED: break;
  }
  return {"~", Colour::YELLOW};
}

Mark mark_of(const Value& before, const Value& after) {
  return mark_of(!before.is_set() ? Kind::ADDED : !after.is_set() ? Kind::REMOVED : Kind::CHANGED);
}

std::string effect_of(spec::Update update) {
  switch (update) {
    case spec::Update::IN_PLACE: return "";
    case spec::Update::MAY_REPLACE: return " (may replace)";
    case spec::Update::REPLACES: return " (replaces)";
  }
  return "";
}

/// What stays of a resource that goes.
std::string rest_of(const ResourceChange& change) {
  if (change.policy.starts_with("Retain")) return ", and the old one stays";
  if (change.policy == "Snapshot") return ", after a snapshot";
  return change.holds_data ? ", and its data is lost" : "";
}

std::string fate_of(const ResourceChange& change) {
  switch (change.impact) {
    case Impact::CREATED:
    case Impact::UPDATED: return "";
    case Impact::DELETED:
      return change.policy.starts_with("Retain") ? "stays, but no stack has it any more"
                                                 : "will be deleted" + rest_of(change);
    case Impact::MAY_BE_REPLACED: return "may be replaced" + rest_of(change);
    case Impact::REPLACED: return "will be replaced" + rest_of(change);
    case Impact::REFUSED: return "can't be updated: CloudFormation doesn't change the type of a resource";
  }
  return "";
}

class Description {
 public:
  Description(const Paths& paths, const Terminal& terminal) : paths_(paths), terminal_(terminal) {}

  std::string take() { return std::move(text_); }

  void add(const ResourceChange& change) {
    const std::string fate = fate_of(change);
    const bool kept = change.policy.starts_with("Retain");
    const bool bad = change.impact >= Impact::REPLACED || (change.impact == Impact::DELETED && !kept);
    line("  ", mark_of(change.kind),
         change.type + " " + name_of(change) +
             (fate.empty() ? "" : ": " + painted(terminal_, bad ? Colour::RED : Colour::YELLOW, fate)));
    for (const PropertyChange& property : change.properties) add(property);
  }

  void add(const SectionChange& change) {
    const std::string name = change.section + (change.name.empty() ? "" : "." + change.name);
    line("  ", mark_of(change.kind), name + ": " + values(change.before, change.after));
  }

 private:
  void line(const char* indent, const Mark& mark, const std::string& rest) {
    text_ += indent + painted(terminal_, mark.colour, mark.sign) + " " + rest + "\n";
  }

  void add(const PropertyChange& property) {
    constexpr std::string_view prefix = "Properties.";
    std::string path = property.path;
    if (path.starts_with(prefix)) path.erase(0, prefix.size());
    const std::string effect = property.update ? effect_of(*property.update) : "";
    if (property.follows.empty())
      line("      ", mark_of(property.before, property.after),
           path + ": " + values(property.before, property.after) + effect);
    else
      line("      ", mark_of(Kind::CHANGED), path + ": refers to " + property.follows + ", which is replaced" + effect);
  }

  /// By its place in the tree, with the logical id where that is another.
  std::string name_of(const ResourceChange& change) const {
    const auto known = paths_.find(change.logical_id);
    std::string path = known != paths_.end() ? known->second : change.path;
    for (const std::string_view last : {"/Resource", "/Default"})
      if (path.ends_with(last)) path.resize(path.size() - last.size());
    return path.empty() ? change.logical_id : path + " (" + change.logical_id + ")";
  }

  static std::string values(const Value& before, const Value& after) {
    if (!before.is_set()) return literal(after);
    if (!after.is_set()) return literal(before);
    return literal(before) + " -> " + literal(after);
  }

  const Paths& paths_;
  const Terminal& terminal_;
  std::string text_;
};

}  // namespace

std::string describe(const TemplateDiff& diff, const Paths& paths, const Terminal& terminal) {
  Description description(paths, terminal);
  for (const ResourceChange& change : diff.resources) description.add(change);
  for (const SectionChange& change : diff.sections) description.add(change);
  return description.take();
}

std::string counts_of(const TemplateDiff& diff) {
  const auto count = [&](Kind kind) {
    const auto resources = std::ranges::count(diff.resources, kind, &ResourceChange::kind);
    return std::to_string(resources + std::ranges::count(diff.sections, kind, &SectionChange::kind));
  };
  if (diff.empty()) return "no differences";
  const auto replaced = std::ranges::count(diff.resources, Impact::REPLACED, &ResourceChange::impact);
  return count(Kind::ADDED) + " added, " + count(Kind::CHANGED) + " changed" +
         (replaced > 0 ? " (" + std::to_string(replaced) + " replaced)" : "") + ", " + count(Kind::REMOVED) +
         " removed";
}

}  // namespace cdk::app::diff
