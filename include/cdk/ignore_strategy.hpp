// Which files of a folder patterns leave out.
#pragma once

#include <cdk/copy_options.hpp>
#include <memory>
#include <source_location>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

namespace assets {
class IgnoreRules;
}

/// Says which files below a root folder are left out. Paths are absolute. Errors name the caller's line.
class IgnoreStrategy {
 public:
  /// Errors: a root that is no absolute path; a pattern that can't be understood.
  IgnoreStrategy(IgnoreMode mode, std::string_view absolute_root_path, const std::vector<std::string>& patterns,
                 std::source_location where = std::source_location::current());
  IgnoreStrategy(IgnoreStrategy&&) noexcept;
  IgnoreStrategy& operator=(IgnoreStrategy&&) noexcept;
  ~IgnoreStrategy();

  // Errors as above.
  static IgnoreStrategy glob(std::string_view absolute_root_path, const std::vector<std::string>& patterns,
                             std::source_location where = std::source_location::current());
  static IgnoreStrategy git(std::string_view absolute_root_path, const std::vector<std::string>& patterns,
                            std::source_location where = std::source_location::current());
  static IgnoreStrategy docker(std::string_view absolute_root_path, const std::vector<std::string>& patterns,
                               std::source_location where = std::source_location::current());
  /// The strategy that options ask for.
  static IgnoreStrategy from_copy_options(const CopyOptions& options, std::string_view absolute_root_path,
                                          std::source_location where = std::source_location::current());

  /// Adds one more pattern. Errors: one that can't be understood.
  void add(std::string_view pattern, std::source_location where = std::source_location::current());
  /// Whether the file or folder is left out. Errors: a path that isn't absolute.
  bool ignores(std::string_view absolute_file_path, std::source_location where = std::source_location::current()) const;
  /// Whether a folder is left out with everything in it. Errors: a path that isn't absolute.
  bool completely_ignores(std::string_view absolute_directory_path,
                          std::source_location where = std::source_location::current()) const;

 private:
  std::string root_;
  std::unique_ptr<assets::IgnoreRules> rules_;
};

/// Shell patterns; one without a slash is compared with base names.
class GlobIgnoreStrategy : public IgnoreStrategy {
 public:
  GlobIgnoreStrategy(std::string_view absolute_root_path, const std::vector<std::string>& patterns,
                     std::source_location where = std::source_location::current())
      : IgnoreStrategy(IgnoreMode::GLOB, absolute_root_path, patterns, where) {}
};

/// Lines of a .gitignore file: what is in a folder that is left out stays out, whatever later patterns say.
class GitIgnoreStrategy : public IgnoreStrategy {
 public:
  GitIgnoreStrategy(std::string_view absolute_root_path, const std::vector<std::string>& patterns,
                    std::source_location where = std::source_location::current())
      : IgnoreStrategy(IgnoreMode::GIT, absolute_root_path, patterns, where) {}
};

/// Lines of a .dockerignore file.
class DockerIgnoreStrategy : public IgnoreStrategy {
 public:
  DockerIgnoreStrategy(std::string_view absolute_root_path, const std::vector<std::string>& patterns,
                       std::source_location where = std::source_location::current())
      : IgnoreStrategy(IgnoreMode::DOCKER, absolute_root_path, patterns, where) {}
};

}  // namespace cdk
