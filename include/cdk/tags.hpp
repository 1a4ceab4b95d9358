// Tags for a construct and everything below it that can be tagged.
#pragma once

#include <cdk/aspects.hpp>
#include <cdk/input.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

/// How a tag is added or removed.
struct TagProps {
  /// Whether instances launched by an auto scaling group get the tag. Default: true.
  bool apply_to_launched_instances = true;
  /// Resource types that don't get it, such as "AWS::EC2::VPC". Default: none.
  std::vector<std::string> exclude_resource_types{};
  /// The only resource types that get it. Default: all that can be tagged.
  std::vector<std::string> include_resource_types{};
  /// Of two settings of one key the higher priority wins. Default: 100 to add, 200 to remove.
  int priority = -1;
};

/// The tags of a construct and everything below it: `Tags::of(app).add("team", "search")`.
class Tags {
 public:
  static Tags of(Construct& scope) { return Tags(scope); }
  void add(std::string_view key, const Input<std::string>& value, const TagProps& props = {});
  void remove(std::string_view key, const TagProps& props = {});

 private:
  explicit Tags(Construct& scope) : scope_(scope) {}
  Construct& scope_;
};

/// The aspect behind Tags::add.
class Tag : public Aspect {
 public:
  Tag(std::string key, Input<std::string> value, TagProps props = {});
  void visit(Construct& construct) override;
  const std::string& key() const noexcept { return key_; }
  const Input<std::string>& value() const noexcept { return value_; }

 private:
  std::string key_;
  Input<std::string> value_;
  TagProps props_;
};

/// The aspect behind Tags::remove.
class RemoveTag : public Aspect {
 public:
  explicit RemoveTag(std::string key, TagProps props = {}) : key_(std::move(key)), props_(std::move(props)) {}
  void visit(Construct& construct) override;
  const std::string& key() const noexcept { return key_; }

 private:
  std::string key_;
  TagProps props_;
};

}  // namespace cdk
