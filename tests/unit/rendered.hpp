// Asserting what a template says.
#pragma once

#include <cdk/app.hpp>
#include <cdk/cloud_assembly.hpp>
#include <string_view>

#include "value/json_reader.hpp"

/// The template of the stack "app", synthesized once.
class Rendered {
 public:
  explicit Rendered(cdk::App& app) : template_(app.synth().get_stack("app").template_value) {}
  /// The resource, or other element, of this logical id; unset when there is none.
  cdk::Value find(std::string_view logical_id, std::string_view kind = "Resources") const {
    return template_.find(kind).find(logical_id);
  }
  cdk::Value properties(std::string_view logical_id) const { return find(logical_id).find("Properties"); }

 private:
  cdk::Value template_;
};
