// What the data files may say, and what is said about the rest.
#include "resources/parser.hpp"

#include <stdexcept>
#include <string>

#include "catch.hpp"
#include "resources/failure.hpp"
#include "resources/type_parser.hpp"

using namespace cdk::spec_gen;

namespace {

std::string refused_type(const std::string& text) {
  try {
    parse_type(text);
  } catch (const std::invalid_argument& problem) {
    return problem.what();
  }
  return "";
}

/// What is said about text below the lines `module m A::M` and `resource R`.
std::string refuse(const std::string& text, const std::string& before = "module m A::M\nresource R\n") {
  try {
    parse("data.txt", before + text);
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

}  // namespace

TEST_CASE("types are read, and written as they were read") {
  for (const std::string text :
       {"string", "integer", "number", "boolean", "json", "timestamp", "tag", "Rule", "[Rule]", "{[string]}",
        "string(a,b)", "string(a,\"b c\",\"d\\\"e\\\\\")", "integer(1,2)", "json|string", "[Cat|Dog]|{tag}"})
    CHECK(to_text(parse_type(text)) == text);
  const Type type = parse_type("[string(a,\"b c\")|Rule2]");
  CHECK(type.kind == Type::Kind::list);
  CHECK(type.parts[0].kind == Type::Kind::choice);
  CHECK(type.parts[0].parts[0].allowed == std::vector<std::string>{"a", "b c"});
  CHECK(type.parts[0].parts[1].name == "Rule2");
}

TEST_CASE("a text that is no type") {
  CHECK(refused_type("") == "the type  can't be read: a name is missing");
  CHECK(refused_type("text") == "the type text can't be read: there is no type text");
  CHECK(refused_type("[string") == "the type [string can't be read: a ] is missing");
  CHECK(refused_type("{string]") == "the type {string] can't be read: a } is missing");
  CHECK(refused_type("string|") == "the type string| can't be read: a name is missing");
  CHECK(refused_type("string()") == "the type string() can't be read: a value is missing");
  CHECK(refused_type("string(a") == "the type string(a can't be read: a ) is missing");
  CHECK(refused_type("string(\"a") == "the type string(\"a can't be read: a \" is missing");
  CHECK(refused_type("number(1)") == "the type number(1) can't be read: something follows it");
}

TEST_CASE("a data file is read with all its marks") {
  const Spec spec =
      parse("data.txt",
            "# words\n\nmodule m A::M\n"
            "resource R tags=Tags/map stateful open transform=T ref=A,B\n"
            "because it is so\n .X.Y [string]\n P string required replaces deprecated default=\"a b\" was=json\n"
            "type N\n Q integer may-replace ignored\nresource S\n");
  REQUIRE(spec.modules.size() == 1);
  CHECK(spec.modules[0].name == "m");
  CHECK(spec.modules[0].prefix == "A::M");
  REQUIRE(spec.modules[0].resources.size() == 2);
  const Resource& r = spec.modules[0].resources[0];
  CHECK(r.tags == Tags{"Tags", TagVariant::map});
  CHECK((r.stateful && r.open));
  CHECK(r.transform == "T");
  CHECK(r.ref == std::vector<std::string>{"A", "B"});
  CHECK(r.because == "it is so");
  REQUIRE(r.attributes.size() == 1);
  CHECK(r.attributes[0].name == "X.Y");
  REQUIRE(r.properties.size() == 1);
  const Property& p = r.properties[0];
  CHECK((p.required && p.update == Update::replaces && p.deprecation == Deprecation::deprecated));
  CHECK(p.default_value == "\"a b\"");
  REQUIRE(p.older.size() == 1);
  CHECK(to_text(p.older[0]) == "json");
  REQUIRE(r.nested.size() == 1);
  const Property& q = r.nested[0].properties.at(0);
  CHECK((!q.required && q.update == Update::may_replace && q.deprecation == Deprecation::ignored));
  CHECK(spec.modules[0].resources[1].name == "S");
}

TEST_CASE("a line that can't be read is named") {
  CHECK(refuse("thing T\n") == "data.txt:3: a line can't begin with thing");
  CHECK(refuse("resource\n") == "data.txt:3: a line needs two words at least");
  CHECK(refuse("resource R\n") == "data.txt:3: the resource R stands here twice");
  CHECK(refuse("module m A::N\n") == "data.txt:3: the module m stands here twice");
  CHECK(refuse("module n\n") == "data.txt:3: a module has a namespace and a prefix");
  CHECK(refuse("resource R\n", "") == "data.txt:1: a resource stands outside a module");
  CHECK(refuse("because of it\n", "") == "data.txt:1: a reason stands outside a resource");
  CHECK(refuse("type T\n", "module m A::M\n") == "data.txt:2: a type stands outside a resource");
  CHECK(refuse("type T U\n") == "data.txt:3: a type has a name and nothing else");
  CHECK(refuse("type T\ntype T\n") == "data.txt:4: the type T stands here twice");
  CHECK(refuse(" P string\n", "module m A::M\n") == "data.txt:2: a property stands outside a resource");
  CHECK(refuse(" P string\n P string\n") == "data.txt:4: the property P stands here twice");
  CHECK(refuse(" P text\n") == "data.txt:3: the type text can't be read: there is no type text");
  CHECK(refuse(" P string needed\n") == "data.txt:3: a property has no mark needed");
  CHECK(refuse(" .A string required\n") == "data.txt:3: an attribute has a type and nothing else");
  CHECK(refuse("resource S blue\n") == "data.txt:3: a resource has no mark blue");
  CHECK(refuse("resource S tags=Tags\n") == "data.txt:3: tags=Tags names no variant");
  CHECK(refuse("resource S tags=Tags/odd\n") == "data.txt:3: there is no variant of tags odd");
}
