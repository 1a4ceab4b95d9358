#include <filesystem>
#include <fstream>

#include "assembly.hpp"
#include "catch.hpp"
#include "gaps.hpp"

using namespace conformance;
using nlohmann::json;

namespace {

std::vector<std::string> lines(const std::vector<Difference>& found) {
  std::vector<std::string> result;
  for (const Difference& difference : found) result.push_back(difference.where + ": " + difference.what);
  return result;
}

class Folder {
 public:
  explicit Folder(const std::string& name) : path_(std::filesystem::temp_directory_path() / name) {
    std::filesystem::remove_all(path_);
    std::filesystem::create_directories(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  Folder(const Folder&) = delete;
  Folder& operator=(const Folder&) = delete;

  void write(const std::string& name, const json& document) const { std::ofstream(path_ / name) << document; }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_;
};

}  // namespace

TEST_CASE("objects are unordered and numbers have one type") {
  const json expected = json::parse(R"json({"a": 1, "b": [1.0, {"c": null}]})json");
  const json actual = json::parse(R"json({"b": [1, {"c": null}], "a": 1.0})json");
  CHECK(differences(expected, actual, "t#").empty());
}

TEST_CASE("each difference is named by its place") {
  const json expected = json::parse(R"json({"a/b": 1, "gone": true, "list": [1, 2, 3], "kind": "1"})json");
  const json actual = json::parse(R"json({"a/b": 2, "new~": {}, "list": [2, 1], "kind": 1})json");
  CHECK(lines(differences(expected, actual, "t.json#")) == std::vector<std::string>{
                                                               "t.json#/a~1b: expected 1, got 2",
                                                               "t.json#/gone: missing, expected true",
                                                               "t.json#/kind: expected \"1\", got 1",
                                                               "t.json#/list/0: expected 1, got 2",
                                                               "t.json#/list/1: expected 2, got 1",
                                                               "t.json#/list/2: missing, expected 3",
                                                               "t.json#/new~0: not expected, got {}",
                                                           });
}

TEST_CASE("true is not 1 and an absent member is not null") {
  CHECK(differences(json(true), json(1), "").size() == 1);
  CHECK(differences(json{{"a", nullptr}}, json::object(), "").size() == 1);
}

TEST_CASE("a gap covers its place and what is below it, and nothing else") {
  const auto gaps = read_gaps("# comment\n\nvpc t.json#/a  not yet\nother t.json#/b too\n", "vpc");
  REQUIRE(gaps.size() == 1);
  CHECK(gaps[0].reason == "not yet");
  CHECK(judge({{"t.json#/a", ""}, {"t.json#/a/b", ""}}, gaps).unlisted.empty());
  CHECK(judge({{"t.json#/ab", ""}, {"t.json#/a", ""}}, gaps).unlisted.size() == 1);
}

TEST_CASE("a gap that no longer differs is reported") {
  const auto gaps = read_gaps("vpc t.json#/a not yet\n", "vpc");
  CHECK(judge({}, gaps).closed.size() == 1);
  CHECK(judge({{"t.json#/a", ""}}, gaps).closed.empty());
}

TEST_CASE("a gap without a reason is refused") {
  CHECK_THROWS_WITH(read_gaps("vpc t.json#/a\n", "vpc"),
                    "a known gap needs a case, a place and a reason: vpc t.json#/a");
}

TEST_CASE("analytics, the bootstrap check and inline code are left out") {
  const Folder folder("conformance-left-out");
  folder.write("s.template.json", json::parse(R"json({
    "Parameters": {"BootstrapVersion": {"Type": "String"}},
    "Rules": {"CheckBootstrapVersion": {}, "Mine": {}},
    "Conditions": {"CDKMetadataAvailable": true},
    "Resources": {
      "CDKMetadata": {"Type": "AWS::CDK::Metadata"},
      "F": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"ZipFile": "print(1)"}}}
    }})json"));
  const json plain = read_documents(folder.path(), {}).at("s.template.json");
  CHECK(plain == json::parse(R"json({
    "Rules": {"Mine": {}},
    "Resources": {"F": {"Type": "AWS::Lambda::Function", "Properties": {"Code": {"ZipFile": "(inline code)"}}}}})json"));
  const json asked = read_documents(folder.path(), {.bootstrap = true}).at("s.template.json");
  CHECK(asked.contains(json::json_pointer("/Parameters/BootstrapVersion")));
  CHECK(asked.contains(json::json_pointer("/Rules/CheckBootstrapVersion")));
}

TEST_CASE("template hashes become file names") {
  const Folder folder("conformance-hashes");
  folder.write("s.template.json", {{"Url", "https://bucket/abc123.json"}});
  folder.write("s.assets.json", json::parse(R"json({"version": "1.0.0", "files": {
    "abc123": {"source": {"path": "n.nested.template.json"}, "destinations": {"a-r-1a2b": {"objectKey": "abc123.json"}}}}})json"));
  const Documents documents = read_documents(folder.path(), {});
  CHECK(documents.at("s.template.json") == json{{"Url", "https://bucket/(hash of n.nested.template.json).json"}});
  CHECK(documents.at("s.assets.json") == json::parse(R"json({"files": {"(hash of n.nested.template.json)": {
    "source": {"path": "n.nested.template.json"},
    "destinations": {"a-r": {"objectKey": "(hash of n.nested.template.json).json"}}}}})json"));
  CHECK(missing_sources(folder.path(), documents) ==
        std::vector<std::string>{"s.assets.json: n.nested.template.json is not in the assembly"});
}

TEST_CASE("the code of custom resources' functions is known by name") {
  const Folder folder("conformance-functions");
  folder.write("s.template.json", {{"Key", "abc123.zip"}, {"Logs", "789abc.zip"}, {"Other", "def456.zip"}});
  folder.write("s.assets.json", json::parse(R"json({"files": {
    "abc123": {"displayName": "s/Custom::XCustomResourceProvider Code", "source": {"path": "asset.abc123"},
               "destinations": {"a-r-1a2b": {"objectKey": "abc123.zip"}}},
    "789abc": {"displayName": "LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a/Code", "source": {"path": "asset.789abc"}},
    "def456": {"displayName": "s/Function/Code", "source": {"path": "asset.def456"},
               "destinations": {"a-r-3c4d": {"objectKey": "def456.zip"}}}}})json"));
  const Documents documents = read_documents(folder.path(), {});
  CHECK(documents.at("s.template.json") ==
        json{{"Key", "(hash of s/Custom::XCustomResourceProvider Code).zip"},
             {"Logs", "(hash of LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a/Code).zip"},
             {"Other", "def456.zip"}});
  CHECK(documents.at("s.assets.json") == json::parse(R"json({"files": {
    "(hash of s/Custom::XCustomResourceProvider Code)": {"displayName": "s/Custom::XCustomResourceProvider Code",
      "source": {"path": "asset.(hash of s/Custom::XCustomResourceProvider Code)"},
      "destinations": {"a-r": {"objectKey": "(hash of s/Custom::XCustomResourceProvider Code).zip"}}},
    "(hash of LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a/Code)": {
      "displayName": "LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a/Code", "destinations": {},
      "source": {"path": "asset.(hash of LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a/Code)"}},
    "def456": {"displayName": "s/Function/Code", "source": {"path": "asset.def456"},
               "destinations": {"a-r-3c4d": {"objectKey": "def456.zip"}}}}})json"));
}

TEST_CASE("of the manifest only stacks, assets and stages are compared") {
  const Folder folder("conformance-manifest");
  folder.write("s.metadata.json", json::parse(R"json({
    "/s": [{"type": "aws:cdk:warning", "data": "w", "trace": []}, {"type": "aws:cdk:creationStack", "data": []}],
    "/s/BootstrapVersion": [{"type": "aws:cdk:logicalId", "data": "BootstrapVersion"}]})json"));
  folder.write("manifest.json", json::parse(R"json({"version": "1", "artifacts": {
    "Tree": {"type": "cdk:tree"},
    "s": {"type": "aws:cloudformation:stack", "additionalMetadataFile": "s.metadata.json",
          "properties": {"stackTemplateAssetObjectUrl": "s3://bucket/abc.json"}}}})json"));
  CHECK(read_documents(folder.path(), {}).empty());
  CHECK(read_documents(folder.path(), {.assembly = true}).at("manifest.json") == json::parse(R"json({"artifacts": {
    "s": {"type": "aws:cloudformation:stack", "metadata": {"/s": [{"type": "aws:cdk:warning", "data": "w"}]},
          "properties": {"stackTemplateAssetObjectUrl": "s3://bucket/(hash).json"}}}})json"));
}

TEST_CASE("staged files are compared by name") {
  const Folder folder("conformance-staged");
  std::filesystem::create_directories(folder.path() / "asset.1" / "sub");
  std::ofstream(folder.path() / "asset.1" / "sub" / "a.txt") << "text";
  std::ofstream(folder.path() / "asset.2.txt") << "text";
  std::ofstream(folder.path() / "other.txt") << "text";
  std::filesystem::create_symlink("sub/a.txt", folder.path() / "asset.1" / "link");
  const json expected = {{"asset.1/sub/a.txt", "file"}, {"asset.1/link", "link to sub/a.txt"}, {"asset.2.txt", "file"}};
  CHECK(read_documents(folder.path(), {.assembly = true}).at("staged.json") == expected);
  CHECK(read_documents(folder.path(), {}).empty());

  const Folder golden("conformance-staged-golden");
  golden.write("staged.json", expected);
  CHECK(read_documents(golden.path(), {.assembly = true}).at("staged.json") == expected);
}

TEST_CASE("a document that is no JSON is an error") {
  const Folder folder("conformance-broken");
  std::ofstream(folder.path() / "s.template.json") << "{";
  std::string message;
  try {
    read_documents(folder.path(), {});
  } catch (const std::runtime_error& error) {
    message = error.what();
  }
  CHECK(message.starts_with((folder.path() / "s.template.json").string() + ": "));
}
