// The program on a folder: what it writes, leaves alone, removes and refuses.
#include "resources/program.hpp"

#include <stdlib.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

#include "catch.hpp"
#include "resources/output.hpp"

using namespace cdk::spec_gen;
namespace fs = std::filesystem;

namespace {

struct Folder {
  Folder() {
    std::string name = (fs::temp_directory_path() / "spec-gen-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
    path = name;
  }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;
  ~Folder() { fs::remove_all(path); }

  std::string write(const std::string& name, const std::string& text) const {
    fs::create_directories((path / name).parent_path());
    std::ofstream(path / name) << text;
    return (path / name).string();
  }

  fs::path path;
};

struct Run {
  int status;
  std::string said;
};

Run run_with(const std::vector<std::string>& arguments) {
  std::ostringstream errors;
  const int status = run(arguments, errors);
  return {status, errors.str()};
}

const std::string zoo = std::string(ZOO_FOLDER) + "/zoo.txt";
const std::string corrections = std::string(ZOO_FOLDER) + "/zoo_corrections.txt";

}  // namespace

TEST_CASE("headers, umbrella and table are written, and written again only when they change") {
  const Folder folder;
  const std::string out = (folder.path / "gen").string();
  CHECK(run_with({zoo, corrections, out}).status == 0);
  for (const char* name : {"cdk/zoo/cfn_cage.hpp", "cdk/zoo/cfn_resource.hpp", "cdk/zoo/cfn.hpp", "spec/table.cpp"})
    CHECK(fs::is_regular_file(fs::path(out) / name));
  CHECK(read_file(fs::path(out) / "cdk/zoo/cfn.hpp") ==
        "// Made from spec/resources.txt by cdk-spec-gen.\n#pragma once\n\n"
        "#include <cdk/zoo/cfn_cage.hpp>\n#include <cdk/zoo/cfn_resource.hpp>\n");

  const fs::path cage = fs::path(out) / "cdk/zoo/cfn_cage.hpp", table = fs::path(out) / "spec/table.cpp";
  const auto long_ago = fs::last_write_time(cage) - std::chrono::hours(1);
  fs::last_write_time(cage, long_ago);
  std::ofstream(table) << "something else";
  CHECK(run_with({zoo, corrections, out}).status == 0);
  CHECK(fs::last_write_time(cage) == long_ago);
  CHECK(read_file(table).starts_with("// Made from"));
}

TEST_CASE("class headers of earlier runs go, other files stay") {
  const Folder folder;
  folder.write("cdk/zoo/cfn_gone.hpp", "");
  folder.write("cdk/closed/cfn.hpp", "");
  folder.write("cdk/zoo/keeper_props.hpp", "");
  fs::create_symlink(folder.path / "cdk/zoo/keeper_props.hpp", folder.path / "cdk/zoo/cfn_link.hpp");
  CHECK(run_with({zoo, corrections, folder.path.string()}).status == 0);
  CHECK_FALSE(fs::exists(folder.path / "cdk/zoo/cfn_gone.hpp"));
  CHECK_FALSE(fs::exists(folder.path / "cdk/closed/cfn.hpp"));
  CHECK(fs::exists(folder.path / "cdk/zoo/keeper_props.hpp"));
  CHECK(fs::exists(folder.path / "cdk/zoo/cfn_link.hpp"));
}

TEST_CASE("what can't be done is said") {
  const Folder folder;
  const std::string out = folder.path.string();
  CHECK(run_with({}).status == 2);
  CHECK(run_with({zoo}).said == "usage: cdk-spec-gen RESOURCES.TXT CORRECTIONS.TXT OUTPUT_FOLDER\n");
  const Run missing = run_with({out + "/none.txt", corrections, out});
  CHECK(missing.status == 1);
  CHECK(missing.said ==
        "cdk-spec-gen: filesystem error: can't be read: No such file or directory [" + out + "/none.txt]\n");
  const std::string bad = folder.write("bad.txt", "module m A::M\nresource R\n P text\n");
  CHECK(run_with({bad, corrections, out}).said ==
        "cdk-spec-gen: " + bad + ":3: the type text can't be read: there is no type text\n");
  const std::string empty = folder.write("empty.txt", "");
  const std::string twins =
      folder.write("twins.txt", "module m A::M\nresource R\n IpAddress string\n IPAddress string\n");
  CHECK(run_with({twins, empty, out}).said == "cdk-spec-gen: A::M::R: two properties would be named ip_address\n");
  const std::string attributes =
      folder.write("attributes.txt", "module m A::M\nresource R\n .A.B string\n .AB string\n");
  CHECK(run_with({attributes, empty, out}).said == "cdk-spec-gen: A::M::R: two attributes would be named attr_ab\n");
  const std::string keyword = folder.write("keyword.txt", "module export A::Export\nresource R\n P string\n");
  CHECK(run_with({keyword, empty, out}).said == "cdk-spec-gen: export is no name for a namespace\n");
  const std::string headers = folder.write("headers.txt", "module m A::M\nresource AB\nresource Ab\n");
  CHECK(run_with({headers, empty, out}).said == "cdk-spec-gen: two classes would stand in cdk/m/cfn_ab.hpp\n");
}
