#include "assets/disk.hpp"

#include <stdlib.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <memory>
#include <system_error>

#include "assets/failure.hpp"
#include "assets/utf16.hpp"

namespace cdk::assets::disk {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void refuse(const std::string& what, const std::string& path, const std::string& reason) {
  throw Failure({.message = "Cannot " + what + " " + path + ": " + reason});
}

void check(const std::error_code& error, const char* what, const std::string& path) {
  if (error) refuse(what, path, error.message());
}

Kind kind_of(fs::file_type type) {
  switch (type) {
    case fs::file_type::regular: return Kind::FILE;
    case fs::file_type::directory: return Kind::DIRECTORY;
    case fs::file_type::symlink: return Kind::LINK;
    default: return Kind::OTHER;
  }
}

std::string utf8(const fs::path& path, const std::string& folder) {
  const std::string& text = path.native();
  if (is_utf8(text)) return text;
  throw Failure({.message = "A name in " + folder + " is not valid UTF-8: \"" + to_utf8(to_utf16(text)) + "\"",
                 .allowed = "names in UTF-8"});
}

}  // namespace

std::optional<Kind> kind(const std::string& path) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (status.type() == fs::file_type::not_found || status.type() == fs::file_type::none) return std::nullopt;
  return kind_of(status.type());
}

bool is_link(const std::string& path) {
  std::error_code error;
  return fs::symlink_status(path, error).type() == fs::file_type::symlink;
}

std::optional<std::string> real_path(const std::string& path) {
  std::error_code error;
  const fs::path real = fs::canonical(path, error);
  if (error) return std::nullopt;
  return utf8(real, path);
}

std::string link_target(const std::string& path) {
  std::error_code error;
  const fs::path target = fs::read_symlink(path, error);
  check(error, "read the link", path);
  return utf8(target, path);
}

std::vector<Entry> list(const std::string& folder) {
  std::error_code error;
  std::vector<Entry> entries;
  fs::directory_iterator entry(folder, error);
  check(error, "read the folder", folder);
  for (; entry != fs::directory_iterator(); entry.increment(error)) {
    check(error, "read the folder", folder);
    const fs::file_status status = entry->symlink_status(error);
    check(error, "read", entry->path().native());
    entries.push_back({utf8(entry->path().filename(), folder), kind_of(status.type())});
  }
  std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) { return less_utf16(a.name, b.name); });
  return entries;
}

void read(const std::string& path, std::size_t size, const std::function<void(std::string_view)>& take) {
  const auto close = [](std::FILE* file) { std::fclose(file); };
  const std::unique_ptr<std::FILE, decltype(close)> file(std::fopen(path.c_str(), "rb"), close);
  if (!file) refuse("read", path, std::strerror(errno));
  std::string buffer(size, '\0');
  for (;;) {
    const std::size_t count = std::fread(buffer.data(), 1, size, file.get());
    if (count < size && std::ferror(file.get()) != 0) refuse("read", path, std::strerror(errno));
    if (count > 0) take(std::string_view(buffer).substr(0, count));
    if (count < size) return;
  }
}

std::string read(const std::string& file) {
  constexpr std::size_t PIECE = 65'536;
  std::string content;
  read(file, PIECE, [&](std::string_view piece) { content += piece; });
  return content;
}

void make_folder(const std::string& path) {
  std::error_code error;
  fs::create_directories(path, error);
  check(error, "make the folder", path);
}

void write_file(const std::string& path, std::string_view content) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "wb"), std::fclose);
  if (!file || std::fwrite(content.data(), 1, content.size(), file.get()) != content.size() ||
      std::fflush(file.get()) != 0)
    refuse("write", path, std::strerror(errno));
}

void copy_file(const std::string& from, const std::string& to) {
  std::error_code error;
  fs::copy_file(from, to, fs::copy_options::overwrite_existing, error);
  if (error) refuse("copy", from + " to " + to, error.message());
}

void make_link(const std::string& target, const std::string& path) {
  std::error_code error;
  fs::create_symlink(target, path, error);
  check(error, "make the link", path);
}

void remove(const std::string& path) {
  std::error_code error;
  fs::remove_all(path, error);
  check(error, "delete", path);
}

std::string working_folder() {
  std::error_code error;
  const fs::path folder = fs::current_path(error);
  check(error, "find", "the working folder");
  return utf8(folder, "the working folder's path");
}

std::string temporary_folder() {
  std::error_code error;
  const fs::path folder = fs::temp_directory_path(error);
  const std::optional<std::string> real = error ? std::nullopt : real_path(folder.native());
  if (!real) throw Failure({.message = "There is no folder for temporary files", .allowed = "TMPDIR names one"});
  return *real;
}

std::string make_temporary_folder(std::string_view prefix) {
  std::string path = temporary_folder() + "/" + std::string(prefix) + "XXXXXX";
  if (::mkdtemp(path.data()) == nullptr)
    throw Failure({.message = "Cannot make the folder " + path + ": " + std::strerror(errno)});
  return path;
}

}  // namespace cdk::assets::disk
