#include <cdk/error.hpp>
#include <cdk/ignore_strategy.hpp>
#include <utility>

#include "assets/failure.hpp"
#include "assets/ignore/ignore_rules.hpp"
#include "assets/posix_path.hpp"

namespace cdk {
namespace {

std::string absolute(std::string_view path, const std::source_location& where) {
  if (!assets::path::is_absolute(path)) {
    fail({.message = "An ignore strategy was given the path \"" + std::string(path) + "\"",
          .allowed = "an absolute path"},
         where);
  }
  return std::string(path);
}

std::string relative(const std::string& root, std::string_view path, const std::source_location& where) {
  return assets::path::relative(root, absolute(path, where));
}

}  // namespace

IgnoreStrategy::IgnoreStrategy(IgnoreMode mode, std::string_view absolute_root_path,
                               const std::vector<std::string>& patterns, std::source_location where)
    : root_(absolute(absolute_root_path, where)),
      rules_(assets::reported(where, [&] { return assets::make_ignore_rules(mode, patterns); })) {}

IgnoreStrategy::IgnoreStrategy(IgnoreStrategy&&) noexcept = default;
IgnoreStrategy& IgnoreStrategy::operator=(IgnoreStrategy&&) noexcept = default;
IgnoreStrategy::~IgnoreStrategy() = default;

IgnoreStrategy IgnoreStrategy::glob(std::string_view root, const std::vector<std::string>& patterns,
                                    std::source_location where) {
  return {IgnoreMode::GLOB, root, patterns, where};
}

IgnoreStrategy IgnoreStrategy::git(std::string_view root, const std::vector<std::string>& patterns,
                                   std::source_location where) {
  return {IgnoreMode::GIT, root, patterns, where};
}

IgnoreStrategy IgnoreStrategy::docker(std::string_view root, const std::vector<std::string>& patterns,
                                      std::source_location where) {
  return {IgnoreMode::DOCKER, root, patterns, where};
}

IgnoreStrategy IgnoreStrategy::from_copy_options(const CopyOptions& options, std::string_view root,
                                                 std::source_location where) {
  return {options.ignore_mode.value_or(IgnoreMode::GLOB), root, options.exclude, where};
}

void IgnoreStrategy::add(std::string_view pattern, std::source_location where) {
  assets::reported(where, [&] { rules_->add_text(pattern); });
}

bool IgnoreStrategy::ignores(std::string_view path, std::source_location where) const {
  return rules_->ignores(relative(root_, path, where));
}

bool IgnoreStrategy::completely_ignores(std::string_view path, std::source_location where) const {
  return rules_->completely_ignores(relative(root_, path, where));
}

}  // namespace cdk
