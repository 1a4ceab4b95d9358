// The tags of one resource.
#pragma once

#include <cdk/value.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk {

class Construct;

/// The forms in which CloudFormation takes tags.
enum class TagType {
  STANDARD,           ///< a list of {Key, Value}
  AUTOSCALING_GROUP,  ///< a list of {Key, Value, PropagateAtLaunch}
  MAP,                ///< an object
  KEY_VALUE,          ///< a list of {Key, Value}, given in two properties' form by some older types
  NOT_TAGGABLE,
};

/// Collects the tags of a resource or stack; of two settings of one key the higher priority wins, then the later.
class TagManager {
 public:
  TagManager(TagType type, std::string resource_type, std::string tag_property_name = "Tags")
      : type_(type), resource_type_(std::move(resource_type)), property_(std::move(tag_property_name)) {}

  void set_tag(std::string_view key, Value value, int priority = 0, bool apply_to_launched_instances = true);
  void remove_tag(std::string_view key, int priority);
  bool has_tags() const noexcept { return !tags_.empty(); }
  /// Key and value of each tag, sorted by key.
  std::vector<Member> tag_values() const;
  /// Whether a tag with these filters reaches this resource type.
  bool apply_tag_aspect_here(const std::vector<std::string>& include, const std::vector<std::string>& exclude) const;

  /// In the resource type's own form, together with the tags given as its property. Unset when there are none.
  Value render_tags(const Value& own_tags = {}) const;
  /// The same at synthesis, when all tags are known: for a property of a construct's own.
  Value rendered_tags() const;
  TagType type() const noexcept { return type_; }
  const std::string& tag_property_name() const noexcept { return property_; }

  /// The manager of a construct that can be tagged, else null.
  static TagManager* of(Construct& construct);
  static bool is_taggable(Construct& construct) { return of(construct) != nullptr; }

 private:
  struct Tag {
    std::string key;
    Value value;
    int priority;
    bool propagate;
  };

  TagType type_;
  std::string resource_type_;
  std::string property_;
  std::vector<Tag> tags_;
  std::vector<std::pair<std::string, int>> removed_;
};

}  // namespace cdk
