#include <algorithm>
#include <cdk/annotations.hpp>

namespace cdk {

void Annotations::add(std::string_view level, std::string_view message) {
  const auto same = [&](const MetadataEntry& e) {
    return e.type == level && e.data.is_string() && e.data.as_string() == message;
  };
  if (std::ranges::none_of(scope_.node().metadata(), same)) scope_.node().add_metadata(level, Value(message));
}

void Annotations::add_with_id(std::string_view level, std::string_view id, std::string_view message) {
  add(level, std::string(message) + " [ack: " + std::string(id) + "]");
}

void Annotations::add_deprecation(std::string_view api, std::string_view message) {
  add_with_id("aws:cdk:warning", "Deprecated:" + std::string(api),
              "The API " + std::string(api) + " is deprecated: " + std::string(message));
}

void Annotations::acknowledge(std::string_view id) {
  auto& acknowledged = scope_.node().rare().acknowledged;
  if (std::ranges::find(acknowledged, id) == acknowledged.end()) acknowledged.emplace_back(id);
}

}  // namespace cdk
