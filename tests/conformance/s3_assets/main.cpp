// Files and folders as assets: where templates find them, who reads them, what is left out, and what tools are told.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/s3.hpp>
#include <cdk/s3_assets.hpp>

using namespace cdk;
using s3_assets::Asset;

namespace {

void show(Stack& stack, const std::string& id, Asset& asset) {
  const auto output = [&](const char* name, Input<std::string> value) {
    stack.add<CfnOutput>(id + name, {.value = value});
  };
  output("Bucket", asset.s3_bucket_name());
  output("Key", asset.s3_object_key());
  output("Urls", concat(asset.http_url(), " ", asset.s3_object_url()));
  output("Hash", asset.asset_hash());
  output("Path", asset.asset_path());
  const auto text = [](bool is) { return std::string(is ? "true" : "false"); };
  output("Kind", text(asset.is_file()) + " " + text(asset.is_zip_archive()));
  output("Domain", asset.bucket().bucket_regional_domain_name());
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& stack = app.add<Stack>("assets");
  auto& nested = stack.add<NestedStack>("Nested");
  nested.add<iam::User>("User");
  const std::string files = "../file_assets/files";

  auto& role = stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("ec2.amazonaws.com")});
  auto& user = stack.add<iam::User>("User");
  auto& folder = stack.add<Asset>("Folder", {.path = files, .exclude = {"*.txt"}, .readers = {role, user}});
  show(stack, "Folder", folder);
  auto& file = stack.add<Asset>("File", {.path = files + "/a.txt", .deploy_time = true, .display_name = "a text"});
  file.grant_read(role);
  show(stack, "File", file);
  show(stack, "Archive", stack.add<Asset>("Archive", {.path = "../file_assets/archive.zip", .asset_hash = "v1"}));
  show(nested, "Nested",
       nested.add<Asset>("Asset", {.path = files,
                                   .exclude = {"logs/", "*.bin"},
                                   .follow_symlinks = SymlinkFollowMode::ALWAYS,
                                   .ignore_mode = IgnoreMode::GIT}));

  auto& document = stack.add<CfnResource>(
      "Document",
      {.type = "AWS::SSM::Document", .properties = {{"Content", Value::object({{"schemaVersion", "2.2"}})}}});
  folder.add_resource_metadata(document, "Attachments");
  return app.run();
}
