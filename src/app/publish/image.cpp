#include "image.hpp"

#include <cdk/error.hpp>
#include <cstdlib>
#include <vector>

#include "../json_text.hpp"
#include "../process.hpp"
#include "bucket.hpp"

namespace cdk::app::publish {
namespace {

std::string docker() {
  const char* given = std::getenv("CDK_DOCKER");
  return given != nullptr && *given != '\0' ? given : "docker";
}

void check(const Outcome& outcome, const std::string& what) {
  if (outcome.succeeded()) return;
  const std::string allowed =
      outcome.start_error != 0
          ? "; allowed: Docker, or a program that takes its commands named by CDK_DOCKER, such as podman or finch"
          : "; allowed: a docker that can do it; what it says stands above";
  throw Error({"error: '" + docker() + " " + what + "' " + describe_failure(outcome) + allowed});
}

void run_docker(std::vector<std::string> arguments) {
  const std::string what = arguments[0];
  arguments.insert(arguments.begin(), docker());
  check(run({.arguments = std::move(arguments), .shown = true}), what);
}

/// "type=gha,mode=max".
std::string cache_option(const Value& option) {
  std::string all = "type=" + text(option, "type");
  for (const Member& param : members(option, "params"))
    all += "," + param.name + "=" + text(option.find("params"), param.name);
  return all;
}

std::vector<std::string> build_arguments(const Value& source, const std::string& folder, const std::string& image) {
  std::vector<std::string> arguments{"build", "--tag", image};
  const auto add = [&](const char* option, const std::string& value) {
    if (!value.empty()) arguments.insert(arguments.end(), {option, value});
  };
  const auto add_pairs = [&](const char* option, const char* name, const char* opening) {
    for (const Member& pair : members(source, name))
      add(option, opening + pair.name + (*opening != '\0' ? "," : "=") + std::string(pair.value.as_string()));
  };
  add_pairs("--build-arg", "dockerBuildArgs", "");
  add_pairs("--build-context", "dockerBuildContexts", "");
  add_pairs("--secret", "dockerBuildSecrets", "id=");
  add("--ssh", text(source, "dockerBuildSsh"));
  add("--target", text(source, "dockerBuildTarget"));
  const std::string directory = (folder.ends_with('/') ? folder : folder + "/") + text(source, "directory");
  if (const std::string file = text(source, "dockerFile"); !file.empty()) add("--file", directory + "/" + file);
  add("--network", text(source, "networkMode"));
  add("--platform", text(source, "platform"));
  for (const std::string& output : texts(source.find("dockerOutputs"))) add("--output", output);
  for (const Value& option : items(source, "cacheFrom")) add("--cache-from", cache_option(option));
  if (const Value option = source.find("cacheTo"); option.is_object()) add("--cache-to", cache_option(option));
  if (const Value disabled = source.find("cacheDisabled"); disabled.is_set() && disabled.as_bool())
    arguments.emplace_back("--no-cache");
  arguments.push_back(directory);
  return arguments;
}

}  // namespace

Repository find_repository(const std::string& name, const Destination& destination) {
  try {
    const Value answer = destination.aws.call({"ecr", "describe-repositories", "--repository-names", name});
    const std::vector<Value> found = items(answer, "repositories");
    return {name, found.empty() ? std::string() : text(found[0], "repositoryUri")};
  } catch (const aws::AwsError& error) {
    if (error.code() != "RepositoryNotFoundException") throw;
    throw Error(
        {"error: the repository '" + name + "' for the app's images isn't there" + bootstrap_hint(destination)});
  }
}

bool has_tag(const Repository& repository, const std::string& tag, const aws::AwsCli& aws) {
  try {
    aws.call({"ecr", "describe-images", "--repository-name", repository.name, "--image-ids", "imageTag=" + tag});
    return true;
  } catch (const aws::AwsError& error) {
    if (error.code() != "ImageNotFoundException") throw;
    return false;
  }
}

void build_image(const Value& source, const std::string& folder, const std::string& image) {
  const std::vector<std::string> command = texts(source.find("executable"));
  if (command.empty()) return run_docker(build_arguments(source, folder, image));
  run_docker({"tag", printed_by(command, folder), image});
}

void push_image(const Repository& repository, const std::string& image, const aws::AwsCli& aws) {
  const std::string registry = repository.address.substr(0, repository.address.find('/'));
  const Outcome login =
      run_piped(aws.command({"ecr", "get-login-password"}),
                {.arguments = {docker(), "login", "--username", "AWS", "--password-stdin", registry}});
  if (!login.succeeded())
    throw Error({"error: '" + docker() + " login' with the password of 'aws ecr get-login-password' " +
                 describe_failure(login) + ": " + trimmed(login.errors) + "; allowed: credentials that may push to " +
                 registry});
  run_docker({"push", image});
}

}  // namespace cdk::app::publish
