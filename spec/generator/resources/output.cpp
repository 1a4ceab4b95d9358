#include "output.hpp"

#include <cerrno>
#include <fstream>
#include <stdexcept>
#include <system_error>

namespace cdk::spec_gen {
namespace fs = std::filesystem;
namespace {

[[noreturn]] void fail(const std::string& what, const fs::path& path) {
  throw fs::filesystem_error(what, path, std::error_code(errno, std::generic_category()));
}

bool holds(const fs::path& path, const std::string& content) {
  std::error_code problem;
  if (fs::file_size(path, problem) != content.size() || problem) return false;
  return read_file(path) == content;
}

bool is_ours(const fs::directory_entry& entry) {
  const std::string name = entry.path().filename().string();
  return !entry.is_symlink() && entry.is_regular_file() &&
         (name == "cfn.hpp" || (name.starts_with("cfn_") && name.ends_with(".hpp")));
}

}  // namespace

void Output::write(const fs::path& path, const std::string& content) {
  const fs::path full = folder_ / path;
  if (!written_.insert(path).second) throw std::runtime_error("two classes would stand in " + path.string());
  if (holds(full, content)) return;
  fs::create_directories(full.parent_path());
  errno = 0;
  std::ofstream file(full, std::ios::binary | std::ios::trunc);
  file << content;
  if (!file.flush()) fail("can't be written", full);
}

void Output::remove_leftovers() const {
  const fs::path root = folder_ / "cdk";
  if (!fs::exists(root)) return;
  std::set<fs::path> leftovers;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root))
    if (is_ours(entry) && !written_.contains(entry.path().lexically_relative(folder_))) leftovers.insert(entry.path());
  for (const fs::path& path : leftovers) fs::remove(path);
}

std::string read_file(const fs::path& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  if (!file) fail("can't be read", path);
  std::string text;
  char buffer[1 << 16];
  while (file.read(buffer, sizeof buffer) || file.gcount() > 0)
    text.append(buffer, static_cast<std::size_t>(file.gcount()));
  return text;
}

}  // namespace cdk::spec_gen
