// What instances run at their start.
#pragma once

#include <cdk/ec2/user_data_props.hpp>
#include <cdk/input.hpp>
#include <cdk/ref.hpp>
#include <concepts>
#include <memory>
#include <source_location>
#include <string>
#include <vector>

namespace cdk {
class Resource;
}

namespace cdk::ec2 {

enum class OperatingSystemType;

/// A script that instances run at their start. Copies stand for the same script: what is added to one is in all.
class UserData {
 public:
  using Lines = std::vector<Input<std::string>>;
  using Where = std::source_location;

  /// The kinds of scripts. Derive from it for a kind of your own.
  class Script {
   public:
    virtual ~Script() = default;
    virtual void add_commands(const Lines& commands) = 0;
    virtual void add_on_exit_commands(const Lines& commands) = 0;
    virtual void add_execute_file_command(const ExecuteFileOptions& params) = 0;
    virtual Input<std::string> add_s3_download_command(const S3DownloadOptions& params) = 0;
    virtual void add_signal_on_exit_command(Resource& resource) = 0;
    virtual Input<std::string> render() const = 0;
  };
  explicit UserData(std::shared_ptr<Script> script) : script_(std::move(script)) {}

  /// A shell script.
  static UserData for_linux(const LinuxUserDataOptions& options = {});
  /// A PowerShell script.
  static UserData for_windows(const WindowsUserDataOptions& options = {});
  /// Errors: an unknown operating system.
  static UserData for_operating_system(OperatingSystemType os, Where where = Where::current());
  /// A text of your own, which only add_commands can add to.
  static UserData custom(const Input<std::string>& content, Where where = Where::current());

  void add_commands(const Lines& commands) { script_->add_commands(commands); }
  template <class... C>
    requires(sizeof...(C) > 0 && (std::convertible_to<const C&, Input<std::string>> && ...))
  void add_commands(const C&... commands) {
    script_->add_commands(Lines{Input<std::string>(commands)...});
  }
  /// Commands that run when the script ends, whether it failed or not.
  void add_on_exit_commands(const Lines& commands) { script_->add_on_exit_commands(commands); }
  template <class... C>
    requires(sizeof...(C) > 0 && (std::convertible_to<const C&, Input<std::string>> && ...))
  void add_on_exit_commands(const C&... commands) {
    script_->add_on_exit_commands(Lines{Input<std::string>(commands)...});
  }
  /// Runs a file of the instance.
  void add_execute_file_command(const ExecuteFileOptions& params) { script_->add_execute_file_command(params); }
  /// Downloads an object, which the instance's role must be allowed to read. Gives the file's path.
  Input<std::string> add_s3_download_command(const S3DownloadOptions& params) {
    return script_->add_s3_download_command(params);
  }
  /// Tells CloudFormation at the end how it went, for a resource with a creation or update policy.
  void add_signal_on_exit_command(Resource& resource) { script_->add_signal_on_exit_command(resource); }
  /// The text, before it is encoded.
  Input<std::string> render() const { return script_->render(); }

 private:
  std::shared_ptr<Script> script_;
};

/// A part of a MIME multipart archive.
class MultipartBody {
 public:
  static constexpr const char* SHELL_SCRIPT = "text/x-shellscript; charset=\"utf-8\"";
  static constexpr const char* CLOUD_BOOTHOOK = "text/cloud-boothook; charset=\"utf-8\"";

  /// Default type: SHELL_SCRIPT.
  static MultipartBody from_user_data(const UserData& user_data, const Input<std::string>& content_type = {});
  static MultipartBody from_raw_body(const MultipartBodyOptions& opts);
  /// The part's lines.
  std::vector<Input<std::string>> render_body_part() const;

 private:
  explicit MultipartBody(MultipartBodyOptions options, std::vector<UserData> user_data = {})
      : options_(std::move(options)), user_data_(std::move(user_data)) {}
  MultipartBodyOptions options_;
  std::vector<UserData> user_data_;  // at most one
};

/// User data of several parts. What is added by add_commands and its kin goes to the default part.
class MultipartUserData : public UserData {
 public:
  /// Errors: a separator with other characters than letters, digits and `()+,-./:=?`.
  explicit MultipartUserData(const MultipartUserDataOptions& opts = {}, Where where = Where::current());
  void add_part(const MultipartBody& part);
  /// The first script added is the default one, unless told otherwise.
  void add_user_data_part(const UserData& user_data, const Input<std::string>& content_type = {},
                          std::optional<bool> make_default = {});

 private:
  struct Archive;
  explicit MultipartUserData(std::shared_ptr<Archive> archive);
  std::shared_ptr<Archive> archive_;
};

}  // namespace cdk::ec2
