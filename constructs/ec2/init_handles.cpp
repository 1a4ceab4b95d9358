#include <cdk/ec2/init_handles.hpp>

#include <algorithm>
#include <vector>

namespace cdk::ec2 {

struct InitServiceRestartHandle::Causes {
  std::vector<Value> commands, files, sources;
  std::vector<std::pair<std::string, std::vector<Value>>> packages;
};

InitServiceRestartHandle::InitServiceRestartHandle() : causes_(std::make_shared<Causes>()) {}

void InitServiceRestartHandle::add_command(const std::string& key) const { causes_->commands.emplace_back(key); }
void InitServiceRestartHandle::add_file(const std::string& name) const { causes_->files.emplace_back(name); }
void InitServiceRestartHandle::add_source(const std::string& directory) const {
  causes_->sources.emplace_back(directory);
}

void InitServiceRestartHandle::add_package(const std::string& type, const std::string& name) const {
  auto& packages = causes_->packages;
  auto known = std::ranges::find(packages, type, [](const auto& entry) { return entry.first; });
  if (known == packages.end()) known = packages.insert(packages.end(), {type, {}});
  known->second.emplace_back(name);
}

std::vector<Member> InitServiceRestartHandle::render() const {
  const auto list = [](const std::vector<Value>& items) { return items.empty() ? Value() : Value::list(items); };
  std::vector<Member> packages;
  for (const auto& [type, names] : causes_->packages) packages.push_back({type, Value::list(names)});
  return {{"commands", list(causes_->commands)},
          {"files", list(causes_->files)},
          {"packages", packages.empty() ? Value() : Value::object(std::move(packages))},
          {"sources", list(causes_->sources)}};
}

}  // namespace cdk::ec2
