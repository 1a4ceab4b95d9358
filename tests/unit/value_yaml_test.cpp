// Templates as YAML: written with short forms, and read back as the same value.
#include "value/yaml_writer.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>

#include "catch.hpp"
#include "value/json_reader.hpp"
#include "value/yaml_reader.hpp"

using namespace cdk;
namespace fs = std::filesystem;

namespace {

Value property(Value value) { return Value::object({{"P", std::move(value)}}); }

/// What stands behind a property's "P:", without the line's end.
std::string written(Value value) {
  const std::string text = to_yaml(property(std::move(value)));
  return text.substr(2, text.size() - 3);
}

Value function(const char* name, Value argument) { return Value::object({{name, std::move(argument)}}); }

}  // namespace

TEST_CASE("the real CDK's templates come back from YAML as they were") {
  const fs::path cases = fs::path(__FILE__).parent_path().parent_path() / "conformance";
  int count = 0;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(cases)) {
    if (!entry.path().string().ends_with(".template.json")) continue;
    std::ifstream file(entry.path());
    const Value value = parse_json(std::string(std::istreambuf_iterator<char>(file), {}));
    INFO(entry.path());
    CHECK(parse_yaml(to_yaml(value)) == value);
    ++count;
  }
  CHECK(count > 50);
}

TEST_CASE("texts that a YAML reader could take for something else are quoted") {
  for (const char* plain :
       {"AWS::EC2::EIP", "t3.micro", "a b", "arn:aws:s3:::bucket/*", "/path", "_x", "Yes, of course"})
    CHECK(written(plain) == " " + std::string(plain));
  for (const char* quoted : {"",     "yes",  "No",         "ON",          "y",    "true", "null",  "~",     "12",
                             "0x1F", "1.5",  "2012-10-17", "10.0.0.0/16", "a: b", "a #b", "ends:", "ends ", " starts",
                             "- x",  "*x",   "&x",         "!x",          "@x",   "`x",   "{x",    "[x",    "%x",
                             "a[b]", "a{b}", "it's",       "1e3",         ".5",   "?",    "=",     "<<",    "-"})
    CHECK(written(quoted) == " \"" + std::string(quoted) + "\"");
  CHECK(written("a\nb\t\"c\"\\") == " \"a\\nb\\t\\\"c\\\"\\\\\"");
}

TEST_CASE("any text comes back as it was") {
  for (const char* text :
       {"",         " ",         "\n",   "a\n",      "\n\na",        "a  \nb",        "\t",
        "\r\n",     "\x01",      "\x7f", "\xc2\x85", "\xe2\x80\xa8", "\xef\xbb\xbfx", "\xf0\x9f\x9a\x80",
        "\xc3\xbc", "no",        "'",    "\"",       "\\",           "---",           "...",
        "# x",      "key: value"})
    CHECK(parse_yaml(to_yaml(property(text))) == property(text));
}

TEST_CASE("numbers, booleans and nothing") {
  CHECK(written(80) == " 80");
  CHECK(written(-1.5) == " -1.5");
  CHECK(written(1e21) == " 1.0e+21");
  CHECK(written(true) == " true");
  CHECK(written(Value::null()) == " ~");
  CHECK(written(Value::list({})) == " []");
  CHECK(written(Value::object({})) == " {}");
}

TEST_CASE("functions have short forms") {
  CHECK(written(function("Ref", "x")) == " !Ref x");
  CHECK(written(function("Condition", "x")) == " !Condition x");
  CHECK(written(function("Fn::GetAtt", Value::list({"x", "Outputs.A"}))) == " !GetAtt x.Outputs.A");
  CHECK(written(function("Fn::Sub", "${x}-y")) == " !Sub \"${x}-y\"");
  CHECK(written(function("Fn::Join", Value::list({"", Value::list({"a", function("Ref", "x")})}))) ==
        " !Join\n  - \"\"\n  -\n    - a\n    - !Ref x");
}

TEST_CASE("a function right within another has its long form") {
  CHECK(written(function("Fn::Base64", function("Fn::Sub", "x"))) == " !Base64\n  Fn::Sub: x");
  CHECK(written(function("Fn::GetAZs", function("Ref", "AWS::Region"))) == " !GetAZs\n  Ref: AWS::Region");
}

TEST_CASE("what only looks like a function has no short form") {
  CHECK(written(function("Condition", Value::object({{"StringEquals", "x"}}))) ==
        "\n  Condition:\n    StringEquals: x");
  CHECK(written(function("Fn::Length", "x")) == "\n  Fn::Length: x");
  CHECK(written(Value::object({{"Ref", "x"}, {"y", 1}})) == "\n  Ref: x\n  \"y\": 1");
}

TEST_CASE("YAML that others wrote") {
  CHECK(parse_yaml("a: !GetAtt x.y.z") == parse_json(R"({"a": {"Fn::GetAtt": ["x", "y.z"]}})"));
  CHECK(parse_yaml("a: !Sub\n  - ${b}\n  - b: !Ref c") ==
        parse_json(R"({"a": {"Fn::Sub": ["${b}", {"b": {"Ref": "c"}}]}})"));
  CHECK(parse_yaml("a: !If [x, !Ref AWS::NoValue, 'y']") ==
        parse_json(R"({"a": {"Fn::If": ["x", {"Ref": "AWS::NoValue"}, "y"]}})"));
  CHECK(parse_yaml("a: [1, '1', 010, 1.50, 2012-10-17, true, ~]") ==
        parse_json(R"({"a": [1, "1", "010", "1.50", "2012-10-17", true, null]})"));
  CHECK(parse_yaml("a: |\n  one\n  two\n") == parse_json(R"({"a": "one\ntwo\n"})"));
  CHECK_THROWS_AS(parse_yaml("a: [1"), std::invalid_argument);
}
