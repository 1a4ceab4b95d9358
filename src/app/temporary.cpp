#include "temporary.hpp"

#include <stdlib.h>

#include <cdk/error.hpp>
#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

#include "../assets/disk.hpp"
#include "../assets/failure.hpp"

namespace cdk::app {
namespace {

constexpr const char* prefix = "cdk-";

[[noreturn]] void refuse(const std::string& why) {
  throw Error({"error: a temporary file can't be made: " + why +
               "; allowed: a folder that takes some, with room; TMPDIR names another"});
}

}  // namespace

std::FILE* make_temporary_file() {
  try {
    std::string path = assets::disk::temporary_folder() + "/" + prefix + "XXXXXX";
    const int descriptor = ::mkostemp(path.data(), O_CLOEXEC);
    if (descriptor < 0) refuse(path + ": " + std::strerror(errno));
    ::unlink(path.c_str());
    if (std::FILE* file = ::fdopen(descriptor, "w+b")) return file;
    refuse(path + ": " + std::strerror(errno));
  } catch (const assets::Failure& failure) {
    refuse(failure.what());
  }
}

TemporaryFolder::TemporaryFolder() {
  try {
    path_ = assets::disk::make_temporary_folder(prefix);
  } catch (const assets::Failure& failure) {
    refuse(failure.what());
  }
}

TemporaryFolder::~TemporaryFolder() {
  try {
    assets::disk::remove(path_);
  } catch (const assets::Failure&) {  // the system's own cleaning will find it
  }
}

}  // namespace cdk::app
