#include <cdk/error.hpp>
#include <cdk/file_system.hpp>

#include "assets/copy.hpp"
#include "assets/disk.hpp"
#include "assets/failure.hpp"
#include "assets/fingerprint.hpp"
#include "assets/posix_path.hpp"

namespace cdk {
namespace {

std::string absolute(std::string_view path) { return assets::path::resolve(assets::disk::working_folder(), path); }

}  // namespace

std::string FileSystem::fingerprint(std::string_view file_or_directory, const FingerprintOptions& options,
                                    std::source_location where) {
  return assets::reported(where, [&] { return assets::fingerprint(absolute(file_or_directory), options); });
}

void FileSystem::copy_directory(std::string_view src_dir, std::string_view dest_dir, const CopyOptions& options,
                                std::string_view root_dir, std::source_location where) {
  assets::reported(where, [&] {
    const std::string root = absolute(root_dir.empty() ? src_dir : root_dir);
    assets::copy_folder(absolute(src_dir), absolute(dest_dir), options, root);
  });
}

bool FileSystem::is_empty(std::string_view dir, std::source_location where) {
  return assets::reported(where, [&] { return assets::disk::list(absolute(dir)).empty(); });
}

std::string FileSystem::tmpdir(std::source_location where) {
  return assets::reported(where, assets::disk::temporary_folder);
}

std::string FileSystem::mkdtemp(std::string_view prefix, std::source_location where) {
  return assets::reported(where, [&] { return assets::disk::make_temporary_folder(prefix); });
}

void FileSystem::rmrf(std::string_view dirname, std::source_location where) {
  assets::reported(where, [&] { assets::disk::remove(absolute(dirname)); });
}

}  // namespace cdk
