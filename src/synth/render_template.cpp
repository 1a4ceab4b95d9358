#include <algorithm>
#include <cdk/cfn_resource.hpp>
#include <cdk/error.hpp>
#include <cdk/resolve.hpp>
#include <cdk/stack.hpp>
#include <unordered_map>

#include "passes.hpp"
#include "walk.hpp"

namespace cdk::synth {
namespace {

struct Entry {
  const CfnElement* element;
  Value body;
};

/// The sections of a template in the order in which elements brought them, as CDK's stand.
class Sections {
 public:
  void add(std::string_view section, const CfnElement& element, std::string id, Value body,
           std::vector<std::string>& problems) {
    const auto [known, is_new] = ids_.try_emplace(id, &element);
    if (!is_new) {
      const CfnElement& other = *known->second;
      problems.push_back(
          describe(element, {"the logical id '" + id + "' is also that of '" + other.node().path() + "', added at " +
                                 other.node().where().file_name() + ":" + std::to_string(other.node().where().line()),
                             "a logical id of its own for each element of a stack"}));
      return;
    }
    auto found = std::ranges::find(sections_, section, &Section::name);
    if (found == sections_.end()) found = sections_.insert(found, {section, {}});
    found->members.push_back({std::move(id), std::move(body)});
  }

  std::size_t count(std::string_view section) const {
    const auto found = std::ranges::find(sections_, section, &Section::name);
    return found == sections_.end() ? 0 : found->members.size();
  }

  void move_into(std::vector<Member>& members) {
    for (Section& section : sections_)
      members.push_back({std::string(section.name), Value::object(std::move(section.members))});
  }

 private:
  struct Section {
    std::string_view name;
    std::vector<Member> members;
  };
  std::vector<Section> sections_;
  std::unordered_map<std::string, const CfnElement*> ids_;
};

void check_resource(const CfnResource& resource, const Value& entry, std::vector<std::string>& problems) {
  if (resource.are_properties_trusted()) return;
  // An override may have given it another type.
  const Value type = entry.find("Type");
  const bool same = !type.is_string() || type.as_string() == resource.cfn_resource_type();
  const auto known = same ? resource.spec_type() : spec::find_resource(type.as_string());
  if (!known) return;
  const Value properties = entry.find("Properties");
  for (const spec::Finding& finding : spec::check(*known, properties.is_set() ? properties : Value::object({})))
    problems.push_back(describe(
        resource, {finding.path + ": " + finding.message, finding.allowed, std::string(spec::type_name(*known))}));
}

/// A macro of the user's own may turn anything into what CloudFormation takes.
bool is_final(const Stack& stack) {
  return std::ranges::all_of(stack.template_options().transforms,
                             [](const std::string& transform) { return transform.starts_with("AWS::"); });
}

void check_limits(const Stack& stack, const Sections& sections, std::vector<std::string>& problems) {
  struct Limit {
    const char* section;
    const char* noun;
    std::size_t most;
  };
  std::size_t resources = 500;
  const Value given = stack.node().try_get_context("@aws-cdk/core:stackResourceLimit");
  if (given.kind() == Value::Kind::Integer)
    resources = given.as_int() > 0 ? static_cast<std::size_t>(given.as_int()) : static_cast<std::size_t>(-1);
  for (const Limit& limit : {Limit{"Resources", "resources", resources}, Limit{"Parameters", "parameters", 200},
                             Limit{"Outputs", "outputs", 200}}) {
    const std::size_t n = sections.count(limit.section);
    if (n > limit.most)
      problems.push_back(describe(
          stack, {"the stack has " + std::to_string(n) + " " + limit.noun,
                  std::to_string(limit.most) + " at most; split it into several stacks", "CloudFormation quota"}));
  }
}

Value transform_of(const TemplateOptions& options) {
  std::vector<Value> unique;
  for (const std::string& name : options.transforms)
    if (std::ranges::find(unique, Value(name)) == unique.end()) unique.emplace_back(name);
  if (unique.empty()) return {};
  // One added twice is a list of one, as in CDK.
  return options.transforms.size() == 1 ? unique[0] : Value::list(std::move(unique));
}

}  // namespace

Value render_template(const Stack& stack, std::vector<std::string>& problems) {
  std::vector<const CfnElement*> elements;
  walk_stack(stack, [&](const Construct& c) {
    if (const CfnElement* element = c.as_element()) elements.push_back(element);
  });
  Sections sections;
  for (const CfnElement* element : elements) {
    const TemplateFragment fragment = element->to_cloud_formation();
    if (!fragment.body.is_set()) continue;
    const ResolveContext context{*element, stack, false};
    Value entry = element->render(fragment.body, context);
    if (const auto* resource = element->as_resource(); resource != nullptr && is_final(stack))
      check_resource(*resource, entry, problems);
    sections.add(fragment.section, *element, element->current_logical_id(), std::move(entry), problems);
  }
  check_limits(stack, sections, problems);

  const TemplateOptions& options = stack.template_options();
  std::vector<Member> members;
  const auto text = [&](const char* name, const std::string& value) {
    if (!value.empty()) members.push_back({name, Value(value)});
  };
  text("Description", options.description);
  if (const Value transform = transform_of(options); transform.is_set()) members.push_back({"Transform", transform});
  text("AWSTemplateFormatVersion", options.template_format_version);
  if (!options.metadata.empty())
    members.push_back({"Metadata", resolve(Value::object(options.metadata), {stack, stack, false})});
  sections.move_into(members);
  return Value::object(std::move(members));
}

}  // namespace cdk::synth
