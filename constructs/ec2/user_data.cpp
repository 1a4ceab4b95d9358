#include <cdk/cfn_element.hpp>
#include <cdk/ec2/machine_image_config_props.hpp>
#include <cdk/ec2/user_data.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/resource.hpp>
#include <cdk/s3/ibucket.hpp>
#include <cdk/stack.hpp>

namespace cdk::ec2 {

namespace {

using Lines = UserData::Lines;
using Text = Input<std::string>;

// As text, not by Fn::Join over lines that have one of their own.
Text joined(const Lines& lines) {
  std::vector<Value> parts{Value("")};
  for (const Text& line : lines) {
    if (parts.size() > 1) parts.emplace_back("\n");
    parts.push_back(line);
  }
  return Text::from(Value::concat(std::move(parts)));
}

void append(Lines& lines, const Lines& more) { lines.insert(lines.end(), more.begin(), more.end()); }

Text logical_id_of(const Resource& resource) {
  auto* element = dynamic_cast<const CfnElement*>(resource.node().default_child());
  if (element == nullptr) {
    fail(resource, {"a signal for a construct without a resource of its own",
                    "a construct whose default child is a resource", "UserData add_signal_on_exit_command"});
  }
  return element->logical_id();
}

Text with_arguments(const Text& command, const Text& arguments) {
  return arguments.is_set() ? concat(command, " ", arguments) : command;
}

Text file_of(const S3DownloadOptions& params, const char* folder) {
  const bool given = params.local_file.is_set() && params.local_file != Value("");
  return given ? params.local_file : concat(folder, params.bucket_key);
}

Text region_option(const S3DownloadOptions& params, const char* option) {
  return params.region.is_set() ? concat(option, params.region) : Text("");
}

class LinuxScript final : public UserData::Script {
 public:
  explicit LinuxScript(const LinuxUserDataOptions& options)
      : shebang_(options.shebang.is_set() ? options.shebang : Text("#!/bin/bash")) {}

  void add_commands(const Lines& commands) override { append(lines_, commands); }
  void add_on_exit_commands(const Lines& commands) override { append(on_exit_, commands); }
  void add_execute_file_command(const ExecuteFileOptions& params) override {
    append(lines_, {"set -e", concat("chmod +x '", params.file_path, "'"),
                    with_arguments(concat("'", params.file_path, "'"), params.arguments)});
  }
  Text add_s3_download_command(const S3DownloadOptions& params) override {
    const Text file = file_of(params, "/tmp/");
    append(lines_, {concat("mkdir -p $(dirname '", file, "')"),
                    concat("aws s3 cp 's3://", params.bucket->bucket_name(), "/", params.bucket_key, "' '", file, "'",
                           region_option(params, " --region "))});
    return file;
  }
  void add_signal_on_exit_command(Resource& resource) override {
    const Stack& stack = resource.stack();
    append(on_exit_,
           {concat("/opt/aws/bin/cfn-signal --stack ", stack.stack_name(), " --resource ", logical_id_of(resource),
                   " --region ", stack.region(), " -e $exitCode || echo 'Failed to send Cloudformation Signal'")});
  }
  Text render() const override {
    Lines all{shebang_};
    if (!on_exit_.empty()) {
      append(all, {"function exitTrap(){", "exitCode=$?"});
      append(all, on_exit_);
      append(all, {"}", "trap exitTrap EXIT"});
    }
    append(all, lines_);
    return joined(all);
  }

 private:
  Text shebang_;
  Lines lines_;
  Lines on_exit_;
};

class WindowsScript final : public UserData::Script {
 public:
  explicit WindowsScript(const WindowsUserDataOptions& options) : persist_(options.persist.value_or(false)) {}

  void add_commands(const Lines& commands) override { append(lines_, commands); }
  void add_on_exit_commands(const Lines& commands) override { append(on_exit_, commands); }
  void add_execute_file_command(const ExecuteFileOptions& params) override {
    append(lines_, {with_arguments(concat("&'", params.file_path, "'"), params.arguments),
                    concat("if (!$?) { Write-Error 'Failed to execute the file \"", params.file_path,
                           "\"' -ErrorAction Stop }")});
  }
  Text add_s3_download_command(const S3DownloadOptions& params) override {
    const Text file = file_of(params, "C:/temp/");
    append(lines_, {concat("mkdir (Split-Path -Path '", file, "' ) -ea 0"),
                    concat("Read-S3Object -BucketName '", params.bucket->bucket_name(), "' -key '", params.bucket_key,
                           "' -file '", file, "' -ErrorAction Stop", region_option(params, " -Region "))});
    return file;
  }
  void add_signal_on_exit_command(Resource& resource) override {
    const Stack& stack = resource.stack();
    append(on_exit_, {concat("cfn-signal --stack ", stack.stack_name(), " --resource ", logical_id_of(resource),
                             " --region ", stack.region(), " --success ($success.ToString().ToLower())")});
  }
  Text render() const override {
    Lines all;
    if (!on_exit_.empty()) {
      append(all, {"trap {", "$success=($PSItem.Exception.Message -eq \"Success\")"});
      append(all, on_exit_);
      append(all, {"break", "}"});
    }
    append(all, lines_);
    if (!on_exit_.empty()) append(all, {"throw \"Success\""});
    return concat("<powershell>", joined(all), "</powershell>", persist_ ? "<persist>true</persist>" : "");
  }

 private:
  bool persist_;
  Lines lines_;
  Lines on_exit_;
};

class CustomScript final : public UserData::Script {
 public:
  CustomScript(const Text& content, const std::source_location& where) : lines_{content}, where_(where) {}

  void add_commands(const Lines& commands) override { append(lines_, commands); }
  void add_on_exit_commands(const Lines&) override { refuse("add_on_exit_commands"); }
  void add_execute_file_command(const ExecuteFileOptions&) override { refuse("add_execute_file_command"); }
  Text add_s3_download_command(const S3DownloadOptions&) override { refuse("add_s3_download_command"); }
  void add_signal_on_exit_command(Resource&) override { refuse("add_signal_on_exit_command"); }
  Text render() const override { return joined(lines_); }

 private:
  [[noreturn]] void refuse(const char* function) const {
    fail({std::string(function) + " on custom user data, whose language isn't known",
          "UserData::for_linux or UserData::for_windows", "UserData::custom"},
         where_);
  }
  Lines lines_;
  std::source_location where_;
};

}  // namespace

UserData UserData::for_linux(const LinuxUserDataOptions& options) {
  return UserData(std::make_shared<LinuxScript>(options));
}

UserData UserData::for_windows(const WindowsUserDataOptions& options) {
  return UserData(std::make_shared<WindowsScript>(options));
}

UserData UserData::for_operating_system(OperatingSystemType os, Where where) {
  switch (os) {
    case OperatingSystemType::LINUX: return for_linux();
    case OperatingSystemType::WINDOWS: return for_windows();
    case OperatingSystemType::UNKNOWN: break;
  }
  fail({"user data for an unknown operating system", "LINUX or WINDOWS, or user data of your own", "UserData"}, where);
}

UserData UserData::custom(const Input<std::string>& content, Where where) {
  return UserData(std::make_shared<CustomScript>(content, where));
}

MultipartBody MultipartBody::from_user_data(const UserData& user_data, const Input<std::string>& content_type) {
  return MultipartBody(
      {.content_type = content_type.is_set() ? content_type : Text(SHELL_SCRIPT), .transfer_encoding = "base64"},
      {user_data});
}

MultipartBody MultipartBody::from_raw_body(const MultipartBodyOptions& opts) { return MultipartBody(opts); }

std::vector<Input<std::string>> MultipartBody::render_body_part() const {
  Lines lines{concat("Content-Type: ", options_.content_type)};
  if (options_.transfer_encoding.is_set())
    lines.push_back(concat("Content-Transfer-Encoding: ", options_.transfer_encoding));
  lines.emplace_back("");
  if (!user_data_.empty())
    lines.push_back(Fn::base64(user_data_.front().render()));
  else if (options_.body.is_set())
    lines.push_back(options_.body);
  return lines;
}

struct MultipartUserData::Archive final : UserData::Script {
  Archive(std::string archive_separator, const std::source_location& made)
      : separator(std::move(archive_separator)), where(made) {}

  void add_commands(const Lines& commands) override { target("add_commands").add_commands(commands); }
  void add_on_exit_commands(const Lines& commands) override {
    target("add_on_exit_commands").add_on_exit_commands(commands);
  }
  void add_execute_file_command(const ExecuteFileOptions& params) override {
    target("add_execute_file_command").add_execute_file_command(params);
  }
  Text add_s3_download_command(const S3DownloadOptions& params) override {
    return target("add_s3_download_command").add_s3_download_command(params);
  }
  void add_signal_on_exit_command(Resource& resource) override {
    target("add_signal_on_exit_command").add_signal_on_exit_command(resource);
  }
  Text render() const override {
    Lines lines{concat("Content-Type: multipart/mixed; boundary=\"", separator, "\""), "MIME-Version: 1.0", ""};
    for (const MultipartBody& part : parts) {
      lines.emplace_back("--" + separator);
      append(lines, part.render_body_part());
    }
    append(lines, {"--" + separator + "--", ""});
    return joined(lines);
  }
  UserData& target(const char* function) {
    if (!main_part) {
      fail({std::string(function) + " on multipart user data without a default part",
            "add_user_data_part with make_default = true before", "MultipartUserData"},
           where);
    }
    return *main_part;
  }

  std::string separator;
  std::source_location where;
  std::vector<MultipartBody> parts;
  std::optional<UserData> main_part;
};

MultipartUserData::MultipartUserData(const MultipartUserDataOptions& opts, Where where)
    : MultipartUserData(std::make_shared<Archive>(
          opts.parts_separator.empty() ? "+AWS+CDK+User+Data+Separator==" : opts.parts_separator, where)) {
  constexpr std::string_view allowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789()+,-./:=?";
  if (opts.parts_separator.find_first_not_of(allowed) != std::string::npos) {
    fail({"parts_separator \"" + opts.parts_separator + "\"", "letters, digits and ()+,-./:=?", "MIME multipart"},
         where);
  }
}

MultipartUserData::MultipartUserData(std::shared_ptr<Archive> archive)
    : UserData(archive), archive_(std::move(archive)) {}

void MultipartUserData::add_part(const MultipartBody& part) { archive_->parts.push_back(part); }

void MultipartUserData::add_user_data_part(const UserData& user_data, const Input<std::string>& content_type,
                                           std::optional<bool> make_default) {
  add_part(MultipartBody::from_user_data(user_data, content_type));
  if (make_default.value_or(!archive_->main_part)) archive_->main_part = user_data;
}

}  // namespace cdk::ec2
