#include <algorithm>
#include <cdk/spec.hpp>
#include <charconv>
#include <cmath>
#include <utility>

#include "spec/nearest.hpp"
#include "spec/table.hpp"
#include "spec/type_words.hpp"

namespace cdk::spec {
namespace {

using table::Kind;
using VKind = Value::Kind;

/// A place within the properties. Becomes text only when something is wrong there.
struct Place {
  const Place* above = nullptr;
  std::string_view name = {};
  std::size_t index = 0;  // of a list's item, when there is no name

  std::string text() const {
    if (above == nullptr) return "Properties";
    return above->text() + "." + (name.data() != nullptr ? std::string(name) : std::to_string(index));
  }
};

/// What the check passes over: it is only known at deployment.
bool is_later(const Value& value) {
  switch (value.kind()) {
    case VKind::Unset:
    case VKind::Null:
    case VKind::Concat:
    case VKind::Reference:
    case VKind::Intrinsic:
    case VKind::Lazy: return true;
    case VKind::Object: break;
    default: return false;
  }
  const auto members = value.members();
  return (members.size() == 1 && members[0].name == "Ref") ||
         std::ranges::any_of(members, [](const Member& member) { return member.name.starts_with("Fn::"); });
}

bool is_absent(const Value& value) { return value.kind() == VKind::Unset || value.kind() == VKind::Null; }

template <class Number>
bool parses_as(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(1);
  Number number{};
  const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), number);
  const bool finite = std::is_integral_v<Number> || std::isfinite(static_cast<double>(number));
  return finite && problem == std::errc() && end == text.data() + text.size();
}

bool is_integer(const Value& value) {
  switch (value.kind()) {
    case VKind::Integer: return true;
    case VKind::Number: return value.as_double() == std::trunc(value.as_double());
    case VKind::String: return parses_as<std::int64_t>(value.as_string());
    default: return false;
  }
}

bool is_number(const Value& value) {
  switch (value.kind()) {
    case VKind::Integer:
    case VKind::Number: return true;
    case VKind::String: return parses_as<double>(value.as_string());
    default: return false;
  }
}

bool is_boolean(const Value& value) {
  if (value.kind() == VKind::Boolean) return true;
  return value.is_string() && (distance(value.as_string(), "true") == 0 || distance(value.as_string(), "false") == 0);
}

bool is_scalar(const Value& value) {
  return value.is_string() || value.kind() == VKind::Boolean || value.kind() == VKind::Integer ||
         value.kind() == VKind::Number;
}

/// A scalar's text as CloudFormation would take it where a string is wanted.
std::string scalar_text(const Value& value) {
  return value.is_string() ? std::string(value.as_string()) : to_debug_string(value);
}

/// Whether the value has the shape of the type, looking no deeper.
bool fits(const table::Type& type, const Value& value) {
  switch (type.kind) {
    case Kind::string:
    case Kind::timestamp: return is_scalar(value);
    case Kind::integer: return is_integer(value);
    case Kind::number: return is_number(value);
    case Kind::boolean: return is_boolean(value);
    case Kind::json: return true;
    case Kind::tag:
    case Kind::structure:
    case Kind::map: return value.is_object();
    case Kind::list: return value.is_list();
    case Kind::choice: break;
  }
  return std::ranges::any_of(table::run(type.argument),
                             [&](table::Index one) { return fits(table::types[one], value); });
}

class Checker {
 public:
  explicit Checker(bool open) : open_(open) {}

  std::vector<Finding> run(std::uint32_t structure, const Value& properties) {
    const Place top;
    if (properties.is_object() && !is_later(properties)) check_struct(structure, properties, top);
    if (!is_later(properties) && !properties.is_object())
      report(top, in_short(properties) + " has the wrong type", "an object");
    if (is_absent(properties)) check_struct(structure, Value::object({}), top);
    return std::move(findings_);
  }

 private:
  void check(const table::Type& type, const Value& value, const Place& place) {
    if (type.kind == Kind::json || is_later(value)) return;
    if (type.kind == Kind::choice) return check_choice(type, value, place);
    if (!fits(type, value)) return report(place, in_short(value) + " has the wrong type", in_words(type));
    switch (type.kind) {
      case Kind::string:
      case Kind::integer: return check_allowed(type, value, place);
      case Kind::tag: return check_tag(value, place);
      case Kind::structure: return check_struct(type.argument, value, place);
      case Kind::map: return check_map(type, value, place);
      case Kind::list: return check_list(type, value, place);
      default: return;
    }
  }

  void check_allowed(const table::Type& type, const Value& value, const Place& place) {
    if (type.argument == 0) return;
    const std::string given = scalar_text(value);
    const bool found = std::ranges::any_of(table::run(type.argument),
                                           [&](table::Index allowed) { return table::string(allowed) == given; });
    if (!found) report(place, in_short(value) + " is not allowed", allowed_values(type, given));
  }

  void check_tag(const Value& value, const Place& place) {
    for (const Member& member : value.members()) {
      const Place below{&place, member.name};
      if (member.name != "Key" && member.name != "Value")
        report(below, "no such property", "Key, Value");
      else if (!is_later(member.value) && !is_scalar(member.value))
        report(below, in_short(member.value) + " has the wrong type", "a string");
    }
    if (is_absent(value.find("Key"))) report({&place, "Key"}, "required, but missing", "a string");
  }

  void check_map(const table::Type& type, const Value& value, const Place& place) {
    for (const Member& member : value.members())
      check(table::types[type.argument], member.value, {&place, member.name});
  }

  void check_list(const table::Type& type, const Value& value, const Place& place) {
    std::size_t index = 0;
    for (const Value& item : value.items()) check(table::types[type.argument], item, {&place, {}, index++});
  }

  /// Fine when one of the types takes it; else tells what is wrong for the first that has its shape.
  void check_choice(const table::Type& type, const Value& value, const Place& place) {
    std::vector<Finding> before = std::exchange(findings_, {});
    std::vector<Finding> first;
    bool fine = false;
    for (table::Index one : table::run(type.argument)) {
      if (!fits(table::types[one], value)) continue;
      findings_.clear();
      check(table::types[one], value, place);
      if ((fine = findings_.empty())) break;
      if (first.empty()) first = std::move(findings_);
    }
    findings_ = std::move(before);
    if (fine) return;
    if (first.empty()) return report(place, in_short(value) + " has the wrong type", in_words(type));
    std::ranges::move(first, std::back_inserter(findings_));
  }

  void check_struct(std::uint32_t structure, const Value& value, const Place& place) {
    const auto properties = table::properties_of(structure);
    std::size_t wanted = 0, given = 0, next = 0;
    for (const table::Property& property : properties) wanted += property.is_required();
    for (const Member& member : value.members()) {
      if (is_absent(member.value)) continue;
      // Members mostly come in the table's own order, so the search begins behind the last one found.
      const std::size_t at = find(properties, member.name, next);
      if (at == properties.size()) {
        unknown(properties, member.name, place);
        continue;
      }
      next = at + 1;
      given += properties[at].is_required();
      check(table::types[properties[at].type], member.value, {&place, member.name});
    }
    if (given < wanted) missing(properties, value, place);
  }

  static std::size_t find(std::span<const table::Property> properties, std::string_view name, std::size_t from) {
    for (std::size_t at = from; at < properties.size(); ++at)
      if (table::string(properties[at].name) == name) return at;
    for (std::size_t at = 0; at < std::min(from, properties.size()); ++at)
      if (table::string(properties[at].name) == name) return at;
    return properties.size();
  }

  void unknown(std::span<const table::Property> properties, std::string_view name, const Place& place) {
    if (open_ && place.above == nullptr) return;
    std::string_view nearest;
    for (const table::Property& property : properties) {
      const std::string_view candidate = table::string(property.name);
      if (is_near(name, candidate) && (nearest.empty() || distance(name, candidate) < distance(name, nearest)))
        nearest = candidate;
    }
    report({&place, name}, "no such property", std::string(nearest));
  }

  void missing(std::span<const table::Property> properties, const Value& value, const Place& place) {
    for (const table::Property& property : properties) {
      const std::string_view name = table::string(property.name);
      if (property.is_required() && is_absent(value.find(name)))
        report({&place, name}, "required, but missing", in_words(table::types[property.type]));
    }
  }

  void report(const Place& place, std::string message, std::string allowed) {
    findings_.push_back({place.text(), std::move(message), std::move(allowed)});
  }

  bool open_;
  std::vector<Finding> findings_;
};

}  // namespace

std::vector<Finding> check(ResourceType type, const Value& properties) {
  const table::Resource& resource = table::resources[type.index];
  return Checker(resource.open).run(resource.properties, properties);
}

}  // namespace cdk::spec
