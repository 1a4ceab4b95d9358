#include "asset_manifest.hpp"

#include <algorithm>
#include <cdk/assembly_builder.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>

#include "../digest/digest.hpp"
#include "../value/json_writer.hpp"
#include "../value/or_unset.hpp"
#include "placeholders.hpp"

namespace cdk::assets {
namespace {

using detail::as_template_text;

std::string extension_of(const std::string& file_name) {
  const auto slash = file_name.find_last_of('/');
  const auto dot = file_name.find_last_of('.');
  const bool has = dot != std::string::npos && dot != 0 && (slash == std::string::npos || dot > slash + 1);
  return has ? file_name.substr(dot) : "";
}

using detail::or_unset;

Value or_unset(const std::vector<std::pair<std::string, std::string>>& entries) {
  if (entries.empty()) return {};
  std::vector<Member> members;
  for (const auto& [name, value] : entries) members.push_back({name, Value(value)});
  return Value::object(std::move(members));
}

Value cache_option(const DockerImageAssetSource::CacheOption& option) {
  return Value::object({{"type", Value(option.type)}, {"params", or_unset(option.params)}});
}

Value cache_options(const DockerImageAssetSource& asset) {
  std::vector<Value> options;
  for (const auto& option : asset.docker_cache_from) options.push_back(cache_option(option));
  return options.empty() ? Value() : Value::list(std::move(options));
}

/// Known environments are named in the destination; open ones are left to the publisher.
void note(std::vector<Member>& entries, const Stack& stack, const std::string& hash, const std::string& display_name,
          Value source, std::vector<Member> destination) {
  if (std::ranges::find(entries, hash, &Member::name) != entries.end()) return;
  // CDK names the region after the two members that name the place; the destination's own name is a hash of the text.
  if (!stack.env().region.empty()) destination.insert(destination.begin() + 2, {"region", Value(stack.env().region)});
  const std::string hashed = to_json(Value::object(destination), {0});
  entries.push_back(
      {hash, Value::object({{"displayName", or_unset(display_name)},
                            {"source", std::move(source)},
                            {"destinations", Value::object({{detail::destination_name(stack, hashed),
                                                             Value::object(std::move(destination))}})}})});
}

}  // namespace

FileAssetLocation add_file(std::vector<Member>& files, const Stack& stack, const FileAssetSource& asset,
                           const FileDestination& destination) {
  const bool zip = asset.packaging == FileAssetPackaging::ZIP_DIRECTORY;
  const std::string key = destination.prefix + asset.source_hash + (zip ? ".zip" : extension_of(asset.file_name));
  Member origin = asset.executable.empty() ? Member{"path", Value(asset.file_name)}
                                           : Member{"executable", or_unset(asset.executable)};
  Value source = Value::object({std::move(origin), {"packaging", zip ? "zip" : "file"}});
  note(files, stack, asset.source_hash, asset.display_name, std::move(source),
       {{"bucketName", Value(destination.bucket_name)},
        {"objectKey", Value(key)},
        {"assumeRoleArn", or_unset(destination.assume_role_arn)},
        {"assumeRoleExternalId", or_unset(destination.assume_role_external_id)},
        {"assumeRoleAdditionalOptions", destination.assume_role_additional_options}});

  const std::string url = "s3://" + destination.bucket_name + "/" + key;
  const std::string region = stack.env().region.empty() ? "${AWS::Region}" : stack.env().region;
  return {.bucket_name = as_template_text(destination.bucket_name),
          .object_key = key,
          .http_url =
              as_template_text("https://s3." + region + ".${AWS::URLSuffix}/" + destination.bucket_name + "/" + key),
          .s3_object_url = as_template_text(url),
          .s3_object_url_with_placeholders = url};
}

DockerImageAssetLocation add_image(std::vector<Member>& images, const Stack& stack, const DockerImageAssetSource& asset,
                                   const ImageDestination& destination) {
  const std::string tag = destination.tag_prefix + asset.source_hash;
  Value source = Value::object({
      {"executable", or_unset(asset.executable)},
      {"directory", or_unset(asset.directory_name)},
      {"dockerBuildArgs", or_unset(asset.docker_build_args)},
      {"dockerBuildContexts", or_unset(asset.docker_build_contexts)},
      {"dockerBuildSecrets", or_unset(asset.docker_build_secrets)},
      {"dockerBuildSsh", or_unset(asset.docker_build_ssh)},
      {"dockerBuildTarget", or_unset(asset.docker_build_target)},
      {"dockerFile", or_unset(asset.docker_file)},
      {"networkMode", or_unset(asset.network_mode)},
      {"platform", or_unset(asset.platform)},
      {"dockerOutputs", or_unset(asset.docker_outputs)},
      {"cacheFrom", cache_options(asset)},
      {"cacheTo", asset.docker_cache_to ? cache_option(*asset.docker_cache_to) : Value()},
      {"cacheDisabled", asset.docker_cache_disabled ? Value(*asset.docker_cache_disabled) : Value()},
  });
  const std::string name = (asset.asset_name.empty() ? "" : asset.asset_name + "-") + asset.source_hash;
  note(images, stack, name, asset.display_name, std::move(source),
       {{"repositoryName", Value(destination.repository_name)},
        {"imageTag", Value(tag)},
        {"assumeRoleArn", or_unset(destination.assume_role_arn)},
        {"assumeRoleExternalId", or_unset(destination.assume_role_external_id)},
        {"assumeRoleAdditionalOptions", destination.assume_role_additional_options}});

  const std::string account = stack.env().account.empty() ? "${AWS::AccountId}" : stack.env().account;
  const std::string region = stack.env().region.empty() ? "${AWS::Region}" : stack.env().region;
  return {.image_uri = as_template_text(account + ".dkr.ecr." + region + ".${AWS::URLSuffix}/" +
                                        destination.repository_name + ":" + tag),
          .repository_name = as_template_text(destination.repository_name),
          .image_tag = tag};
}

FileAssetSource template_asset(const Stack& stack, const std::string& text) {
  return {.source_hash = digest::sha256_hex(text),
          .display_name = stack.own_stack_name() + " Template",
          .file_name = stack.template_file()};
}

std::string write_manifest(AssemblyBuilder& assembly, const Stack& stack, const std::vector<Member>& files,
                           const std::vector<Member>& images, const std::vector<Member>& properties) {
  std::string id = stack.artifact_id() + ".assets";
  const Value content = Value::object(
      {{"version", schema_version}, {"files", Value::object(files)}, {"dockerImages", Value::object(images)}});
  assembly.add_file(id + ".json", to_json(content, {2}));
  std::vector<Member> all{{"file", Value(id + ".json")}};
  all.insert(all.end(), properties.begin(), properties.end());
  assembly.add_artifact(id,
                        Value::object({{"type", "cdk:asset-manifest"}, {"properties", Value::object(std::move(all))}}));
  return id;
}

Value legacy_image(const DockerImageAssetSource& asset, const std::string& repository) {
  return Value::object(
      {{"repositoryName", Value(repository)},
       {"imageTag", Value(asset.source_hash)},
       {"id", Value(asset.source_hash)},
       {"packaging", "container-image"},
       {"path", Value(asset.directory_name)},
       {"sourceHash", Value(asset.source_hash)},
       {"buildArgs", or_unset(asset.docker_build_args)},
       {"buildContexts", or_unset(asset.docker_build_contexts)},
       {"buildSecrets", or_unset(asset.docker_build_secrets)},
       {"buildSsh", or_unset(asset.docker_build_ssh)},
       {"target", or_unset(asset.docker_build_target)},
       {"file", or_unset(asset.docker_file)},
       {"networkMode", or_unset(asset.network_mode)},
       {"platform", or_unset(asset.platform)},
       {"outputs", or_unset(asset.docker_outputs)},
       {"cacheFrom", cache_options(asset)},
       {"cacheTo", asset.docker_cache_to ? cache_option(*asset.docker_cache_to) : Value()},
       {"cacheDisabled", asset.docker_cache_disabled ? Value(*asset.docker_cache_disabled) : Value()}});
}

}  // namespace cdk::assets
