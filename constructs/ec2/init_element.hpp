// What CloudFormationInit puts onto instances: packages, groups, users, archives, files, commands and services.
#pragma once

#include <cdk/ec2/init_element_props.hpp>
#include <cdk/input.hpp>
#include <cstddef>
#include <memory>
#include <optional>
#include <source_location>
#include <string>
#include <utility>
#include <vector>

namespace cdk {
class Construct;
}
namespace cdk::iam {
class IRole;
}
namespace cdk::s3 {
class IBucket;
}

namespace cdk::s3_assets {
class Asset;
}

namespace cdk::ec2 {

enum class OperatingSystemType;

/// The kinds of elements, in the order in which cfn-init deals with them.
enum class InitElementType { PACKAGE, GROUP, USER, SOURCE, FILE, COMMAND, SERVICE };

/// Where an element is put.
struct InitBindOptions {
  Construct& scope;
  iam::IRole& instance_role;
  OperatingSystemType platform;
  /// Its place among those of its kind.
  std::size_t index;
};

/// What an element contributes to the resource's metadata.
struct InitElementConfig {
  Value config;
  /// Of AWS::CloudFormation::Authentication; unset when it needs none.
  Value authentication{};
  /// Of the assets among it, one after the other: part of what tells whether the config has changed.
  std::string asset_hash{};
};

/// A thing that cfn-init does.
class InitElement {
 public:
  using Where = std::source_location;
  class Part {
   public:
    virtual ~Part() = default;
    virtual InitElementType type() const = 0;
    virtual InitElementConfig bind(const InitBindOptions& options) const = 0;
  };

  InitElementType element_type() const { return part_->type(); }
  /// For InitConfig. Errors: what the operating system doesn't have.
  InitElementConfig bind(const InitBindOptions& options) const { return part_->bind(options); }

 protected:
  explicit InitElement(std::shared_ptr<const Part> part) : part_(std::move(part)) {}

 private:
  std::shared_ptr<const Part> part_;
};

/// A command.
class InitCommand : public InitElement {
 public:
  static InitCommand shell_command(const Input<std::string>& shell_command, const InitCommandOptions& options = {});
  /// Without a shell. Errors: an empty list.
  static InitCommand argv_command(const std::vector<Input<std::string>>& argv, const InitCommandOptions& options = {},
                                  Where where = Where::current());

 private:
  explicit InitCommand(std::shared_ptr<const Part> part) : InitElement(std::move(part)) {}
};

/// A file.
class InitFile : public InitElement {
 public:
  /// Errors: no content.
  static InitFile from_string(const std::string& file_name, const Input<std::string>& content,
                              const InitFileOptions& options = {}, Where where = Where::current());
  /// Errors: a mode that doesn't begin with "120".
  static InitFile symlink(const std::string& file_name, const std::string& target, const InitFileOptions& options = {},
                          Where where = Where::current());
  /// As JSON.
  static InitFile from_object(const std::string& file_name, const Value& obj, const InitFileOptions& options = {});
  /// The content of a file of this machine, within the template. A relative path is looked up from the working folder,
  /// then from the source file's own folder. Errors: the file can't be read, or is empty.
  static InitFile from_file_inline(const std::string& target_file_name, const std::string& source_file_name,
                                   const InitFileOptions& options = {}, Where where = Where::current());
  static InitFile from_url(const std::string& file_name, const Input<std::string>& url,
                           const InitFileOptions& options = {});
  /// The instance's role may then read the object.
  static InitFile from_s3_object(const std::string& file_name, s3::IBucket& bucket, const std::string& key,
                                 const InitFileOptions& options = {});
  /// A file of this machine that the deployment uploads, which the instance's role may then read. A relative path is
  /// looked up from the working folder, then from the source file's own folder. Errors at attaching: it isn't there.
  static InitFile from_asset(const std::string& target_file_name, const std::string& path,
                             const InitFileAssetOptions& options = {}, Where where = Where::current());
  /// The instance's role may then read the asset.
  static InitFile from_existing_asset(const std::string& target_file_name, s3_assets::Asset& asset,
                                      const InitFileOptions& options = {});

 private:
  explicit InitFile(std::shared_ptr<const Part> part) : InitElement(std::move(part)) {}
};

/// A group of Linux.
class InitGroup : public InitElement {
 public:
  static InitGroup from_name(const std::string& group_name, std::optional<int> group_id = {});

 private:
  explicit InitGroup(std::shared_ptr<const Part> part) : InitElement(std::move(part)) {}
};

/// A user of Linux.
class InitUser : public InitElement {
 public:
  static InitUser from_name(const std::string& user_name, const InitUserOptions& options = {});

 private:
  explicit InitUser(std::shared_ptr<const Part> part) : InitElement(std::move(part)) {}
};

/// A package.
class InitPackage : public InitElement {
 public:
  static InitPackage rpm(const std::string& location, const LocationPackageOptions& options = {});
  static InitPackage yum(const std::string& package_name, const NamedPackageOptions& options = {});
  static InitPackage ruby_gem(const std::string& gem_name, const NamedPackageOptions& options = {});
  static InitPackage python(const std::string& package_name, const NamedPackageOptions& options = {});
  static InitPackage apt(const std::string& package_name, const NamedPackageOptions& options = {});
  /// The only kind for Windows.
  static InitPackage msi(const std::string& location, const LocationPackageOptions& options = {});

 private:
  explicit InitPackage(std::shared_ptr<const Part> part) : InitElement(std::move(part)) {}
};

/// A service.
class InitService : public InitElement {
 public:
  static InitService enable(const std::string& service_name, const InitServiceOptions& options = {});
  static InitService disable(const std::string& service_name);
  /// A file that makes a service of a command. Errors: paths that aren't absolute.
  static InitFile systemd_config_file(const std::string& service_name, const SystemdConfigFileOptions& options,
                                      Where where = Where::current());

 private:
  explicit InitService(std::shared_ptr<const Part> part) : InitElement(std::move(part)) {}
};

/// An archive that is unpacked into a folder.
class InitSource : public InitElement {
 public:
  static InitSource from_url(const std::string& target_directory, const Input<std::string>& url,
                             const InitSourceOptions& options = {});
  /// A branch, tag or commit. Default: master.
  static InitSource from_git_hub(const std::string& target_directory, const std::string& owner, const std::string& repo,
                                 const std::string& ref_spec = {}, const InitSourceOptions& options = {});
  /// The instance's role may then read the object.
  static InitSource from_s3_object(const std::string& target_directory, s3::IBucket& bucket, const std::string& key,
                                   const InitSourceOptions& options = {});
  /// A folder or archive of this machine that the deployment uploads, which the instance's role may then read. A
  /// relative path is looked up from the working folder, then from the source file's own folder. Errors at attaching:
  /// it isn't there.
  static InitSource from_asset(const std::string& target_directory, const std::string& path,
                               const InitSourceOptions& options = {}, Where where = Where::current());
  /// The instance's role may then read the asset, such as one with options.
  static InitSource from_existing_asset(const std::string& target_directory, s3_assets::Asset& asset,
                                        const InitSourceOptions& options = {});

 private:
  explicit InitSource(std::shared_ptr<const Part> part) : InitElement(std::move(part)) {}
};

}  // namespace cdk::ec2
