// The functions of libzip that are used.
#pragma once

#include <zip.h>

namespace cdk::app::publish {

/// Loaded when a folder is to be packed. Linked, libzip would bring libcrypto and more along, and the start of every
/// program would take 0.7 ms longer, a tenth of what a synthesis takes.
struct ZipLibrary {
  decltype(&::zip_open) open;
  decltype(&::zip_source_file) source_file;
  decltype(&::zip_source_free) source_free;
  decltype(&::zip_file_add) file_add;
  decltype(&::zip_set_file_compression) set_file_compression;
  decltype(&::zip_file_set_dostime) file_set_dostime;
  decltype(&::zip_file_set_external_attributes) file_set_external_attributes;
  decltype(&::zip_close) close;
  decltype(&::zip_discard) discard;
  decltype(&::zip_strerror) strerror;
};

/// Errors: libzip can't be loaded.
const ZipLibrary& zip_library();

}  // namespace cdk::app::publish
