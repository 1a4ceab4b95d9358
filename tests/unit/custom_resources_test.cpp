#include <cdk/cdk.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;

namespace {

constexpr const char* TYPE_RULE =
    "; allowed: \"Custom::\" and letters, digits and _@- behind it, 60 characters in all (CloudFormation: types of "
    "custom resources)";

std::string custom_resource_error(CustomResourceProps props) {
  App app;
  auto& stack = app.add<Stack>("stack");
  return refusal([&] { stack.add<CustomResource>("custom", std::move(props)); });
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
  void write(const std::string& name, const std::string& text) const { std::ofstream(path_ / name) << text; }
  std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

struct BuiltIn : CustomResourceProviderBase {
  using Props = CustomResourceProviderBaseProps;
  BuiltIn(const Scope& scope, Props props) : CustomResourceProviderBase(scope, std::move(props)) {}
};

const CustomResourceProviderBaseProps BUILT_IN{.runtime_name = "nodejs24.x", .index_js = "exports.handler = 1;\n"};

std::vector<std::string> files_below(const std::filesystem::path& folder) {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) names.push_back(entry.path().filename());
  std::ranges::sort(names);
  return names;
}

}  // namespace

TEST_CASE("custom resources refuse types that CloudFormation doesn't take") {
  CHECK(custom_resource_error({.service_token = "arn", .resource_type = "My::Type"}) ==
        "error: [stack/custom] the resource type \"My::Type\"" + std::string(TYPE_RULE));
  CHECK(custom_resource_error({.service_token = "arn", .resource_type = "Custom::"}) ==
        "error: [stack/custom] the resource type \"Custom::\"" + std::string(TYPE_RULE));
  CHECK(custom_resource_error({.service_token = "arn", .resource_type = "Custom::a b"}) ==
        "error: [stack/custom] the resource type \"Custom::a b\"" + std::string(TYPE_RULE));
  const std::string longest = "Custom::" + std::string(52, 'x');
  CHECK(custom_resource_error({.service_token = "arn", .resource_type = longest}).empty());
  CHECK(custom_resource_error({.service_token = "arn", .resource_type = longest + "x"}) ==
        "error: [stack/custom] the resource type \"" + longest + "x\"" + TYPE_RULE);
}

TEST_CASE("custom resources wait between a second and an hour") {
  const std::string rule = "; allowed: 1 second to 1 hour (AWS::CloudFormation::CustomResource ServiceTimeout)";
  CHECK(custom_resource_error({.service_token = "arn", .service_timeout = Duration::millis(500)}) ==
        "error: [stack/custom] service_timeout of 500 millis" + rule);
  CHECK(custom_resource_error({.service_token = "arn", .service_timeout = Duration::minutes(61)}) ==
        "error: [stack/custom] service_timeout of 1 hour 1 minute" + rule);
  CHECK(custom_resource_error({.service_token = "arn", .service_timeout = Duration::hours(1)}).empty());
}

TEST_CASE("a property named as the custom resource's own is warned of") {
  App app;
  auto& stack = app.add<Stack>("stack");
  stack.add<CustomResource>(
      "custom",
      {.service_token = "arn", .pascal_case_properties = true, .properties = {{"serviceToken", "mine"}, {"other", 1}}});
  const auto assembly = app.synth();
  REQUIRE(assembly.messages().size() == 1);
  CHECK(assembly.messages().front().find(
            "the property ServiceToken takes the place of the one that the custom resource makes itself "
            "[ack: @aws-cdk/core:customResourcePropConflict]") != std::string::npos);
  CHECK(assembly.stacks()
            .front()
            .template_value.find("Resources")
            .find("custom")
            .find("Properties")
            .find("ServiceToken") == Value("mine"));
}

TEST_CASE("a provider's folder has an index.js") {
  const Folder folder("cdk-cpp-provider-without-index");
  App app;
  auto& stack = app.add<Stack>("stack");
  CHECK(refusal([&] {
          CustomResourceProvider::get_or_create(stack, "Custom::X",
                                                {folder.path(), CustomResourceProviderRuntime::NODEJS_22_X});
        }) == "error: [stack/Custom::XCustomResourceProvider] There is no index.js in " + folder.path() +
                  "; allowed: a folder with index.js");
}

TEST_CASE("code in the template has no hash") {
  App app;
  auto& stack = app.add<Stack>("stack");
  const auto& provider = stack.add<BuiltIn>("staged", BUILT_IN);
  CHECK(provider.code_hash().size() == 64);
  auto& other = app.add<Stack>("other");
  other.node().set_context("@aws-cdk/core:inlineCustomResourceIfPossible", true);
  const auto& in_template = other.add<BuiltIn>("inline", BUILT_IN);
  CHECK(refusal([&] { (void)in_template.code_hash(); }) ==
        "error: [other/inline] the code's hash, while the code stands in the template; allowed: context "
        "\"@aws-cdk/core:inlineCustomResourceIfPossible\" unset (CustomResourceProviderBase)");
}

TEST_CASE("a function's code is staged with the entry point, and without TypeScript") {
  const Folder source("cdk-cpp-provider-source");
  source.write("index.js", "exports.handler = 1;\n");
  source.write("index.ts", "export const handler = 1;\n");
  const Folder out("cdk-cpp-provider-out");
  App app;
  auto& stack = app.add<Stack>("stack");
  const auto& own = CustomResourceProvider::get_or_create_provider(
      stack, "Custom::X", {source.path(), CustomResourceProviderRuntime::NODEJS_22_X});
  const auto& built_in = stack.add<BuiltIn>("built-in", BUILT_IN);
  app.synth().write(out.path());
  for (const std::string& hash : {own.code_hash(), built_in.code_hash()}) {
    const std::filesystem::path staged = std::filesystem::path(out.path()) / ("asset." + hash);
    CHECK(files_below(staged) == std::vector<std::string>{"__entrypoint__.js", "index.js"});
    CHECK(std::filesystem::file_size(staged / "index.js") == 21);
  }
}

TEST_CASE("the hash of a function's code follows the code") {
  App app;
  auto& stack = app.add<Stack>("stack");
  const auto hash = [&](const char* id, CustomResourceProviderBaseProps props) {
    return stack.add<BuiltIn>(id, std::move(props)).code_hash();
  };
  const std::string first = hash("first", BUILT_IN);
  CHECK(hash("same", BUILT_IN) == first);
  CHECK(hash("other", {.runtime_name = "nodejs24.x", .index_js = "exports.handler = 2;\n"}) != first);
  CHECK(hash("bare",
             {.runtime_name = "nodejs24.x", .index_js = "exports.handler = 1;\n", .use_cfn_response_wrapper = false}) !=
        first);
}

TEST_CASE("files go beside a folder's content, not beside a file") {
  const Folder source("cdk-cpp-files-beside");
  source.write("a.txt", "a");
  App app;
  auto& stack = app.add<Stack>("stack");
  const std::string file = source.path() + "/a.txt";
  CHECK(refusal([&] {
          stack.add<AssetStaging>("staging", {.source_path = file, .files = {{"b.txt", "b"}}});
        }) == "error: [stack/staging] Files beside the asset " + file + ", which is no folder; allowed: a folder");
}
