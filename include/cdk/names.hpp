// Names derived from a construct's place in the tree.
#pragma once

#include <cdk/construct.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace cdk {

/// How Names::unique_resource_name makes its name.
struct UniqueResourceNameOptions {
  /// Characters that are kept beside letters and digits. Default: none.
  std::string allowed_special_characters{};
  /// Default: 256.
  int max_length = 256;
  /// Between the parts of the path. Default: nothing.
  std::string separator{};
};

/// Names that are unique within the App and the same on every run.
struct Names {
  /// Letters and digits: the path without its hidden parts, and 8 digits of its hash; at most 255.
  static std::string unique_id(const Construct& construct) { return node_unique_id(construct.node()); }
  static std::string node_unique_id(const Node& node);
  /// A name of limited length, for resources that want one: from the stack's name down.
  static std::string unique_resource_name(const Construct& construct, const UniqueResourceNameOptions& options = {});
  /// The path below the stack.
  static std::string stack_relative_construct_path(const Construct& construct);
  /// The MD5 of a text in hexadecimal digits, of which CDK makes names and tags.
  static std::string md5_hash(std::string_view text);
  /// The SHA-256, likewise.
  static std::string sha256_hash(std::string_view text);
};

}  // namespace cdk
