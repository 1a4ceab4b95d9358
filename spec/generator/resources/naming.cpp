#include "naming.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace cdk::spec_gen {
namespace {

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }
bool is_lower(char c) { return c >= 'a' && c <= 'z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }
char lower(char c) { return is_upper(c) ? static_cast<char>(c - 'A' + 'a') : c; }
char upper(char c) { return is_lower(c) ? static_cast<char>(c - 'a' + 'A') : c; }

// Names that CDK calls differently from what CloudFormation does, since they clash in some language it supports.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> renamed{{
    {"Equals", "equalTo"},
    {"GetObject", "objectAccess"},
    {"VPCs", "vpcs"},
}};

// Plurals of abbreviations, which the general rule takes apart.
constexpr std::array<std::pair<std::string_view, std::string_view>, 3> plurals{{
    {"ARNs", "Arns"},
    {"AZs", "AZs"},
    {"MBs", "MBs"},
}};

// Units that stay one word in snake case.
constexpr std::array<std::string_view, 3> units{"KiB", "MiB", "GiB"};

struct RenamedAttribute {
  std::string_view resource_type, attribute, name;
};
// Attributes whose names would be the same as another's.
constexpr std::array<RenamedAttribute, 1> renamed_attributes{{
    {"AWS::EKS::Cluster", "CertificateAuthority.Data", "CertificateAuthorityCertificateData"},
}};

// Sorted. `linux` and `unix` are macros when the compiler's own extensions are on.
constexpr std::string_view keywords[] = {
    "alignas",      "alignof",      "and",           "and_eq",
    "asm",          "auto",         "bitand",        "bitor",
    "bool",         "break",        "case",          "catch",
    "char",         "char16_t",     "char32_t",      "char8_t",
    "class",        "co_await",     "co_return",     "co_yield",
    "compl",        "concept",      "const",         "const_cast",
    "consteval",    "constexpr",    "constinit",     "continue",
    "decltype",     "default",      "delete",        "do",
    "double",       "dynamic_cast", "else",          "enum",
    "explicit",     "export",       "extern",        "false",
    "float",        "for",          "friend",        "goto",
    "if",           "inline",       "int",           "linux",
    "long",         "mutable",      "namespace",     "new",
    "noexcept",     "not",          "not_eq",        "nullptr",
    "operator",     "or",           "or_eq",         "private",
    "protected",    "public",       "register",      "reinterpret_cast",
    "requires",     "return",       "short",         "signed",
    "sizeof",       "static",       "static_assert", "static_cast",
    "struct",       "switch",       "template",      "this",
    "thread_local", "throw",        "true",          "try",
    "typedef",      "typeid",       "typename",      "union",
    "unix",         "unsigned",     "using",         "virtual",
    "void",         "volatile",     "wchar_t",       "while",
    "xor",          "xor_eq",
};
static_assert(std::ranges::is_sorted(keywords));

// Members of CfnResource and of what it derives from, which a property of a resource would hide. Sorted.
constexpr std::string_view own_members[] = {
    "add", "node", "properties", "ref", "render", "should_synthesize", "spec_type", "stack", "tag_manager", "to_string",
};
static_assert(std::ranges::is_sorted(own_members));

bool among(const auto& sorted, std::string_view name) { return std::ranges::binary_search(sorted, name); }

bool ends_word(char before, char c) { return is_lower(before) && is_upper(c); }

/// Whether the capital at i begins a word though a capital stands before it: the R of EBSReady.
bool begins_after_capitals(std::string_view name, std::size_t i) {
  return i > 0 && is_upper(name[i - 1]) && is_upper(name[i]) && i + 1 < name.size() && is_lower(name[i + 1]);
}

std::string lower_camel(std::string_view name) {
  std::string made;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool begins = i > 0 && (ends_word(name[i - 1], name[i]) || begins_after_capitals(name, i));
    // The letter after a number is always a capital: Ipv6cidr -> ipv6Cidr.
    const bool after_digit = i > 0 && is_digit(name[i - 1]);
    made += begins || after_digit ? upper(name[i]) : lower(name[i]);
  }
  return made;
}

std::string without_separators(std::string_view name) {
  std::string made;
  for (char c : name)
    if (is_upper(c) || is_lower(c) || is_digit(c)) made += c;
  return made;
}

/// Units in the middle of a name, as one capitalised word: memoryLimitMiB -> memoryLimitMib.
std::string with_units_as_words(std::string_view camel) {
  std::string made(camel);
  for (std::string_view unit : units)
    for (std::size_t at = made.find(unit); at != std::string::npos; at = made.find(unit, at + 1)) {
      const bool alone = (at == 0 || !is_upper(made[at - 1])) &&
                         (at + unit.size() == made.size() || !is_lower(made[at + unit.size()]));
      if (alone) made[at + unit.size() - 1] = 'b';
    }
  return made;
}

}  // namespace

std::string camel_case(std::string_view cfn_name) {
  for (const auto& [from, to] : renamed)
    if (from == cfn_name) return std::string(to);
  std::string made = lower_camel(cfn_name);
  for (const auto& [from, to] : plurals)
    if (cfn_name.ends_with(from)) made.replace(made.size() - from.size(), from.size(), to);
  return made;
}

std::string snake_case(std::string_view camel) {
  const std::string name = with_units_as_words(camel);
  std::string made;
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool after_small = i > 0 && is_upper(name[i]) && (is_lower(name[i - 1]) || is_digit(name[i - 1]));
    if (after_small || begins_after_capitals(name, i)) made += '_';
    made += lower(name[i]);
  }
  return made;
}

std::string member_name(std::string_view cfn_name) {
  std::string name = snake_case(camel_case(cfn_name));
  if (is_keyword(name)) name += '_';
  return name;
}

std::string resource_member_name(std::string_view cfn_name) {
  std::string name = member_name(cfn_name);
  if (among(own_members, name)) name += '_';
  return name;
}

std::string attribute_name(std::string_view resource_type, std::string_view cfn_name) {
  for (const RenamedAttribute& one : renamed_attributes)
    if (one.resource_type == resource_type && one.attribute == cfn_name) cfn_name = one.name;
  return snake_case(camel_case("attr" + without_separators(cfn_name)));
}

std::string class_name(std::string_view resource) { return "Cfn" + std::string(resource); }

std::string nested_name(std::string_view nested_type) { return std::string(nested_type) + "Property"; }

std::string header_name(std::string_view resource) { return snake_case(class_name(resource)) + ".hpp"; }

bool is_keyword(std::string_view name) { return among(keywords, name); }

}  // namespace cdk::spec_gen
