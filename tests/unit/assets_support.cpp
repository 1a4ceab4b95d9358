#include "assets_support.hpp"

#include <stdlib.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <stdexcept>

#include "assets/utf16.hpp"

namespace assets_test {

namespace fs = std::filesystem;

namespace {

std::string golden_text(const std::string& name) {
  return read_file((fs::path(__FILE__).parent_path() / "assets" / name).string());
}

}  // namespace

nlohmann::json golden(const std::string& name) { return nlohmann::json::parse(golden_text(name)); }

nlohmann::ordered_json ordered_golden(const std::string& name) {
  return nlohmann::ordered_json::parse(golden_text(name));
}

TemporaryFolder::TemporaryFolder() {
  std::string name = (fs::canonical(fs::temp_directory_path()) / "cdk-test-XXXXXX").string();
  if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("no temporary folder");
  path_ = name;
}

TemporaryFolder::~TemporaryFolder() {
  std::error_code ignored;
  fs::remove_all(path_, ignored);
}

std::string TemporaryFolder::write(const std::string& name, const std::string& content) const {
  const fs::path file = path_ / name;
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << content;
  return file.string();
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> listing(const std::string& folder) {
  std::vector<fs::path> names;
  for (const auto& entry : fs::directory_iterator(folder)) names.push_back(entry.path().filename());
  std::sort(names.begin(), names.end(),
            [](const fs::path& a, const fs::path& b) { return cdk::assets::less_utf16(a.native(), b.native()); });
  std::vector<std::string> lines;
  for (const fs::path& name : names) {
    const fs::path path = folder / name;
    if (fs::is_symlink(path)) {
      lines.push_back("link " + name.string() + " -> " + fs::read_symlink(path).string());
    } else if (fs::is_directory(path)) {
      lines.push_back("folder " + name.string());
      for (const std::string& line : listing(path.string())) {
        const std::size_t space = line.find(' ') + 1;
        lines.push_back(line.substr(0, space) + name.string() + "/" + line.substr(space));
      }
    } else {
      lines.push_back("file " + name.string());
    }
  }
  return lines;
}

namespace {

std::string content(const nlohmann::json& value) {
  if (value.contains("text")) return value["text"];
  std::string bytes;
  if (value.contains("hex")) {
    const std::string digits = value["hex"];
    for (std::size_t i = 0; i < digits.size(); i += 2) {
      bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
    }
    return bytes;
  }
  bytes = value["head"];
  for (int i = 0; i < value["times"].get<int>(); ++i) bytes += value["repeat"].get<std::string>();
  return bytes + value["tail"].get<std::string>();
}

}  // namespace

void lay_out(const TemporaryFolder& base, const nlohmann::json& entries) {
  fs::create_directories(base / "root");
  fs::create_directories(base / "outside");
  for (const nlohmann::json& entry : entries) {
    const std::string kind = entry[0];
    const std::string name = entry[1];
    if (kind == "file") base.write(name, content(entry[2]));
    if (kind == "folder") fs::create_directory(base / name);
    if (kind != "link") continue;
    std::string target = entry[2];
    if (target.starts_with("$BASE")) target.replace(0, 5, base.path());
    fs::create_symlink(target, base / name);
  }
}

std::string without_place(const std::string& text) {
  const std::size_t mark = text.find(": error: ");
  return mark == std::string::npos ? text : text.substr(mark + 9);
}

}  // namespace assets_test
