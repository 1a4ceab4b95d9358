#include "resources/amender.hpp"

#include <string>

#include "catch.hpp"
#include "resources/failure.hpp"
#include "resources/parser.hpp"
#include "resources/type_parser.hpp"

using namespace cdk::spec_gen;

namespace {

const std::string data =
    "module m A::M\nresource R tags=T/map\n .A string\n P string required\n T {string}\ntype N\n Q string\n";

Spec amended(const std::string& corrections) {
  Spec spec = parse("data.txt", data);
  amend(spec, parse("corrections.txt", corrections));
  return spec;
}

std::string refuse(const std::string& corrections) {
  try {
    amended(corrections);
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

std::string refuse_names(const std::string& text) {
  try {
    check_names(parse("data.txt", text));
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "";
}

}  // namespace

TEST_CASE("a correction replaces what stands there, or adds") {
  const Spec spec = amended(
      "module m A::M\nresource R tags=T/standard open\nbecause of this\n .A integer\n .B string\n P string\n O json\n"
      "type N\n Q integer\n R string\ntype A\n Z string\n");
  const Resource& r = spec.modules[0].resources[0];
  CHECK(r.tags == Tags{"T", TagVariant::standard});
  CHECK(r.open);
  CHECK(to_text(r.attributes[0].type) == "integer");
  CHECK(r.attributes[1].name == "B");
  REQUIRE(r.properties.size() == 3);
  CHECK(r.properties[0].name == "O");
  CHECK_FALSE(r.properties[1].required);
  REQUIRE(r.nested.size() == 2);
  CHECK(r.nested[0].name == "A");
  CHECK(to_text(r.nested[1].properties[0].type) == "integer");
  CHECK(r.nested[1].properties[1].name == "R");
}

TEST_CASE("a correction that can't be right") {
  const std::string of_r = "module m A::M\nresource R\nbecause of this\n";
  CHECK(refuse("module n A::N\n") == "corrections.txt:1: there is no module n A::N");
  CHECK(refuse("module m A::N\n") == "corrections.txt:1: there is no module m A::N");
  CHECK(refuse("module m A::M\nresource S\nbecause of this\n") == "corrections.txt:2: there is no resource A::M::S");
  CHECK(refuse("module m A::M\nresource R\n P string\n") ==
        "corrections.txt:2: a correction needs a line that says because of what");
  CHECK(refuse(of_r + " P string required\n") == "corrections.txt:4: the data says the same of P");
  CHECK(refuse(of_r + " .A string\n") == "corrections.txt:4: the data says the same of A");
  CHECK(refuse(of_r + "type N\n Q string\n") == "corrections.txt:5: the data says the same of Q");
  CHECK(refuse("module m A::M\nresource R tags=T/map\nbecause of this\n") ==
        "corrections.txt:2: the data says the same of its tags");
}

TEST_CASE("names that nothing has") {
  CHECK(refuse_names(data).empty());
  CHECK(refuse_names("module m A::M\nresource R\n P [Q]\n") == "data.txt:2: the resource R has no type Q");
  CHECK(refuse_names("module m A::M\nresource R\n P json was=Q\n") == "data.txt:2: the resource R has no type Q");
  CHECK(refuse_names("module m A::M\nresource R\n .A Q\n") == "data.txt:2: the resource R has no type Q");
  CHECK(refuse_names("module m A::M\nresource R\ntype N\n P Q\n") == "data.txt:2: the resource R has no type Q");
  CHECK(refuse_names("module m A::M\nresource R tags=T/map\n") == "data.txt:2: the resource R has no property T");
}
