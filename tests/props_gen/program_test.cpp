// The command line, and what is left on the disk.
#include <chrono>

#include "catch.hpp"
#include "workspace.hpp"

namespace fs = std::filesystem;

namespace {

const std::string USAGE =
    "usage: cdk-props-gen --module NAME --out DIR [--source FILE] [--search DIR] [--depfile FILE] FILE.props...\n"
    "  --module NAME   the module of the files: the namespace is cdk::NAME\n"
    "  --out DIR       where each FILE.props gives FILE_props.hpp\n"
    "  --source FILE   where the structs' conversions to their bases are defined\n"
    "  --search DIR    holds a folder a module, where bases from other files are looked up\n"
    "  --depfile FILE  lists what was read, for make and ninja\n";

std::string misuse(const std::vector<std::string>& arguments) {
  Workspace workspace;
  CHECK(workspace.run(arguments) == 2);
  const std::string said = workspace.said();
  CHECK(said.ends_with(USAGE));
  return said.substr(0, said.size() - USAGE.size());
}

}  // namespace

TEST_CASE("a command line that isn't understood says why, with the usage") {
  CHECK(misuse({}) == "cdk-props-gen: '--module' is missing\n");
  CHECK(misuse({"--module", "m"}) == "cdk-props-gen: '--out' is missing\n");
  CHECK(misuse({"--module", "m", "--out", "o"}) == "cdk-props-gen: no .props file is given\n");
  CHECK(misuse({"--module"}) == "cdk-props-gen: '--module' needs a value\n");
  CHECK(misuse({"--modul", "m"}) == "cdk-props-gen: unknown option '--modul'\n");
}

TEST_CASE("a header that wouldn't change keeps its time, another one gets the new text") {
  Workspace workspace;
  workspace.write("constructs/m/x.props", "struct A {};");
  REQUIRE(workspace.run("m", {"x"}) == 0);
  const fs::file_time_type old = fs::last_write_time(workspace.path("out/x_props.hpp")) - std::chrono::hours(1);
  fs::last_write_time(workspace.path("out/x_props.hpp"), old);
  REQUIRE(workspace.run("m", {"x"}) == 0);
  CHECK(fs::last_write_time(workspace.path("out/x_props.hpp")) == old);

  workspace.write("constructs/m/x.props", "struct B {};");
  REQUIRE(workspace.run("m", {"x"}) == 0);
  CHECK(workspace.read("out/x_props.hpp").find("struct B {") != std::string::npos);
  CHECK(std::distance(fs::directory_iterator(workspace.path("out")), {}) == 1);
}

TEST_CASE("only the files that are given get headers, the others of the module are only read") {
  Workspace workspace;
  workspace.write("constructs/m/x.props", "struct A : B {};");
  workspace.write("constructs/m/y.props", "struct B {};");
  REQUIRE(workspace.run("m", {"x"}) == 0);
  CHECK(fs::exists(workspace.path("out/x_props.hpp")));
  CHECK_FALSE(fs::exists(workspace.path("out/y_props.hpp")));
}

TEST_CASE("the dependency file lists what was read, spaces escaped") {
  Workspace workspace;
  workspace.write("constructs/m/x.props", "struct A : n::B {};");
  workspace.write("constructs/n/y y.props", "struct B {};");
  workspace.write("constructs/n/z.hpp", "");
  const auto path = [&](const std::string& name) { return workspace.path(name).string(); };
  REQUIRE(workspace.run({"--module", "m", "--out", path("out"), "--search", path("constructs"), "--depfile",
                         path("x.d"), path("constructs/m/x.props")}) == 0);
  CHECK(workspace.read("x.d") == path("out/x_props.hpp") + " : \\\n  " + path("constructs/m/x.props") + " \\\n  " +
                                     path("constructs/n/y\\ y.props") + " \\\n  " + path("constructs/n/z.hpp") + "\n");
}

TEST_CASE("the source includes the headers and holds every file's conversions, or none") {
  Workspace workspace;
  workspace.write("constructs/m/x.props", "struct A : B { int a = 1; };\nstruct C : D {};");
  workspace.write("constructs/m/y.props", "struct B { int b = 2; };\nstruct D {};\nstruct E : B {};");
  const auto source_of = [&](const std::string& name) {
    CHECK(workspace.run({"--module", "m", "--out", workspace.path("out").string(), "--source",
                         workspace.path("props.cpp").string(), "--search", workspace.path("constructs").string(),
                         workspace.path("constructs/m/" + name + ".props").string()}) == 0);
    return workspace.read("props.cpp");
  };
  CHECK(source_of("x") ==
        "// Made from the .props files of m by cdk-props-gen.\n"
        "#include <cdk/m/x_props.hpp>\n"
        "\n"
        "namespace cdk::m {\n"
        "\n"
        "A::operator B() const {\n"
        "  return {\n"
        "      .b = b,\n"
        "  };\n"
        "}\n"
        "\n"
        "C::operator D() const {\n"
        "  return {};\n"
        "}\n"
        "\n"
        "}  // namespace cdk::m\n");
  workspace.write("constructs/m/z.props", "struct F {};");
  CHECK(source_of("z") ==
        "// Made from the .props files of m by cdk-props-gen.\n"
        "#include <cdk/m/z_props.hpp>\n"
        "\n"
        "namespace cdk::m {\n"
        "}  // namespace cdk::m\n");
}

TEST_CASE("files that can't be read or written are named") {
  Workspace workspace;
  CHECK(workspace.run("m", {"none"}) == 1);
  CHECK(workspace.said() == "constructs/m/none.props: can't be read\n");

  workspace.write("constructs/m/x.props", "struct A {};");
  workspace.write("out/x_props.hpp.tmp/in the way", "");
  CHECK(workspace.run("m", {"x"}) == 1);
  CHECK(workspace.said() == "out/x_props.hpp: can't be written\n");
  CHECK_FALSE(fs::exists(workspace.path("out/x_props.hpp")));
}

TEST_CASE("without a search folder bases are only looked up in the given files") {
  Workspace workspace;
  workspace.write("x.props", "struct A : B {};");
  const auto path = [&](const std::string& name) { return workspace.path(name).string(); };
  CHECK(workspace.run({"--module", "m", "--out", path("out"), path("x.props")}) == 1);
  CHECK(workspace.said() ==
        "x.props:1: 'B', a base of 'struct A', is not declared: expected 'struct B' in a .props file of module 'm' (no "
        "--search folder is given)\n");
}
