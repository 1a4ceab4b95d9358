// Each thing that a .props file may have wrong, and what is said about it.
#include "catch.hpp"
#include "workspace.hpp"

namespace {

/// What is said about one file, constructs/m/x.props; without its name where it is only in front.
std::string refuse(const std::string& source) {
  Workspace workspace;
  workspace.write("constructs/m/x.props", source);
  CHECK(workspace.run("m", {"x"}) == 1);
  CHECK_FALSE(workspace.wrote_something());
  std::string said = workspace.said();
  const std::string file = "constructs/m/x.props:";
  CHECK(said.starts_with(file));
  return said.substr(file.size());
}

}  // namespace

TEST_CASE("text that isn't the language is refused") {
  CHECK(refuse("struct A { int a = @; };") == "1: unexpected character '@'\n");
  CHECK(refuse("#pragma once\n") == "1: expected '#include', got '#pragma once'\n");
  CHECK(refuse("#include cdk\n") == "1: expected '#include <file>', got '#include cdk'\n");
  CHECK(refuse("#include <cdk\n") == "1: expected '#include <file>', got '#include <cdk'\n");
  CHECK(refuse("\n/* no end") == "2: this '/*' comment has no end: expected '*/'\n");
  CHECK(refuse("enum class E { A = \"a };\n") == "1: this literal has no end: expected a closing \"\n");
  CHECK(refuse("enum class E { A = \"a") == "1: this literal has no end: expected a closing \"\n");
  CHECK(refuse("int x;") ==
        "1: expected 'struct', 'enum class', 'class', 'using', 'namespace' or '#include', got 'int'\n");
  CHECK(refuse("struct\n") == "2: expected a name after 'struct', got the end of the file\n");
  CHECK(refuse("enum E { A };") == "1: expected 'class' after 'enum', got 'E'\n");
  CHECK(refuse("class A {};") ==
        "1: expected ';' after 'class A' (a class is only declared here, not defined), got '{'\n");
  CHECK(refuse("using A;") == "1: expected '=' after 'using A', got ';'\n");
  CHECK(refuse("using A = ;") == "1: expected a type after 'using A =', got ';'\n");
  CHECK(refuse("using A = int\nstruct B {};") == "2: expected ';' after 'using A', got 'struct'\n");
}

TEST_CASE("a doc comment must describe something") {
  CHECK(refuse("/// lost\n#include <string>\n") ==
        "1: this '///' comment describes nothing: expected a declaration below it\n");
  CHECK(refuse("struct A {\n  int a;\n  /// lost\n};\n") ==
        "3: this '///' comment describes nothing: expected a declaration below it\n");
  CHECK(refuse("\n/// lost\n/// too\n") ==
        "2: this '///' comment describes nothing: expected a declaration below it\n");
  CHECK(refuse("struct A {\n  int a;  ///< behind\n};\n") ==
        "2: '///<' is not supported: put the '///' comment above what it describes\n");
}

TEST_CASE("a namespace holds forward declarations only") {
  CHECK(refuse("namespace ec2 { struct A {}; }") ==
        "1: expected ';' after 'struct A' (a namespace holds forward declarations only), got '{'\n");
  CHECK(refuse("namespace ec2 { using A = int; }") ==
        "1: expected a forward declaration or '}' in 'namespace ec2', got 'using'\n");
  CHECK(refuse("namespace { class A; }") == "1: expected a namespace's name, got '{'\n");
  CHECK(refuse("namespace ec2 class A;") == "1: expected '{' after 'namespace ec2', got 'class'\n");
}

TEST_CASE("a member is 'Type name;' or 'Type name = value;'") {
  CHECK(refuse("struct A {\n  a;\n};") == "2: expected a member's name after 'a' in 'struct A', got ';'\n");
  CHECK(refuse("struct A {\n  static int a;\n};") == "2: expected a member's type in 'struct A', got 'static'\n");
  CHECK(refuse("struct A {\n  struct B {};\n};") == "2: expected a member's type in 'struct A', got 'struct'\n");
  CHECK(refuse("struct A { int a() const; };") == "1: expected '=' or ';' after 'a' in 'struct A', got '('\n");
  CHECK(refuse("struct A { int a{3}; };") == "1: expected '=' or ';' after 'a' in 'struct A', got '{'\n");
  CHECK(refuse("struct A { int a[2]; };") == "1: expected '=' or ';' after 'a' in 'struct A', got '['\n");
  CHECK(refuse("struct A { std::vector<int a; };") == "1: expected '>' after 'std::vector<int a', got ';'\n");
  CHECK(refuse("struct A {\n  int a\n  int b;\n};") == "3: expected '=' or ';' after 'a' in 'struct A', got 'int'\n");
  CHECK(refuse("struct A {\n  int a = 3\n  int b;\n};") == "3: expected ';' after 'a' in 'struct A', got 'int'\n");
  CHECK(refuse("struct A {\n  X a = {}\n  /// B.\n  int b;\n};") ==
        "3: expected ';' after 'a' in 'struct A', got a '///' comment\n");
  CHECK(refuse("struct A {\n  int a = {3;\n};") == "2: expected ';' after 'a' in 'struct A', got ';'\n");
  CHECK(refuse("struct A { int a = ; };") == "1: expected a value for 'a' in 'struct A', got ';'\n");
  CHECK(refuse("struct A { int a = 3 };") == "1: expected ';' after 'a' in 'struct A', got '}'\n");
  CHECK(refuse("struct A { int subnetType; };") == "1: 'subnetType' in 'struct A' must be in snake_case\n");
  CHECK(refuse("struct A { int default = 1; };") == "1: 'default' is a C++ keyword: expected 'default_'\n");
  CHECK(refuse("struct A {\n  int a;\n  long a = 1;\n};") == "3: 'a' is declared twice in 'struct A'\n");
  CHECK(refuse("struct A {\n  int a;\n}\nstruct B {};") ==
        "4: expected ';' after the '}' of 'struct A', got 'struct'\n");
  CHECK(refuse("struct A {\n  int a;\n") == "3: expected a member's type in 'struct A', got the end of the file\n");
}

TEST_CASE("enumerators have values, or none has") {
  CHECK(refuse("enum class E {\n  A = \"a\",\n  B,\n};") ==
        "3: 'enum class E' mixes enumerators with and without a value: 'A' has one, 'B' has none\n");
  CHECK(refuse("enum class E { A, B = \"b\" };") ==
        "1: 'enum class E' mixes enumerators with and without a value: 'A' has none, 'B' has one\n");
  CHECK(refuse("enum class E { A = 3 };") == "1: expected a string in quotes after 'A =' in 'enum class E', got '3'\n");
  CHECK(refuse("enum class E { A = \"\", };") ==
        "1: expected a string in quotes after 'A =' in 'enum class E' that isn't empty, got \"\"\n");
  CHECK(refuse("enum class E {};") == "1: 'enum class E' has no enumerator\n");
  CHECK(refuse("enum class E { A, A };") == "1: 'A' is declared twice in 'enum class E'\n");
  CHECK(refuse("enum class E { A B };") == "1: expected ',' or '}' after 'A' in 'enum class E', got 'B'\n");
  CHECK(refuse("enum class E { delete };") == "1: 'delete' is a C++ keyword: expected 'delete_'\n");
  CHECK(refuse("enum class E { 1 };") == "1: expected an enumerator or '}' in 'enum class E', got '1'\n");
}

TEST_CASE("a base must be there, above, once, and no cycle") {
  CHECK(refuse("struct A : B {};") ==
        "1: 'B', a base of 'struct A', is not declared: expected 'struct B' in a .props file of module 'm' in "
        "constructs/m\n");
  CHECK(refuse("\nstruct A : ec2::B {};") ==
        "2: 'B', a base of 'struct A', is not declared: expected 'struct B' in a .props file of module 'ec2' in "
        "constructs/ec2\n");
  CHECK(refuse("struct A : B {};\nstruct B {};") ==
        "1: 'B', a base of 'struct A', must be declared above it: it stands at line 2\n");
  CHECK(refuse("struct A : A {};") == "1: 'struct A' is a base of itself\n");
  CHECK(refuse("struct B {};\nstruct A : B, m::B {};") == "2: 'B' is twice a base of 'struct A'\n");
  CHECK(refuse("struct A : a::b::C {};") == "1: expected a base as 'Name' or 'module::Name', got 'a::b::'\n");
  CHECK(refuse("struct A : {};") == "1: expected a base's name after 'struct A :', got '{'\n");
}

TEST_CASE("bases that disagree about a member are refused, unless the struct settles it") {
  const std::string bases = "struct A { int a = 1; };\nstruct B { long a = 1; };\nstruct C { int a; };\n";
  CHECK(refuse(bases + "struct D : A, B {};") ==
        "4: the bases of 'struct D' disagree about 'a': 'A' has 'int a = 1' (constructs/m/x.props:1), 'B' has 'long a "
        "= 1' (constructs/m/x.props:2); expected a 'a' in 'struct D' that settles it\n");
  CHECK(refuse(bases + "struct D : A, C {};") ==
        "4: the bases of 'struct D' disagree about 'a': 'A' has 'int a = 1' (constructs/m/x.props:1), 'C' has 'int a' "
        "(constructs/m/x.props:3); expected a 'a' in 'struct D' that settles it\n");
  Workspace workspace;
  workspace.write("constructs/m/x.props", bases + "struct D : A, B, C { int a = 2; };");
  CHECK(workspace.run("m", {"x"}) == 0);
}

TEST_CASE("types whose instances cost every program are refused") {
  CHECK(refuse("struct A {\n  std::optional<int> a = {};\n  Optional<std::vector<int>> b = {};\n};") ==
        "2: 'a' holds an std::optional<…>; expected Optional<…> of <cdk/optional.hpp>\n"
        "constructs/m/x.props:3: 'b' holds an std::vector<…>; expected Vector<…> of <cdk/vector.hpp>\n");
}

TEST_CASE("a name has one declaration in a module") {
  CHECK(refuse("struct A {};\n\nenum class A { B };") ==
        "3: 'A' is declared twice in module 'm': also at constructs/m/x.props:1\n");
  Workspace workspace;
  workspace.write("constructs/m/x.props", "struct A {};");
  workspace.write("constructs/m/y.props", "\nusing A = int;");
  CHECK(workspace.run("m", {"x", "y"}) == 1);
  CHECK(workspace.said() ==
        "constructs/m/y.props:2: 'A' is declared twice in module 'm': also at constructs/m/x.props:1\n");
}

TEST_CASE("files that need each other are refused with the whole chain") {
  Workspace workspace;
  workspace.write("constructs/m/x.props", "#include <string>\n#include <cdk/m/y_props.hpp>\nstruct X {};");
  workspace.write("constructs/m/y.props", "struct Y : Z {};");
  workspace.write("constructs/m/z.props", "\n\nstruct Z : X {};");
  CHECK(workspace.run("m", {"x", "y", "z"}) == 1);
  CHECK(workspace.said() ==
        "constructs/m/x.props:2: these files need each other: constructs/m/x.props:2 -> constructs/m/y.props:1 -> "
        "constructs/m/z.props:3 -> constructs/m/x.props; expected what they share in a file of its own\n");
}

TEST_CASE("every file's and every struct's problem is reported, and nothing is written") {
  Workspace workspace;
  workspace.write("constructs/m/x.props", "struct A {");
  workspace.write("constructs/m/y.props", "struct {};");
  workspace.write("constructs/m/z.props", "struct Good {};");
  CHECK(workspace.run("m", {"x", "y", "z"}) == 1);
  CHECK(workspace.said() ==
        "constructs/m/x.props:1: expected a member's type in 'struct A', got the end of the file\n"
        "constructs/m/y.props:1: expected a name after 'struct', got '{'\n");
  CHECK_FALSE(workspace.wrote_something());

  workspace.write("constructs/m/x.props", "struct A : U {};\nstruct B : V {};");
  workspace.write("constructs/m/y.props", "");
  CHECK(workspace.run("m", {"x", "y", "z"}) == 1);
  CHECK(workspace.said() ==
        "constructs/m/x.props:1: 'U', a base of 'struct A', is not declared: expected 'struct U' in a .props file of "
        "module 'm' in constructs/m\n"
        "constructs/m/x.props:2: 'V', a base of 'struct B', is not declared: expected 'struct V' in a .props file of "
        "module 'm' in constructs/m\n");
  CHECK_FALSE(workspace.wrote_something());
}
