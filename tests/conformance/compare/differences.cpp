#include "differences.hpp"

#include <algorithm>

namespace conformance {
namespace {

using nlohmann::json;

std::string brief(const json& value) {
  constexpr std::size_t most = 200;
  std::string text = value.dump(-1, ' ', false, json::error_handler_t::replace);
  return text.size() <= most ? text : text.substr(0, most) + "...";
}

std::string pointer_token(std::string name) {
  for (std::size_t at = 0; (at = name.find_first_of("~/", at)) != std::string::npos; at += 2)
    name.replace(at, 1, name[at] == '~' ? "~0" : "~1");
  return name;
}

class Comparison {
 public:
  std::vector<Difference> found;

  void compare(const json& expected, const json& actual, const std::string& where) {
    if (expected.is_object() && actual.is_object()) return compare_objects(expected, actual, where);
    if (expected.is_array() && actual.is_array()) return compare_lists(expected, actual, where);
    if (expected != actual) found.push_back({where, "expected " + brief(expected) + ", got " + brief(actual)});
  }

 private:
  void compare_objects(const json& expected, const json& actual, const std::string& where) {
    for (const auto& [name, value] : expected.items()) {
      const std::string inside = where + "/" + pointer_token(name);
      if (auto other = actual.find(name); other != actual.end()) {
        compare(value, *other, inside);
      } else {
        found.push_back({inside, "missing, expected " + brief(value)});
      }
    }
    for (const auto& [name, value] : actual.items())
      if (!expected.contains(name))
        found.push_back({where + "/" + pointer_token(name), "not expected, got " + brief(value)});
  }

  void compare_lists(const json& expected, const json& actual, const std::string& where) {
    const std::size_t both = std::min(expected.size(), actual.size());
    for (std::size_t i = 0; i < both; ++i) compare(expected[i], actual[i], where + "/" + std::to_string(i));
    for (std::size_t i = both; i < expected.size(); ++i)
      found.push_back({where + "/" + std::to_string(i), "missing, expected " + brief(expected[i])});
    for (std::size_t i = both; i < actual.size(); ++i)
      found.push_back({where + "/" + std::to_string(i), "not expected, got " + brief(actual[i])});
  }
};

}  // namespace

std::vector<Difference> differences(const json& expected, const json& actual, const std::string& where) {
  Comparison comparison;
  comparison.compare(expected, actual, where);
  return std::move(comparison.found);
}

}  // namespace conformance
