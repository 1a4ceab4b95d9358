# libzip: target libzip::zip with its header, and LIBZIP_FILE, the name by which the system's loader finds it. Its own
# CMake files ask for programs that the systems keep in packages of their own.
find_path(LIBZIP_INCLUDE_DIR NAMES zip.h)
find_library(LIBZIP_LIBRARY NAMES zip)
mark_as_advanced(LIBZIP_INCLUDE_DIR LIBZIP_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(libzip REQUIRED_VARS LIBZIP_LIBRARY LIBZIP_INCLUDE_DIR)

if(libzip_FOUND AND NOT TARGET libzip::zip)
  add_library(libzip::zip UNKNOWN IMPORTED GLOBAL)
  set_target_properties(libzip::zip PROPERTIES
    IMPORTED_LOCATION "${LIBZIP_LIBRARY}" INTERFACE_INCLUDE_DIRECTORIES "${LIBZIP_INCLUDE_DIR}")
  if(IS_SYMLINK "${LIBZIP_LIBRARY}")  # libzip.so leads to libzip.so.4
    file(READ_SYMLINK "${LIBZIP_LIBRARY}" file)
    cmake_path(GET file FILENAME LIBZIP_FILE)
    set_property(GLOBAL PROPERTY CDK_LIBZIP_FILE "${LIBZIP_FILE}")
  endif()
endif()
