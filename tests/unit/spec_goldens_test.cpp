// The real CDK's templates have nothing that the check finds wrong, in no more time than it may take.
#include <cdk/spec.hpp>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

#include "catch.hpp"
#include "value/json_reader.hpp"

using namespace cdk;
namespace fs = std::filesystem;

namespace {

struct Count {
  std::size_t templates = 0, resources = 0;
  std::chrono::nanoseconds time{};
};

void check_resource(const std::string& where, const Value& resource, Count& count) {
  const auto type = spec::find_resource(resource.find("Type").as_string());
  if (!type) return;
  const Value properties = resource.find("Properties");
  const auto start = std::chrono::steady_clock::now();
  const std::vector<spec::Finding> findings = spec::check(*type, properties);
  count.time += std::chrono::steady_clock::now() - start;
  ++count.resources;
  for (const spec::Finding& finding : findings)
    FAIL_CHECK(where << ": " << finding.path << ": " << finding.message << "; allowed: " << finding.allowed);
}

}  // namespace

TEST_CASE("the check finds nothing wrong in the real CDK's templates") {
  const fs::path cases = fs::path(__FILE__).parent_path().parent_path() / "conformance";
  Count count;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(cases)) {
    if (!entry.path().string().ends_with(".template.json")) continue;
    std::ifstream file(entry.path());
    const Value parsed = parse_json(std::string(std::istreambuf_iterator<char>(file), {}));
    ++count.templates;
    const Value resources = parsed.find("Resources");
    if (!resources.is_object()) continue;  // a stack of mappings alone
    for (const Member& resource : resources.members())
      check_resource(entry.path().filename().string() + " " + resource.name, resource.value, count);
  }
  CHECK(count.templates > 50);
  CHECK(count.resources > 500);
  // A hundred times what it takes, so that only another order of growth fails.
  CHECK(count.time / count.resources < std::chrono::microseconds(50));
}
