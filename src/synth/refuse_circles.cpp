#include <algorithm>
#include <cdk/cfn_element.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>
#include <cstdint>
#include <span>
#include <string_view>
#include <unordered_map>

#include "passes.hpp"
#include "walk.hpp"

namespace cdk::synth {
namespace {

/// A resource can't be made before another one.
struct Link {
  std::size_t to;
  /// The property with the reference, or DependsOn.
  std::string_view property;
};

/// What the resources of a template need of each other for certain: a resource or a reference with a condition may
/// turn out not to be there, so those have no links.
class Links {
 public:
  explicit Links(std::span<const Member> resources) : from_(resources.size()) {
    for (std::size_t i = 0; i < resources.size(); ++i)
      if (!resources[i].value.find("Condition").is_set()) index_.emplace(resources[i].name, i);
    for (const auto& [name, i] : index_) {
      current_ = i;
      read_properties(resources[i].value.find("Properties"));
      read_depends_on(resources[i].value.find("DependsOn"));
    }
  }

  std::size_t size() const { return from_.size(); }
  const std::vector<Link>& from(std::size_t resource) const { return from_[resource]; }

 private:
  void read_properties(const Value& properties) {
    if (!properties.is_object()) return;
    for (const Member& property : properties.members()) {
      property_ = property.name;
      read(property.value);
    }
  }

  void read_depends_on(const Value& names) {
    property_ = "DependsOn";
    if (names.is_string()) link(names.as_string());
    if (!names.is_list()) return;
    for (const Value& name : names.items())
      if (name.is_string()) link(name.as_string());
  }

  void read(const Value& value) {
    switch (value.kind()) {
      case Value::Kind::List:
        for (const Value& item : value.items()) read(item);
        return;
      case Value::Kind::Object: {
        const auto members = value.members();
        if (members.size() == 1 && read_intrinsic(members[0])) return;
        for (const Member& member : members) read(member.value);
        return;
      }
      default: return;
    }
  }

  /// False when this is no function with links of its own: then what it is given may have some.
  bool read_intrinsic(const Member& function) {
    const std::string_view name = function.name;
    const Value& given = function.value;
    if (name == "Ref" && given.is_string()) return link(given.as_string()), true;
    if (!name.starts_with("Fn::")) return false;
    if (name == "Fn::If" || name == "Fn::Transform") return true;
    if (name == "Fn::Sub") return read_sub(given), true;
    if (name != "Fn::GetAtt") return false;
    if (given.is_string()) link(without_attribute(given.as_string()));
    if (given.is_list() && !given.items().empty() && given.items()[0].is_string()) link(given.items()[0].as_string());
    return true;
  }

  void read_sub(const Value& given) {
    if (given.is_string()) return read_placeholders(given.as_string(), {});
    if (!given.is_list() || given.items().size() != 2 || !given.items()[0].is_string()) return;
    const Value& own = given.items()[1];
    read(own);
    read_placeholders(given.items()[0].as_string(), own);
  }

  /// `${Id}` and `${Id.Attribute}`; `${!Id}` is text, and `own` names are values given with the text.
  void read_placeholders(std::string_view text, const Value& own) {
    for (auto at = text.find("${"); at != text.npos; at = text.find("${", at)) {
      at += 2;
      const auto end = text.find('}', at);
      if (end == text.npos) return;
      const std::string_view name = text.substr(at, end - at);
      if (!own.find(name).is_set()) link(without_attribute(name));
    }
  }

  static std::string_view without_attribute(std::string_view name) { return name.substr(0, name.find('.')); }

  void link(std::string_view logical_id) {
    if (const auto found = index_.find(logical_id); found != index_.end())
      from_[current_].push_back({found->second, property_});
  }

  std::unordered_map<std::string_view, std::size_t> index_;
  std::vector<std::vector<Link>> from_;
  std::size_t current_ = 0;
  std::string_view property_;
};

/// Looks for a circle from every resource, and goes through each only once.
class Search {
 public:
  explicit Search(const Links& links) : links_(links), seen_(links.size()) {}

  /// The links of the first circle, each from where the one before it leads; the last one leads to where the first
  /// starts. Empty when there is none.
  std::vector<Link> circle() {
    for (std::size_t start = 0; start < seen_.size(); ++start)
      if (seen_[start] == Seen::No && closes(start)) {
        // Where the last link leads, the path has been before: at its start, or after the link that led there first.
        const std::size_t again = path_.back().to;
        return {again == start ? path_.begin() : std::ranges::find(path_, again, &Link::to) + 1, path_.end()};
      }
    return {};
  }

 private:
  enum class Seen : std::uint8_t { No, OnPath, Done };

  bool closes(std::size_t resource) {
    seen_[resource] = Seen::OnPath;
    for (const Link& link : links_.from(resource)) {
      if (seen_[link.to] == Seen::Done) continue;
      path_.push_back(link);
      if (seen_[link.to] == Seen::OnPath || closes(link.to)) return true;
      path_.pop_back();
    }
    seen_[resource] = Seen::Done;
    return false;
  }

  const Links& links_;
  std::vector<Seen> seen_;
  std::vector<Link> path_;
};

/// Macros may turn a template with a circle into one without; the language extensions don't.
bool is_read_as_it_stands(const Value& transform) {
  const auto harmless = [](const Value& name) { return name == Value("AWS::LanguageExtensions"); };
  return !transform.is_set() || harmless(transform) ||
         (transform.is_list() && std::ranges::all_of(transform.items(), harmless));
}

const CfnElement& element_of(const Stack& stack, std::string_view logical_id) {
  const CfnElement* found = nullptr;
  walk_stack(stack, [&](const Construct& c) {
    if (const CfnElement* element = c.as_element(); element != nullptr && element->current_logical_id() == logical_id)
      found = element;
  });
  return *found;
}

std::string shown(const CfnElement& element) { return "'" + element.node().path() + "'"; }

}  // namespace

void refuse_circles(const Stack& stack, const Value& rendered, std::vector<std::string>& problems) {
  const Value section = rendered.find("Resources");
  if (!section.is_set() || !is_read_as_it_stands(rendered.find("Transform"))) return;
  const auto resources = section.members();
  const Links links(resources);
  const std::vector<Link> circle = Search(links).circle();
  if (circle.empty()) return;
  const CfnElement& start = element_of(stack, resources[circle.back().to].name);
  std::string text, from = shown(start);
  for (const Link& link : circle) {
    std::string to = shown(element_of(stack, resources[link.to].name));
    text += (text.empty() ? "" : ", ") + from + " -> " + to + " (" + std::string(link.property) + ")";
    from = std::move(to);
  }
  problems.push_back(describe(start, {"resources depend on each other in a circle: " + text,
                                      "dependencies that go one way", "CloudFormation makes one after the other"}));
}

}  // namespace cdk::synth
