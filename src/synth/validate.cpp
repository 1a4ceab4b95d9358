#include <algorithm>
#include <cdk/construct.hpp>
#include <cdk/error.hpp>

#include "passes.hpp"

namespace cdk::synth {
namespace {

constexpr std::string_view error_type = "aws:cdk:error";
constexpr std::string_view warning_type = "aws:cdk:warning";
constexpr std::string_view info_type = "aws:cdk:info";

}  // namespace

bool is_acknowledged(const Construct& construct, const MetadataEntry& entry) {
  if ((entry.type != warning_type && entry.type != info_type) || !entry.data.is_string()) return false;
  for (const Construct* c = &construct; c != nullptr; c = c->node().scope())
    for (const std::string& id : c->node().acknowledged())
      if (entry.data.as_string().ends_with("[ack: " + id + "]")) return true;
  return false;
}

std::vector<std::string> validate(const Construct& root) {
  std::vector<std::string> lines;
  for (const Construct* c : root.node().find_all()) {
    for (const std::string& message : c->node().validate()) lines.push_back(describe(*c, {message}));
    for (const MetadataEntry& entry : c->node().metadata())
      if (entry.type == error_type) lines.push_back(describe(*c, {std::string(entry.data.as_string())}));
  }
  return lines;
}

std::vector<std::string> messages(const Construct& root) {
  std::vector<std::string> lines;
  for (const Construct* c : root.node().find_all())
    for (const MetadataEntry& entry : c->node().metadata()) {
      const bool warning = entry.type == warning_type;
      if ((!warning && entry.type != info_type) || !entry.data.is_string()) continue;
      if (is_acknowledged(*c, entry)) continue;
      const std::string_view message = entry.data.as_string();
      const auto& where = c->node().where();
      lines.push_back(std::string(where.file_name()) + ":" + std::to_string(where.line()) +
                      (warning ? ": warning: [" : ": info: [") + c->to_string() + "] " + std::string(message));
    }
  return lines;
}

}  // namespace cdk::synth
