#include <algorithm>
#include <cdk/asset_image.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/value.hpp>
#include <charconv>
#include <cstdint>

#include "assets/asset_path.hpp"
#include "assets/construct_failure.hpp"
#include "assets/disk.hpp"
#include "assets/posix_path.hpp"
#include "value/json_writer.hpp"

namespace cdk {
namespace {

// CDK's mark for the way in which it makes the hashes of images.
constexpr const char* VERSION = "1.21.0";

// JavaScript puts names that are numbers before all others, in order.
std::optional<std::uint32_t> array_index(const std::string& name) {
  std::uint32_t index = 0;
  const auto [end, error] = std::from_chars(name.data(), name.data() + name.size(), index);
  const bool canonical = name == "0" || (!name.empty() && name.front() != '0');
  if (error != std::errc() || end != name.data() + name.size() || !canonical || index == UINT32_MAX)
    return std::nullopt;
  return index;
}

bool comes_before(const Member& a, const Member& b) {
  const auto index_a = array_index(a.name);
  const auto index_b = array_index(b.name);
  return index_a && (!index_b || *index_a < *index_b);
}

Value object_of(const DockerImageHashOptions::Map& map) {
  std::vector<Member> members;
  for (const auto& [name, text] : map) {
    const auto same = std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.name == name; });
    if (same != members.end()) {
      same->value = Value(text);
    } else {
      members.push_back({name, Value(text)});
    }
  }
  std::stable_sort(members.begin(), members.end(), comes_before);
  return Value::object(std::move(members));
}

Value list_of(const std::vector<std::string>& texts) {
  return Value::list(std::vector<Value>(texts.begin(), texts.end()));
}

std::vector<std::string> filled_lines(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t start = 0; start < text.size();) {
    const std::size_t end = std::min(text.find('\n', start), text.size());
    if (end > start) lines.push_back(text.substr(start, end - start));
    start = end + 1;
  }
  return lines;
}

// The folder's own rules, then the user's; the Dockerfile and .dockerignore stay, and the assembly goes.
std::vector<std::string> patterns(const std::string& directory, const std::string& file,
                                  const std::vector<std::string>& exclude, const std::string& outdir) {
  const std::string ignore_file = assets::path::join(directory, ".dockerignore");
  const bool has_rules = assets::disk::kind(ignore_file).has_value();
  std::vector<std::string> all = filled_lines(has_rules ? assets::disk::read(ignore_file) : "");
  all.insert(all.end(), exclude.begin(), exclude.end());
  if (has_rules) all.emplace_back("!.dockerignore");
  all.push_back("!" + std::string(assets::path::basename(file)));
  all.push_back(outdir);
  return all;
}

}  // namespace

std::string docker_image_extra_hash(const DockerImageHashOptions& options) {
  std::vector<Member> members;
  const auto text = [&](const char* name, const std::string& given) {
    if (!given.empty()) members.push_back({name, Value(given)});
  };
  const auto map = [&](const char* name, const std::optional<DockerImageHashOptions::Map>& given) {
    if (given) members.push_back({name, object_of(*given)});
  };
  const auto wrapped = [&](const char* name, const char* inner, const std::optional<std::string>& given) {
    if (given) members.push_back({name, Value::object({{inner, Value(*given)}})});
  };
  text("user", options.extra_hash);
  map("buildArgs", options.build_args);
  map("buildContexts", options.build_contexts);
  map("buildSecrets", options.build_secrets);
  text("buildSsh", options.build_ssh);
  text("target", options.target);
  text("file", options.file);
  text("repositoryName", options.repository_name);
  wrapped("networkMode", "mode", options.network_mode);
  wrapped("platform", "platform", options.platform);
  if (options.outputs) members.push_back({"outputs", list_of(*options.outputs)});
  members.push_back({"version", Value(VERSION)});
  return to_json(Value::object(std::move(members)), {0});
}

AssetStagingProps docker_image_staging(const Construct& image, const DockerImageStagingOptions& options) {
  return assets::reported(image, [&] {
    const std::string directory = assets::find_asset_path(options.directory, image.node().where());
    const std::string file = assets::path::join(directory, options.file.empty() ? "Dockerfile" : options.file);
    if (!assets::disk::kind(file)) {
      throw assets::Failure({.message = "Cannot find the Dockerfile at " + file,
                             .allowed = "a folder with a Dockerfile, or `file` to name another"});
    }
    const bool docker = FeatureFlags::of(image).is_enabled("@aws-cdk/aws-ecr-assets:dockerIgnoreSupport");
    return AssetStagingProps{
        .source_path = directory,
        .exclude = patterns(directory, file, options.exclude, assets::assembly_folder(image)),
        .extra_hash = docker_image_extra_hash(options.hash),
        .follow = options.follow,
        .ignore_mode = options.ignore_mode.value_or(docker ? IgnoreMode::DOCKER : IgnoreMode::GLOB),
    };
  });
}

}  // namespace cdk
