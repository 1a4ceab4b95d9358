#include <cdk/cdk.hpp>
#include <cdk/s3_assets.hpp>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;
using s3_assets::Asset;

namespace {

std::string asset_error(const s3_assets::AssetProps& props) {
  App app;
  Stack& stack = app.add<Stack>("stack");
  return refusal([&] { stack.add<Asset>("asset", props); });
}

}  // namespace

TEST_CASE("assets name a file or folder") {
  CHECK(asset_error({.path = ""}) ==
        "error: [stack/asset] an asset without path; allowed: the path of a file or folder");
  CHECK(asset_error({.path = "/nowhere/at/all"}).starts_with("error: [stack/asset/Stage] "));
}

TEST_CASE("tools are told of assets only when the context asks for it") {
  App app;
  Stack& stack = app.add<Stack>("stack");
  auto& asset = stack.add<Asset>("asset", {.path = __FILE__});
  auto& resource = stack.add<CfnResource>("resource", {.type = "AWS::SSM::Document"});
  asset.add_resource_metadata(resource, "Attachments");
  CHECK_FALSE(resource.get_metadata("aws:asset:path").is_set());
}
