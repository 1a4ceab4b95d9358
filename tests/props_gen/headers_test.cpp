// The text of the headers.
#include "catch.hpp"
#include "workspace.hpp"

namespace {

std::string made(const std::string& source) {
  Workspace workspace;
  workspace.write("constructs/m/x.props", source);
  CHECK(workspace.run("m", {"x"}) == 0);
  CHECK(workspace.said() == "");
  return workspace.read("out/x_props.hpp");
}

const std::string HEAD = "// Made from m/x.props by cdk-props-gen: change that file instead.\n#pragma once\n\n";

}  // namespace

TEST_CASE("declarations are carried over in their order, docs too, plain comments not") {
  CHECK(made("#include <string>\n"
             "#include <cdk/ref.hpp>  // dropped\n"
             "// dropped\n"
             "class ICluster;\n"
             "namespace ec2 { class IVpc; enum class Kind; }\n"
             "namespace cdk { class Stack; }\n"
             "/* dropped */\n"
             "/// Many.\n"
             "using Names = std::vector<std::string>;\n"
             "/// Kinds.\n"
             "enum class Size {\n"
             "  /// Small one.\n"
             "  S,\n"
             "  M\n"
             "};\n") == HEAD +
                            "#include <string>\n"
                            "#include <cdk/ref.hpp>\n"
                            "\n"
                            "namespace cdk::m {\n"
                            "class ICluster;\n"
                            "}  // namespace cdk::m\n"
                            "\n"
                            "namespace cdk::ec2 {\n"
                            "class IVpc;\n"
                            "enum class Kind;\n"
                            "}  // namespace cdk::ec2\n"
                            "\n"
                            "namespace cdk {\n"
                            "class Stack;\n"
                            "}  // namespace cdk\n"
                            "\n"
                            "namespace cdk::m {\n"
                            "\n"
                            "/// Many.\n"
                            "using Names = std::vector<std::string>;\n"
                            "\n"
                            "/// Kinds.\n"
                            "enum class Size {\n"
                            "  /// Small one.\n"
                            "  S,\n"
                            "  M,\n"
                            "};\n"
                            "\n"
                            "}  // namespace cdk::m\n");
}

TEST_CASE("an enumeration with values has to_value") {
  CHECK(made("enum class E { A = \"a-a\", B = \"b\" };") == HEAD +
                                                                "#include <string_view>\n"
                                                                "\n"
                                                                "namespace cdk::m {\n"
                                                                "\n"
                                                                "enum class E {\n"
                                                                "  A,\n"
                                                                "  B,\n"
                                                                "};\n"
                                                                "\n"
                                                                "/// The value in CloudFormation.\n"
                                                                "constexpr std::string_view to_value(E value) {\n"
                                                                "  switch (value) {\n"
                                                                "    case E::A:\n"
                                                                "      return \"a-a\";\n"
                                                                "    case E::B:\n"
                                                                "      return \"b\";\n"
                                                                "  }\n"
                                                                "  return {};\n"
                                                                "}\n"
                                                                "\n"
                                                                "}  // namespace cdk::m\n");
}

TEST_CASE("members stand required first, then alphabetically, and each base has its conversion") {
  CHECK(made("/// Base.\n"
             "struct Base {\n"
             "  /// The z.\n"
             "  int z = 1;\n"
             "  /// The y.\n"
             "  ///\n"
             "  /// More.\n"
             "  std::map<std::string,  Vector<int>> y_y = {{\"a\", {1, 2}}};\n"
             "};\n"
             "struct Derived : Base {\n"
             "  // dropped\n"
             "  int z;\n"
             "  unsigned long b;\n"
             "  int a = -1;\n"
             "};\n") == HEAD +
                            "namespace cdk::m {\n"
                            "\n"
                            "/// Base.\n"
                            "struct Base {\n"
                            "  /// The y.\n"
                            "  ///\n"
                            "  /// More.\n"
                            "  std::map<std::string, Vector<int>> y_y = {{\"a\", {1, 2}}};\n"
                            "  /// The z.\n"
                            "  int z = 1;\n"
                            "};\n"
                            "\n"
                            "struct Derived {\n"
                            "  unsigned long b;\n"
                            "  /// The z.\n"
                            "  int z;\n"
                            "  int a = -1;\n"
                            "  /// The y.\n"
                            "  ///\n"
                            "  /// More.\n"
                            "  std::map<std::string, Vector<int>> y_y = {{\"a\", {1, 2}}};\n"
                            "\n"
                            "  /// The part that Base has too.\n"
                            "  operator Base() const;\n"
                            "};\n"
                            "\n"
                            "}  // namespace cdk::m\n");
}

TEST_CASE("a base from another module brings its header, and its names keep their namespace") {
  Workspace workspace;
  workspace.write("constructs/elbv2/base.props",
                  "#include <cdk/elbv2/cfn_rule_types.hpp>\n"
                  "class IListener;\n"
                  "enum class Protocol { TCP = \"TCP\" };\n"
                  "struct Deep { Optional<Protocol> protocol = Protocol::TCP; };\n"
                  "struct Base : Deep {\n"
                  "  OptRef<IListener> listener = {};\n"
                  "  OptRef<m::Own> own = {};\n"
                  "  Vector<Action> actions = {Action::of({.Action = 1})};\n"
                  "  Vector<CfnRuleTypes::XProperty> rules = {};\n"
                  "  CfnTag tag = {};\n"
                  "  ::std::string text = {};\n"
                  "};\n");
  workspace.write("constructs/elbv2/action.hpp",
                  "namespace cdk {\nclass CfnTag;\n}\nnamespace cdk::elbv2 {\nclass Action {\n};\n}\n");
  workspace.write("constructs/m/y.props", "struct Local {};");
  workspace.write("constructs/m/x.props", "#include <optional>\nstruct X : Local, cdk::elbv2::Base {};");
  REQUIRE(workspace.run("m", {"x"}) == 0);
  CHECK(workspace.read("out/x_props.hpp") ==
        HEAD +
            "#include <optional>\n"
            "#include <cdk/m/y_props.hpp>\n"
            "#include <cdk/elbv2/base_props.hpp>\n"
            "\n"
            "namespace cdk::m {\n"
            "\n"
            "struct X {\n"
            "  Vector<elbv2::Action> actions = {elbv2::Action::of({.Action = 1})};\n"
            "  OptRef<elbv2::IListener> listener{};\n"
            "  OptRef<Own> own{};\n"
            "  Optional<elbv2::Protocol> protocol = elbv2::Protocol::TCP;\n"
            "  Vector<elbv2::CfnRuleTypes::XProperty> rules{};\n"
            "  CfnTag tag{};\n"
            "  ::std::string text{};\n"
            "\n"
            "  /// The part that Local has too.\n"
            "  operator Local() const;\n"
            "\n"
            "  /// The part that elbv2::Base has too.\n"
            "  operator elbv2::Base() const;\n"
            "\n"
            "  /// The part that elbv2::Deep has too.\n"
            "  operator elbv2::Deep() const;\n"
            "};\n"
            "\n"
            "}  // namespace cdk::m\n");
}

TEST_CASE("a declaration hides those of its own bases, whichever way they are reached") {
  const std::string text = made(
      "struct Root { int a = 1; };\n"
      "struct Left : Root { long a = 2; };\n"
      "struct Right : Root {};\n"
      "struct Both : Right, Left {};\n");
  CHECK(text.find("struct Both {\n  long a = 2;\n") != text.npos);
}
