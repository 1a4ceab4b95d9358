// The file system. Paths are text in UTF-8; what goes wrong is a Failure with the path and the system's reason.
#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::assets::disk {

enum class Kind : std::uint8_t { FILE, DIRECTORY, LINK, OTHER };

struct Entry {
  std::string name;
  Kind kind;
};

/// What stands at a path, links followed; nothing when there is nothing, or a link that leads nowhere.
std::optional<Kind> kind(const std::string& path);
/// Whether a link, whole or broken, stands there.
bool is_link(const std::string& path);

/// The path without links in it; nothing when it leads nowhere.
std::optional<std::string> real_path(const std::string& path);
/// Where a link points, as it is written.
std::string link_target(const std::string& path);
/// What is in a folder, sorted as JavaScript sorts.
std::vector<Entry> list(const std::string& folder);

/// Hands a file over piece by piece. All but the last piece have `size` bytes.
void read(const std::string& file, std::size_t size, const std::function<void(std::string_view)>& take);
std::string read(const std::string& file);

void make_folder(const std::string& path);
void write_file(const std::string& path, std::string_view content);
void copy_file(const std::string& from, const std::string& to);
void make_link(const std::string& target, const std::string& path);
void remove(const std::string& path);

std::string working_folder();
/// The system's folder for temporary files.
std::string temporary_folder();
/// Makes a folder of its own there: the prefix and six random characters.
std::string make_temporary_folder(std::string_view prefix);

}  // namespace cdk::assets::disk
