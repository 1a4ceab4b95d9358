// Writing an assembly: whole, or not at all.
#include <cdk/cloud_assembly.hpp>
#include <cdk/error.hpp>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>

#include <unistd.h>

#include "../assets/copy.hpp"
#include "../assets/failure.hpp"

namespace cdk {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const fs::path& path, const std::string& why) {
  throw Error({"error: the assembly can't be written to '" + path.string() + "': " + why +
               "; allowed: a folder that can be made or replaced, on a disk with room"});
}

void write_file(const fs::path& path, const std::string& content) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "wb"), &std::fclose);
  if (!file) refuse(path, std::strerror(errno));
  const bool written = std::fwrite(content.data(), 1, content.size(), file.get()) == content.size();
  if (!written || std::fflush(file.get()) != 0) refuse(path, std::strerror(errno));
}

/// Removes what was written so far when something goes wrong.
class Unfinished {
 public:
  explicit Unfinished(fs::path path) : path_(std::move(path)) {}
  ~Unfinished() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove_all(path_, ignored);
  }
  Unfinished(const Unfinished&) = delete;
  Unfinished& operator=(const Unfinished&) = delete;
  void keep() { path_.clear(); }

 private:
  fs::path path_;
};

fs::path beside(const fs::path& folder, const char* mark) {
  return folder.parent_path() / (folder.filename().string() + mark + std::to_string(::getpid()));
}

/// Puts the new folder in the old one's place; the old one stays until that has worked.
void exchange(const fs::path& fresh, const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(folder)) {
    fs::rename(fresh, folder, error);
    if (error) refuse(folder, error.message());
    return;
  }
  const fs::path old = beside(folder, ".old-");
  fs::rename(folder, old, error);
  if (error) refuse(folder, error.message());
  fs::rename(fresh, folder, error);
  if (error) {
    std::error_code ignored;
    fs::rename(old, folder, ignored);
    refuse(folder, error.message());
  }
  fs::remove_all(old, error);
}

}  // namespace

void CloudAssembly::write(std::string_view where) const {
  fs::path folder = fs::absolute(fs::path(where)).lexically_normal();
  if (folder.filename().empty()) folder = folder.parent_path();
  std::error_code error;
  fs::create_directories(folder.parent_path(), error);
  if (error) refuse(folder, error.message());
  if (fs::exists(folder) && !fs::is_directory(folder)) refuse(folder, "there is a file of that name");

  const fs::path fresh = beside(folder, ".new-");
  fs::create_directory(fresh, error);
  if (error) refuse(folder, error.message());
  Unfinished unfinished(fresh);
  for (const AssemblyFile& file : files_) {
    fs::create_directories((fresh / file.path).parent_path(), error);
    if (error) refuse(folder, error.message());
    write_file(fresh / file.path, file.content);
  }
  for (const AssemblyCopy& copy : copies_) {
    try {
      assets::write_copy(copy, fresh.string(), folder.string());
    } catch (const assets::Failure& failure) {
      refuse(folder, failure.what());
    }
  }
  exchange(fresh, folder);
  unfinished.keep();
}

}  // namespace cdk
