// Messages of constructs for the user: shown at synthesis.
#pragma once

#include <cdk/construct.hpp>
#include <string>
#include <string_view>

namespace cdk {

/// Messages that a construct gives at synthesis. Errors make synthesis fail, together with all others.
class Annotations {
 public:
  static Annotations of(Construct& scope) { return Annotations(scope); }

  void add_info(std::string_view message) { add("aws:cdk:info", message); }
  /// With an id that makes the message acknowledgeable.
  void add_info_v2(std::string_view id, std::string_view message) { add_with_id("aws:cdk:info", id, message); }
  void add_warning(std::string_view message) { add("aws:cdk:warning", message); }
  void add_warning_v2(std::string_view id, std::string_view message) { add_with_id("aws:cdk:warning", id, message); }
  void add_error(std::string_view message) { add("aws:cdk:error", message); }
  /// A warning that something should be replaced.
  void add_deprecation(std::string_view api, std::string_view message);

  /// Silences a warning or info of this construct and all below it, past and future, by its id. The reason is for those
  /// who read the program, as in CDK.
  void acknowledge_warning(std::string_view id, std::string_view = {}) { acknowledge(id); }
  void acknowledge_info(std::string_view id, std::string_view = {}) { acknowledge(id); }

 private:
  explicit Annotations(Construct& scope) : scope_(scope) {}
  void add(std::string_view level, std::string_view message);
  void add_with_id(std::string_view level, std::string_view id, std::string_view message);
  void acknowledge(std::string_view id);
  Construct& scope_;
};

}  // namespace cdk
