// Writing an assembly: whole, or not at all.
#include <algorithm>
#include <array>
#include <cdk/cloud_assembly.hpp>
#include <cdk/error.hpp>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <set>

#include <sys/stat.h>
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

/// Whether a disk is mounted there, as a container's volume is: such a folder can't be moved.
bool is_mounted(const fs::path& folder) {
  struct ::stat own {
  }, around{};
  return ::stat(folder.c_str(), &own) == 0 && ::stat(folder.parent_path().c_str(), &around) == 0 &&
         own.st_dev != around.st_dev;
}

/// A name on the folder's own disk, where a rename can reach.
fs::path close_to(const fs::path& folder, const char* mark) {
  const std::string end = mark + std::to_string(::getpid());
  return is_mounted(folder) ? folder / end : folder.parent_path() / (folder.filename().string() + end);
}

/// Moves what a folder holds into another, but for that folder itself and one more.
void move_all(const fs::path& from, const fs::path& to, const fs::path& but) {
  for (const fs::directory_entry& entry : fs::directory_iterator(from))
    if (entry.path() != to && entry.path() != but) fs::rename(entry.path(), to / entry.path().filename());
}

/// Puts what the new folder holds in the place of what the old one around it does.
void exchange_within(const fs::path& fresh, const fs::path& folder) {
  const fs::path old = close_to(folder, ".old-");
  try {
    fs::create_directory(old);
    move_all(folder, old, fresh);
    move_all(fresh, folder, {});
    fs::remove(fresh);
    fs::remove_all(old);
  } catch (const fs::filesystem_error& error) {
    refuse(folder, error.code().message() + " ('" + old.string() + "' may hold what was there)");
  }
}

/// Whether what stands in an earlier assembly's folder may go: an assembly's own files, the cdk CLI's, a Mac's.
bool is_replaceable(std::string_view name) {
  const auto is = [&](std::string_view other) { return name == other; };
  const auto opens = [&](std::string_view start) { return name.starts_with(start); };
  const auto ends = [&](std::string_view end) { return name.ends_with(end); };
  return std::ranges::any_of(std::array{"cdk.out", "manifest.json", "tree.json", ".cache", ".DS_Store"}, is) ||
         std::ranges::any_of(std::array{"asset.", "assembly-"}, opens) ||
         std::ranges::any_of(std::array{".template.json", ".assets.json", ".metadata.json", "-report.json", ".lock"},
                             ends);
}

/// Nobody's files are lost for a folder that was named by mistake. `own`: the names that are written anew.
void check_place(const fs::path& folder, const std::set<std::string>& own) {
  std::error_code error;
  if (!fs::exists(folder, error)) return;
  if (!fs::is_directory(folder, error)) refuse(folder, "there is a file of that name");
  const fs::path here = fs::current_path(error), from_there = here.lexically_relative(fs::canonical(folder, error));
  if (!from_there.empty() && *from_there.begin() != "..") refuse(folder, "it is or holds the working folder");
  for (const fs::directory_entry& entry : fs::directory_iterator(folder, error)) {
    const std::string name = entry.path().filename().string();
    if (!is_replaceable(name) && !own.contains(name))
      refuse(folder, "'" + name + "' in it belongs to no assembly and would be lost");
  }
  if (error) refuse(folder, error.message());
}

/// The names that stand in the assembly's folder itself.
std::set<std::string> names_in(const CloudAssembly& assembly) {
  std::set<std::string> names;
  for (const AssemblyFile& file : assembly.files()) names.insert(fs::path(file.path).begin()->string());
  for (const AssemblyCopy& copy : assembly.copies()) names.insert(fs::path(copy.destination).begin()->string());
  return names;
}

/// Puts the new folder in the old one's place; the old one stays until that has worked.
void exchange(const fs::path& fresh, const fs::path& folder) {
  std::error_code error;
  if (!fs::exists(folder)) {
    fs::rename(fresh, folder, error);
    if (error) refuse(folder, error.message());
    return;
  }
  if (is_mounted(folder)) return exchange_within(fresh, folder);
  const fs::path old = close_to(folder, ".old-");
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
  std::error_code error;
  fs::path folder = fs::absolute(fs::path(where), error).lexically_normal();
  if (error) refuse(fs::path(where), error.message());
  if (folder.filename().empty()) folder = folder.parent_path();
  check_place(folder, names_in(*this));
  fs::create_directories(folder.parent_path(), error);
  if (error) refuse(folder, error.message());

  const fs::path fresh = close_to(folder, ".new-");
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
