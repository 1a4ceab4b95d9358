#include "zip_library.hpp"

#include <cdk/error.hpp>

#ifdef CDK_LIBZIP_FILE
#include <dlfcn.h>
#endif

namespace cdk::app::publish {

#ifdef CDK_LIBZIP_FILE

namespace {

template <class Function>
void load(void* library, const char* name, Function& function) {
  function = reinterpret_cast<Function>(::dlsym(library, name));
  if (function == nullptr)
    throw Error({std::string("error: folders can't be packed: " CDK_LIBZIP_FILE " has no ") + name +
                 "; allowed: libzip 1.6 or later"});
}

ZipLibrary load_all() {
  void* library = ::dlopen(CDK_LIBZIP_FILE, RTLD_NOW | RTLD_LOCAL);
  if (library == nullptr)
    throw Error({std::string("error: folders can't be packed: ") + ::dlerror() +
                 "; allowed: libzip where the system's loader finds it (Debian: libzip4)"});
  ZipLibrary zip;
  load(library, "zip_open", zip.open);
  load(library, "zip_source_file", zip.source_file);
  load(library, "zip_source_free", zip.source_free);
  load(library, "zip_file_add", zip.file_add);
  load(library, "zip_set_file_compression", zip.set_file_compression);
  load(library, "zip_file_set_dostime", zip.file_set_dostime);
  load(library, "zip_file_set_external_attributes", zip.file_set_external_attributes);
  load(library, "zip_close", zip.close);
  load(library, "zip_discard", zip.discard);
  load(library, "zip_strerror", zip.strerror);
  return zip;
}

}  // namespace

const ZipLibrary& zip_library() {
  static const ZipLibrary library = load_all();
  return library;
}

#else  // built from its pinned source, without libcrypto: linked

const ZipLibrary& zip_library() {
  static const ZipLibrary library{::zip_open,
                                  ::zip_source_file,
                                  ::zip_source_free,
                                  ::zip_file_add,
                                  ::zip_set_file_compression,
                                  ::zip_file_set_dostime,
                                  ::zip_file_set_external_attributes,
                                  ::zip_close,
                                  ::zip_discard,
                                  ::zip_strerror};
  return library;
}

#endif

}  // namespace cdk::app::publish
