#include <cdk/asset_path.hpp>
#include <cdk/ec2/init_element.hpp>
#include <cdk/ec2/machine_image_config_props.hpp>
#include <cdk/error.hpp>
#include <cdk/iam/role.hpp>
#include <cdk/names.hpp>
#include <cdk/s3/ibucket.hpp>
#include <cdk/s3_assets/asset.hpp>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <iterator>

namespace cdk::ec2 {

namespace {

using Text = Input<std::string>;
using Handles = std::vector<InitServiceRestartHandle>;
using Bind = std::function<InitElementConfig(const InitBindOptions&)>;

/// An element that is a kind and a function.
struct Simple final : InitElement::Part {
  Simple(InitElementType kind, Bind function) : type_of(kind), run(std::move(function)) {}
  InitElementType type() const override { return type_of; }
  InitElementConfig bind(const InitBindOptions& options) const override { return run(options); }
  InitElementType type_of;
  Bind run;
};

std::shared_ptr<const InitElement::Part> part(InitElementType type, Bind bind) {
  return std::make_shared<const Simple>(type, std::move(bind));
}

Value object(const std::string& name, Value value) { return Value::object({{name, std::move(value)}}); }
Value unless_empty(const std::string& text) { return text.empty() ? Value() : Value(text); }
bool is_windows(const InitBindOptions& options) { return options.platform == OperatingSystemType::WINDOWS; }

std::string numbered(std::size_t index) {
  const std::string digits = std::to_string(index);
  return digits.size() < 3 ? std::string(3 - digits.size(), '0') + digits : digits;
}

template <class O>
Value or_unset(const O& value) {
  return value ? Value(*value) : Value();
}

Value list_of(const std::vector<std::string>& texts) {
  std::vector<Value> items(texts.begin(), texts.end());
  return Value::list(std::move(items));
}

Value credentials(const iam::IRole& role, s3::IBucket& bucket) {
  return object("S3AccessCreds", Value::object({{"type", "S3"},
                                                {"roleName", const_cast<iam::IRole&>(role).role_name()},
                                                {"buckets", Value::list({bucket.bucket_name()})}}));
}

[[noreturn]] void refuse_windows(const InitBindOptions& options, const std::string& what) {
  fail(options.scope, {what + " on Windows", "Linux, or none of it", "AWS::CloudFormation::Init"});
}

// Commands

Value command_config(const Value& command, const InitCommandOptions& options) {
  std::vector<Member> variables;
  for (const auto& [name, value] : options.env) variables.push_back({name, value});
  return Value::object(
      {{"command", command},
       {"env", variables.empty() ? Value() : Value::object(std::move(variables))},
       {"cwd", options.cwd},
       {"test", options.test_cmd},
       {"ignoreErrors", or_unset(options.ignore_errors)},
       {"waitAfterCompletion", options.wait_after_completion ? options.wait_after_completion->value() : Value()}});
}

std::shared_ptr<const InitElement::Part> command_part(const Value& command, const InitCommandOptions& options) {
  return part(InitElementType::COMMAND, [command, options](const InitBindOptions& bound) -> InitElementConfig {
    if (!is_windows(bound) && options.wait_after_completion) {
      fail(bound.scope, {"wait_after_completion of the command " + to_debug_string(command) + " on Linux", "Windows",
                         "AWS::CloudFormation::Init commands"});
    }
    const std::string key = options.key.empty() ? numbered(bound.index) : options.key;
    for (const auto& handle : options.service_restart_handles) handle.add_command(key);
    return {object(key, command_config(command, options))};
  });
}

// Files

Value file_config(const InitFileOptions& options, const InitBindOptions& bound, std::vector<Member> content) {
  if (is_windows(bound)) {
    if (!options.group.empty() || !options.owner.empty() || !options.mode.empty())
      refuse_windows(bound, "owner, group or mode of a file");
    return Value::object(std::move(content));
  }
  content.push_back({"mode", Value(options.mode.empty() ? "000644" : options.mode)});
  content.push_back({"owner", Value(options.owner.empty() ? "root" : options.owner)});
  content.push_back({"group", Value(options.group.empty() ? "root" : options.group)});
  return Value::object(std::move(content));
}

using Content = std::function<std::vector<Member>(const InitBindOptions&)>;

std::shared_ptr<const InitElement::Part> file_part(const std::string& name, const InitFileOptions& options,
                                                   Content content) {
  return part(InitElementType::FILE,
              [name, options, content = std::move(content)](const InitBindOptions& bound) -> InitElementConfig {
                for (const auto& handle : options.service_restart_handles) handle.add_file(name);
                return {object(name, file_config(options, bound, content(bound)))};
              });
}

/// Something in a bucket, which the instance's role may read.
struct Published {
  Text url;
  s3::IBucket& bucket;
  /// Of an asset.
  std::string hash{};
};
using Publish = std::function<Published(const InitBindOptions&)>;

Publish bucket_object(s3::IBucket& bucket, const std::string& key) {
  return [&bucket, key](const InitBindOptions& bound) -> Published {
    bucket.grant_read(bound.instance_role, key);
    return {bucket.url_for_object(key), bucket};
  };
}

Published readable(s3_assets::Asset& asset, const InitBindOptions& bound) {
  asset.grant_read(bound.instance_role);
  return {asset.http_url(), asset.bucket(), asset.asset_hash()};
}

Publish existing(s3_assets::Asset& asset) {
  return [&asset](const InitBindOptions& bound) { return readable(asset, bound); };
}

/// The asset is a child of the stack, whose id tells what else the stack has at that time.
Publish made(const std::string& target, const std::string& path, const s3_assets::AssetOptions& options,
             const std::source_location& where) {
  return [=](const InitBindOptions& bound) {
    std::string siblings;
    bound.scope.node().for_each_child(
        [&](const Construct& child) { siblings += (siblings.empty() ? "" : ",") + child.to_string(); });
    std::string id = Names::md5_hash(siblings);
    for (const char c : target + "Asset") id += c == '/' ? std::string("--") : std::string(1, c);
    return readable(bound.scope.add<s3_assets::Asset>(Id(id, where), path, options), bound);
  };
}

std::shared_ptr<const InitElement::Part> published_file(const std::string& name, const InitFileOptions& options,
                                                        Publish publish) {
  return part(InitElementType::FILE,
              [name, options, publish = std::move(publish)](const InitBindOptions& bound) -> InitElementConfig {
                for (const auto& handle : options.service_restart_handles) handle.add_file(name);
                const Published at = publish(bound);
                return {object(name, file_config(options, bound, {{"source", at.url}})),
                        credentials(bound.instance_role, at.bucket), at.hash};
              });
}

std::string base64(const std::string& bytes) {
  constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  std::string text;
  for (std::size_t at = 0; at < bytes.size(); at += 3) {
    const std::size_t left = std::min<std::size_t>(3, bytes.size() - at);
    unsigned group = 0;
    for (std::size_t i = 0; i < 3; ++i)
      group = group * 256 + (i < left ? static_cast<unsigned char>(bytes[at + i]) : 0U);
    for (std::size_t i = 0; i < 4; ++i) text += i <= left ? letters[(group >> (18 - 6 * i)) & 63] : '=';
  }
  return text;
}

// Packages

std::shared_ptr<const InitElement::Part> package_part(const std::string& type, const std::string& name,
                                                      const Value& versions, const Handles& handles) {
  return part(InitElementType::PACKAGE,
              [type, name, versions, handles](const InitBindOptions& bound) -> InitElementConfig {
                if ((type == "msi") != is_windows(bound)) {
                  fail(bound.scope, {"a package of type " + type + " on " + (is_windows(bound) ? "Windows" : "Linux"),
                                     "msi on Windows, the other types on Linux", "AWS::CloudFormation::Init packages"});
                }
                const std::string key = name.empty() ? numbered(bound.index) : name;
                for (const auto& handle : handles) handle.add_package(type, key);
                return {object(type, object(key, versions))};
              });
}

std::shared_ptr<const InitElement::Part> named_package(const std::string& type, const std::string& name,
                                                       const NamedPackageOptions& options) {
  return package_part(type, name, list_of(options.version), options.service_restart_handles);
}

// Archives

std::shared_ptr<const InitElement::Part> published_source(const std::string& directory,
                                                          const InitSourceOptions& options, Publish publish) {
  return part(InitElementType::SOURCE,
              [directory, options, publish = std::move(publish)](const InitBindOptions& bound) -> InitElementConfig {
                for (const auto& handle : options.service_restart_handles) handle.add_source(directory);
                const Published at = publish(bound);
                return {object(directory, at.url), credentials(bound.instance_role, at.bucket), at.hash};
              });
}

bool is_absolute(const std::string& path) { return path.starts_with('/'); }

std::string unit_text(const SystemdConfigFileOptions& options) {
  std::string text = "[Unit]";
  const auto line = [&text](const std::string& name, const std::string& value) {
    if (!value.empty()) text += "\n" + name + value;
  };
  line("Description=", options.description);
  if (options.after_network.value_or(true)) text += "\nAfter=network.target";
  text += "\n[Service]";
  line("ExecStart=", options.command);
  line("WorkingDirectory=", options.cwd);
  line("User=", options.user);
  line("Group=", options.group);
  if (options.keep_running.value_or(true)) text += "\nRestart=always";
  for (const std::string& file : options.environment_files) line("EnvironmentFile=", file);
  for (const auto& [name, value] : options.environment_variables)
    line("Environment=", "\"" + name + "=" + value + "\"");
  return text + "\n[Install]\nWantedBy=multi-user.target";
}

}  // namespace

InitCommand InitCommand::shell_command(const Text& shell_command, const InitCommandOptions& options) {
  return InitCommand(command_part(shell_command, options));
}

InitCommand InitCommand::argv_command(const std::vector<Text>& argv, const InitCommandOptions& options, Where where) {
  if (argv.empty()) fail({"a command of no words", "one word or more", "AWS::CloudFormation::Init commands"}, where);
  return InitCommand(command_part(Value::list(std::vector<Value>(argv.begin(), argv.end())), options));
}

InitFile InitFile::from_string(const std::string& file_name, const Text& content, const InitFileOptions& options,
                               Where where) {
  if (content == Value("")) {
    fail({"the file " + file_name + " without content", "one character or more", "AWS::CloudFormation::Init files"},
         where);
  }
  const char* encoding = options.base64_encoded.value_or(false) ? "base64" : "plain";
  return InitFile(file_part(file_name, options, [content, encoding](const InitBindOptions&) {
    return std::vector<Member>{{"content", content}, {"encoding", encoding}};
  }));
}

InitFile InitFile::symlink(const std::string& file_name, const std::string& target, const InitFileOptions& options,
                           Where where) {
  if (!options.mode.empty() && !options.mode.starts_with("120")) {
    fail({"mode " + options.mode + " of the link " + file_name, "\"120\" and three digits",
          "AWS::CloudFormation::Init files"},
         where);
  }
  InitFileOptions link = options;
  if (link.mode.empty()) link.mode = "120644";
  return from_string(file_name, target, link, where);
}

InitFile InitFile::from_object(const std::string& file_name, const Value& obj, const InitFileOptions& options) {
  return InitFile(file_part(file_name, options, [obj](const InitBindOptions&) {
    return std::vector<Member>{{"content", obj}};
  }));
}

InitFile InitFile::from_file_inline(const std::string& target_file_name, const std::string& source_file_name,
                                    const InitFileOptions& options, Where where) {
  const std::string path = find_asset(source_file_name, where);
  std::ifstream file(path, std::ios::binary);
  std::string bytes;
  if (std::filesystem::is_regular_file(path)) bytes.assign(std::istreambuf_iterator<char>(file), {});
  if (!file || !std::filesystem::is_regular_file(path))
    fail({"the file " + path + " can't be read", "", "InitFile::from_file_inline"}, where);
  return from_string(target_file_name, options.base64_encoded.value_or(false) ? base64(bytes) : bytes, options, where);
}

InitFile InitFile::from_url(const std::string& file_name, const Text& url, const InitFileOptions& options) {
  return InitFile(file_part(file_name, options, [url](const InitBindOptions&) {
    return std::vector<Member>{{"source", url}};
  }));
}

InitFile InitFile::from_s3_object(const std::string& file_name, s3::IBucket& bucket, const std::string& key,
                                  const InitFileOptions& options) {
  return InitFile(published_file(file_name, options, bucket_object(bucket, key)));
}

InitFile InitFile::from_asset(const std::string& target_file_name, const std::string& path,
                              const InitFileAssetOptions& options, Where where) {
  return InitFile(published_file(target_file_name, options, made(target_file_name, path, options, where)));
}

InitFile InitFile::from_existing_asset(const std::string& target_file_name, s3_assets::Asset& asset,
                                       const InitFileOptions& options) {
  return InitFile(published_file(target_file_name, options, existing(asset)));
}

InitGroup InitGroup::from_name(const std::string& group_name, std::optional<int> group_id) {
  return InitGroup(part(InitElementType::GROUP, [=](const InitBindOptions& bound) -> InitElementConfig {
    if (is_windows(bound)) refuse_windows(bound, "the group " + group_name);
    return {object(group_name, Value::object({{"gid", group_id ? Value(*group_id) : Value()}}))};
  }));
}

InitUser InitUser::from_name(const std::string& user_name, const InitUserOptions& options) {
  return InitUser(part(InitElementType::USER, [=](const InitBindOptions& bound) -> InitElementConfig {
    if (is_windows(bound)) refuse_windows(bound, "the user " + user_name);
    return {object(user_name, Value::object({{"uid", or_unset(options.user_id)},
                                             {"groups", options.groups.empty() ? Value() : list_of(options.groups)},
                                             {"homeDir", unless_empty(options.home_dir)}}))};
  }));
}

InitPackage InitPackage::rpm(const std::string& location, const LocationPackageOptions& options) {
  return InitPackage(package_part("rpm", options.key, list_of({location}), options.service_restart_handles));
}
InitPackage InitPackage::msi(const std::string& location, const LocationPackageOptions& options) {
  return InitPackage(package_part("msi", options.key, Value(location), options.service_restart_handles));
}
InitPackage InitPackage::yum(const std::string& package_name, const NamedPackageOptions& options) {
  return InitPackage(named_package("yum", package_name, options));
}
InitPackage InitPackage::ruby_gem(const std::string& gem_name, const NamedPackageOptions& options) {
  return InitPackage(named_package("rubygems", gem_name, options));
}
InitPackage InitPackage::python(const std::string& package_name, const NamedPackageOptions& options) {
  return InitPackage(named_package("python", package_name, options));
}
InitPackage InitPackage::apt(const std::string& package_name, const NamedPackageOptions& options) {
  return InitPackage(named_package("apt", package_name, options));
}

InitService InitService::enable(const std::string& service_name, const InitServiceOptions& options) {
  return InitService(part(InitElementType::SERVICE, [=](const InitBindOptions& bound) -> InitElementConfig {
    const ServiceManager manager =
        options.service_manager.value_or(is_windows(bound) ? ServiceManager::WINDOWS : ServiceManager::SYSVINIT);
    const bool enabled = options.enabled.value_or(true);
    std::vector<Member> config{{"enabled", enabled}, {"ensureRunning", options.ensure_running.value_or(enabled)}};
    if (options.service_restart_handle) {
      for (Member& cause : options.service_restart_handle->render()) config.push_back(std::move(cause));
    }
    return {object(std::string(to_value(manager)), object(service_name, Value::object(std::move(config))))};
  }));
}

InitService InitService::disable(const std::string& service_name) {
  return enable(service_name, {.enabled = false, .ensure_running = false});
}

InitFile InitService::systemd_config_file(const std::string& service_name, const SystemdConfigFileOptions& options,
                                          Where where) {
  const auto check = [&](const std::string& path, const char* what) {
    if (is_absolute(path)) return;
    fail({std::string(what) + " \"" + path + "\" of the service " + service_name, "an absolute path", "systemd"},
         where);
  };
  check(options.command, "command");
  for (const std::string& file : options.environment_files) check(file, "environment file");
  return InitFile::from_string("/etc/systemd/system/" + service_name + ".service", unit_text(options), {}, where);
}

InitSource InitSource::from_url(const std::string& target_directory, const Text& url,
                                const InitSourceOptions& options) {
  return InitSource(part(InitElementType::SOURCE, [=](const InitBindOptions&) -> InitElementConfig {
    for (const auto& handle : options.service_restart_handles) handle.add_source(target_directory);
    return {object(target_directory, url)};
  }));
}

InitSource InitSource::from_git_hub(const std::string& target_directory, const std::string& owner,
                                    const std::string& repo, const std::string& ref_spec,
                                    const InitSourceOptions& options) {
  return from_url(target_directory,
                  "https://github.com/" + owner + "/" + repo + "/tarball/" + (ref_spec.empty() ? "master" : ref_spec),
                  options);
}

InitSource InitSource::from_s3_object(const std::string& target_directory, s3::IBucket& bucket, const std::string& key,
                                      const InitSourceOptions& options) {
  return InitSource(published_source(target_directory, options, bucket_object(bucket, key)));
}

InitSource InitSource::from_asset(const std::string& target_directory, const std::string& path,
                                  const InitSourceOptions& options, Where where) {
  return InitSource(published_source(target_directory, options, made(target_directory, path, {}, where)));
}

InitSource InitSource::from_existing_asset(const std::string& target_directory, s3_assets::Asset& asset,
                                           const InitSourceOptions& options) {
  return InitSource(published_source(target_directory, options, existing(asset)));
}

}  // namespace cdk::ec2
