#include "zip_folder.hpp"

#include <algorithm>
#include <cdk/error.hpp>
#include <cerrno>
#include <cstring>
#include <vector>

#include <sys/stat.h>

#include "../../assets/failure.hpp"
#include "../../assets/ignore/ignore_rules.hpp"
#include "../../assets/walk.hpp"
#include "zip_library.hpp"

namespace cdk::app::publish {
namespace {

constexpr zip_uint16_t first_of_1980 = 1 << 5 | 1;  // the oldest date that an archive can hold
constexpr zip_uint32_t plain = 0100644U << 16, executable = 0100755U << 16;

struct File {
  /// Relative to the folder.
  std::string name;
  std::string path;
};

class FileList : public assets::WalkVisitor {
 public:
  explicit FileList(const std::string& folder) : folder_(folder) {}
  void file(const std::string& path, const std::string& real_path) override {
    files.push_back({path.substr(folder_.size() + 1), real_path});
  }
  void link(const assets::WalkedLink&) override {}  // leads nowhere

  std::vector<File> files;

 private:
  const std::string& folder_;
};

std::vector<File> files_of(const std::string& folder) {
  FileList list(folder);
  const auto rules = assets::make_ignore_rules(IgnoreMode::GLOB, {});
  assets::walk(folder, {.follow = SymlinkFollowMode::ALWAYS, .rules = *rules, .root = folder}, list);
  std::ranges::sort(list.files, {}, &File::name);
  return std::move(list.files);
}

bool is_executable(const std::string& path) {
  struct stat info {};
  return ::stat(path.c_str(), &info) == 0 && (info.st_mode & S_IXUSR) != 0;
}

class Archive {
 public:
  explicit Archive(const std::string& path) : path_(path) {
    int error = 0;
    archive_ = zip_.open(path.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
    if (archive_ == nullptr) refuse(std::strerror(errno));
  }
  ~Archive() {
    if (archive_ != nullptr) zip_.discard(archive_);
  }
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  void add(const File& file) {
    zip_source_t* source = zip_.source_file(archive_, file.path.c_str(), 0, 0);
    if (source == nullptr) refuse(zip_.strerror(archive_));
    const zip_int64_t index = zip_.file_add(archive_, file.name.c_str(), source, ZIP_FL_ENC_UTF_8);
    if (index < 0) {
      zip_.source_free(source);
      refuse(zip_.strerror(archive_));
    }
    const auto entry = static_cast<zip_uint64_t>(index);
    zip_.set_file_compression(archive_, entry, ZIP_CM_DEFLATE, 6);
    zip_.file_set_dostime(archive_, entry, 0, first_of_1980, 0);
    zip_.file_set_external_attributes(archive_, entry, 0, ZIP_OPSYS_UNIX,
                                      is_executable(file.path) ? executable : plain);
  }

  /// Reads the files and writes the archive.
  void finish() {
    if (zip_.close(archive_) != 0) refuse(zip_.strerror(archive_));
    archive_ = nullptr;
  }

 private:
  [[noreturn]] void refuse(const std::string& why) const {
    throw Error({"error: the archive '" + path_ + "' can't be written: " + why +
                 "; allowed: files that can be read, and a disk with room"});
  }

  const ZipLibrary& zip_ = zip_library();
  const std::string& path_;
  zip_t* archive_ = nullptr;
};

}  // namespace

void zip_folder(const std::string& folder, const std::string& archive) {
  std::vector<File> files;
  try {
    files = files_of(folder);
  } catch (const assets::Failure& failure) {
    throw Error({"error: the folder '" + folder + "' can't be packed: " + failure.what() +
                 "; allowed: a folder whose files can be read"});
  }
  if (files.empty())
    throw Error({"error: the folder '" + folder + "' can't be packed: it holds no file; allowed: one file at least"});
  Archive packed(archive);
  for (const File& file : files) packed.add(file);
  packed.finish();
}

}  // namespace cdk::app::publish
