# Other people's libraries: the system's, or else the pinned sources below. Those are the upstream releases as Debian
# keeps them, with the hashes of its signed index; the second address holds them for good.
include(FetchContent)

function(cdk_dependency name path sha256)
  FetchContent_Declare(${name} SYSTEM
    URL "https://deb.debian.org/debian/pool/main/${path}"
        "https://snapshot.debian.org/archive/debian/20250520T000000Z/pool/main/${path}"
    URL_HASH SHA256=${sha256}
    FIND_PACKAGE_ARGS GLOBAL ${ARGN})
endfunction()

cdk_dependency(nlohmann_json "n/nlohmann-json3/nlohmann-json3_3.11.2.orig.tar.gz"
  d69f9deb6a75e2580465c6c4c5111b89c4dc2fa94e3a85fcd2ffcd9a143d9273 3.11)
cdk_dependency(fmt "f/fmtlib/fmtlib_9.1.0+ds1.orig.tar.gz"
  84ce1c2d0be3a9863935137969dcec6970125caac032f82474640bfc81463583 9)
cdk_dependency(libmd "libm/libmd/libmd_1.0.4.orig.tar.xz"
  f51c921042e34beddeded4b75557656559cf5b1f2448033b4c1eec11c07e530f)
cdk_dependency(CLI11 "c/cli11/cli11_2.1.2+ds.orig.tar.xz"
  8143d20b688e98ccce8e24562d3b68e5f47c12e896c42c7ca8553dbde5bed55d 2.1)
cdk_dependency(libzip "libz/libzip/libzip_1.7.3.orig.tar.xz"
  a60473ffdb7b4260c08bfa19c2ccea0438edac11193c3afbbb1f17fbcf6c6132)
cdk_dependency(Catch2 "c/catch2/catch2_2.13.10.orig.tar.gz"
  2f4fe284449cf17394350e027ae21958973a61b9161197d416e2dfca16167686)
cdk_dependency(yaml-cpp "y/yaml-cpp/yaml-cpp_0.7.0+dfsg.orig.tar.xz"
  dc63708605404e0b963e0ca3a9619d1c8270eda2839603e6fa0384e5e51e5312 0.7)

# With nothing but what packing a folder takes, as a static library; it needs zlib.
function(cdk_make_libzip_available)
  set(CMAKE_POLICY_DEFAULT_CMP0077 NEW)  # plain variables set its options
  set(BUILD_SHARED_LIBS OFF)
  foreach(part ENABLE_COMMONCRYPTO ENABLE_GNUTLS ENABLE_MBEDTLS ENABLE_OPENSSL ENABLE_WINDOWS_CRYPTO ENABLE_BZIP2
               ENABLE_LZMA BUILD_TOOLS BUILD_REGRESS BUILD_EXAMPLES BUILD_DOC)
    set(${part} OFF)
  endforeach()
  FetchContent_MakeAvailable(libzip)
  set(libzip_FOUND "${libzip_FOUND}" PARENT_SCOPE)
  if(NOT TARGET libzip::zip)
    set_target_properties(zip PROPERTIES POSITION_INDEPENDENT_CODE ON)
    add_library(libzip::zip ALIAS zip)
  endif()
endfunction()

set(CLI11_BUILD_TESTS OFF CACHE INTERNAL "Not ours to test")
set(CLI11_BUILD_EXAMPLES OFF CACHE INTERNAL "Nobody wants them")
set(CLI11_INSTALL OFF CACHE INTERNAL "Only compiled in")
set(FMT_INSTALL ${CDK_INSTALL} CACHE INTERNAL "The installed package needs it")
set(YAML_CPP_BUILD_TOOLS OFF CACHE INTERNAL "Nobody wants them")
set(YAML_CPP_BUILD_TESTS OFF CACHE INTERNAL "Not ours to test")
set(YAML_CPP_BUILD_CONTRIB OFF CACHE INTERNAL "Nobody wants it")
set(CMAKE_POLICY_VERSION_MINIMUM 3.5)  # for sources that name a version from before, which CMake 4 refuses
FetchContent_MakeAvailable(nlohmann_json fmt libmd CLI11 yaml-cpp)
cdk_make_libzip_available()
if(CDK_BUILD_TESTS)
  FetchContent_MakeAvailable(Catch2)
endif()

if(NOT yaml-cpp_FOUND)
  set_target_properties(yaml-cpp PROPERTIES POSITION_INDEPENDENT_CODE ON)
endif()
if(TARGET yaml-cpp::yaml-cpp)
  set(CDK_YAML_CPP yaml-cpp::yaml-cpp)
else()
  set(CDK_YAML_CPP yaml-cpp)  # its name before 0.8
endif()

if(NOT fmt_FOUND)
  set_target_properties(fmt PROPERTIES POSITION_INDEPENDENT_CODE ON)
endif()

# libmd is built by autotools; the three digests used here are a few files that need none of that.
if(NOT TARGET libmd::libmd)
  enable_language(C)
  file(CONFIGURE OUTPUT "${cdk_BINARY_DIR}/libmd/config.h" CONTENT [[
#define HAVE_UNISTD_H 1
#if __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__
#define WORDS_BIGENDIAN 1
#endif
]] @ONLY)
  set(sources md5 md5hl sha1 sha1hl sha2 sha256hl)
  list(TRANSFORM sources REPLACE "(.+)" "${libmd_SOURCE_DIR}/src/\\1.c")
  add_library(cdk_libmd STATIC ${sources})
  add_library(libmd::libmd ALIAS cdk_libmd)
  set_target_properties(cdk_libmd PROPERTIES EXPORT_NAME libmd POSITION_INDEPENDENT_CODE ON)
  target_include_directories(cdk_libmd SYSTEM PUBLIC "$<BUILD_INTERFACE:${libmd_SOURCE_DIR}/include>")
  target_include_directories(cdk_libmd PRIVATE "${cdk_BINARY_DIR}/libmd")
endif()
