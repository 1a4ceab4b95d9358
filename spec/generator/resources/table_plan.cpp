#include "table_plan.hpp"

#include <algorithm>
#include <map>
#include <stdexcept>
#include <unordered_map>
#include <utility>

#include "cpp_type.hpp"

namespace cdk::spec_gen {
namespace {

using Kind = Type::Kind;

class TablePlanner {
 public:
  TablePlan run(const std::vector<NumberedResource>& resources) {
    string("");
    for (const NumberedResource& numbered : resources) add(numbered);
    plan_.first_property.push_back(plan_.properties.size());
    // Indices are 16 bits wide in the library.
    for (std::size_t size : {plan_.strings.size(), plan_.types.size(), plan_.first_property.size()})
      if (size > 0xffff) throw std::length_error("the data has outgrown the table's 16-bit indices");
    return std::move(plan_);
  }

 private:
  void add(const NumberedResource& numbered) {
    numbered_ = &numbered;
    const Resource& resource = *numbered.resource;
    plan_.resources.push_back({
        .name = string(numbered.type_name),
        .properties = numbered.properties_index,
        .tag_property = string(resource.tags ? resource.tags->property : ""),
        .transform = string(resource.transform),
        .first_attribute = plan_.attributes.size(),
        .tag_type = tag_type(resource),
        .stateful = resource.stateful,
        .open = resource.open,
    });
    for (const Attribute& attribute : resource.attributes)
      plan_.attributes.push_back({string(attribute.name), type({attribute.type})});
    add_struct(resource.properties);
    for (const NestedType& nested : resource.nested) add_struct(nested.properties);
  }

  void add_struct(const std::vector<Property>& properties) {
    plan_.first_property.push_back(plan_.properties.size());
    for (const Property* property : in_render_order(properties))
      plan_.properties.push_back(
          {string(property->name), type(accepted_types(*property)), flags_of(properties, *property)});
  }

  std::size_t flags_of(const std::vector<Property>& owner, const Property& property) const {
    std::size_t bits = 0;
    if (must_be_given(*numbered_->resource, owner, property)) bits |= flags::required;
    if (property.update == Update::may_replace) bits |= flags::may_replace;
    if (property.update == Update::replaces) bits |= flags::replaces;
    if (property.deprecation == Deprecation::deprecated) bits |= flags::deprecated;
    if (property.deprecation == Deprecation::ignored) bits |= flags::ignored;
    return bits;
  }

  static std::string tag_type(const Resource& resource) {
    if (!resource.tags) return "NOT_TAGGABLE";
    switch (resource.tags->variant) {
      case TagVariant::standard: return "STANDARD";
      case TagVariant::asg: return "AUTOSCALING_GROUP";
      case TagVariant::map: return "MAP";
    }
    throw std::logic_error("a variant of tags without a name");
  }

  /// The row for a value of one of these types.
  std::size_t type(const std::vector<Type>& types) {
    std::vector<std::size_t> rows;
    for (const Type& one : types) collect(one, rows);
    const std::size_t any = row({"json", 0});
    if (std::ranges::find(rows, any) != rows.end()) return any;
    return rows.size() == 1 ? rows[0] : row({"choice", run_of(rows)});
  }

  void collect(const Type& type, std::vector<std::size_t>& rows) {
    if (type.kind == Kind::choice) {
      for (const Type& part : type.parts) collect(part, rows);
      return;
    }
    const std::size_t one = row(simple(type));
    if (std::ranges::find(rows, one) == rows.end()) rows.push_back(one);
  }

  TypeRow simple(const Type& one) {
    switch (one.kind) {
      case Kind::string: return {"string", allowed(one)};
      case Kind::integer: return {"integer", allowed(one)};
      case Kind::number: return {"number", 0};
      case Kind::boolean: return {"boolean", 0};
      case Kind::timestamp: return {"timestamp", 0};
      case Kind::tag: return {"tag", 0};
      case Kind::named: return {"structure", nested_index(*numbered_, one.name)};
      case Kind::list: return {"list", type(one.parts)};
      case Kind::map: return {"map", type(one.parts)};
      default: return {"json", 0};
    }
  }

  std::size_t allowed(const Type& type) {
    std::vector<std::size_t> values;
    for (const std::string& value : type.allowed) values.push_back(string(value));
    return values.empty() ? 0 : run_of(values);
  }

  std::size_t string(const std::string& text) { return interned(text, strings_, plan_.strings); }

  std::size_t row(const TypeRow& row) {
    const auto [known, fresh] = rows_.try_emplace({row.kind, row.argument}, plan_.types.size());
    if (fresh) plan_.types.push_back(row);
    return known->second;
  }

  /// Where a run stands; no run begins at 0.
  std::size_t run_of(const std::vector<std::size_t>& numbers) {
    if (plan_.runs.empty()) plan_.runs.push_back(0);
    const auto [known, fresh] = runs_.try_emplace(numbers, plan_.runs.size());
    if (fresh) {
      plan_.runs.push_back(numbers.size());
      plan_.runs.insert(plan_.runs.end(), numbers.begin(), numbers.end());
    }
    return known->second;
  }

  static std::size_t interned(const std::string& text, std::unordered_map<std::string, std::size_t>& known,
                              std::vector<std::string>& all) {
    const auto [place, fresh] = known.try_emplace(text, all.size());
    if (fresh) all.push_back(text);
    return place->second;
  }

  TablePlan plan_;
  const NumberedResource* numbered_ = nullptr;
  std::unordered_map<std::string, std::size_t> strings_;
  std::map<std::pair<std::string, std::size_t>, std::size_t> rows_;
  std::map<std::vector<std::size_t>, std::size_t> runs_;
};

}  // namespace

TablePlan plan_table(const std::vector<NumberedResource>& resources) { return TablePlanner().run(resources); }

}  // namespace cdk::spec_gen
