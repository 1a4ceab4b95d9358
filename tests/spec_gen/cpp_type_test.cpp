#include "resources/cpp_type.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "resources/type_parser.hpp"

using namespace cdk::spec_gen;

namespace {

/// Of a property whose types have been these, the current one last.
std::string cpp(const std::vector<std::string>& texts) {
  Property property;
  for (const std::string& text : texts) property.older.push_back(parse_type(text));
  property.type = property.older.back();
  property.older.pop_back();
  return cpp_type(accepted_types(property), "S::");
}

}  // namespace

TEST_CASE("the C++ type of each type") {
  CHECK(cpp({"string"}) == "std::string");
  CHECK(cpp({"string(a,b)"}) == "std::string");
  CHECK(cpp({"timestamp"}) == "std::string");
  CHECK(cpp({"integer"}) == "std::int64_t");
  CHECK(cpp({"number"}) == "double");
  CHECK(cpp({"boolean"}) == "bool");
  CHECK(cpp({"json"}) == "Json");
  CHECK(cpp({"tag"}) == "cdk::CfnTag");
  CHECK(cpp({"Rule"}) == "S::RuleProperty");
  CHECK(cpp({"[{Rule}]"}) == "List<cdk::Map<S::RuleProperty>>");
}

TEST_CASE("a choice: structures first, since braces make the first; any JSON gives way to a structure") {
  CHECK(cpp({"integer|string"}) == "AnyOf<std::int64_t, std::string>");
  CHECK(cpp({"string|Rule"}) == "AnyOf<S::RuleProperty, std::string>");
  CHECK(cpp({"json|string"}) == "Json");
  CHECK(cpp({"json|Rule"}) == "S::RuleProperty");
  CHECK(cpp({"[Cat|Dog]"}) == "List<AnyOf<S::CatProperty, S::DogProperty>>");
  CHECK(cpp({"string|[string]"}) == "AnyOf<List<std::string>, std::string>");
}

TEST_CASE("older types are taken too, and come first as in CDK") {
  CHECK(cpp({"json", "Rule"}) == "S::RuleProperty");
  CHECK(cpp({"Rule", "json"}) == "S::RuleProperty");
  CHECK(cpp({"OldRule", "Rule"}) == "AnyOf<S::OldRuleProperty, S::RuleProperty>");
  CHECK(cpp({"[Tags]", "[tag]"}) == "List<AnyOf<S::TagsProperty, cdk::CfnTag>>");
  CHECK(cpp({"json", "{string}"}) == "cdk::Map<std::string>");
  CHECK(cpp({"{boolean}", "{boolean|string}"}) == "cdk::Map<AnyOf<bool, std::string>>");
  CHECK(cpp({"integer", "number"}) == "double");
  CHECK(cpp({"string(a)", "string(a,b)"}) == "std::string");
}

TEST_CASE("a tag is seen at any depth") {
  CHECK(mentions_tag(parse_type("{[tag]}")));
  CHECK_FALSE(mentions_tag(parse_type("{[string]}")));
}
