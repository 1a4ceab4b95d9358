# How this project's own targets are compiled. Nothing here reaches a user's targets.

if(PROJECT_IS_TOP_LEVEL)
  set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
  if(NOT CMAKE_BUILD_TYPE AND NOT CMAKE_CONFIGURATION_TYPES)
    set(CMAKE_BUILD_TYPE Release CACHE STRING "Release, Debug, RelWithDebInfo or MinSizeRel" FORCE)
  endif()
endif()

set(CDK_GEN_DIR "${cdk_BINARY_DIR}/gen")  # generated headers, and links to the modules' own
file(MAKE_DIRECTORY "${CDK_GEN_DIR}/cdk")

set(CDK_LAUNCHER)          # for programs and tests
set(CDK_LIBRARY_LAUNCHER)  # for the library
# A cache that the environment switches off makes no path relative, which the library's options count on.
if(CDK_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER AND NOT DEFINED ENV{CCACHE_DISABLE})
  find_program(CDK_CCACHE_PROGRAM ccache)
  mark_as_advanced(CDK_CCACHE_PROGRAM)
  if(CDK_CCACHE_PROGRAM)
    # Two checkouts share what they compile when ccache makes paths relative. Programs can't have that: their sources'
    # folders, which std::source_location tells, must be found at run time.
    set(CDK_LAUNCHER "${CMAKE_COMMAND}" -E env CCACHE_BASEDIR= "${CDK_CCACHE_PROGRAM}")
    set(CDK_LIBRARY_LAUNCHER
      "${CMAKE_COMMAND}" -E env "CCACHE_BASEDIR=${cdk_SOURCE_DIR}" CCACHE_NOHASHDIR=1
      CCACHE_SLOPPINESS=pch_defines,time_macros "${CDK_CCACHE_PROGRAM}")
  endif()
endif()

# Warnings and sanitizers, for everything that is compiled here.
function(cdk_compile target)
  target_compile_features(${target} PUBLIC cxx_std_20)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
  if(CDK_LAUNCHER)
    set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER "${CDK_LAUNCHER}")
  endif()
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic)
  # g++ 12 warns of overlapping copies within std::string that never happen (its bug 105651).
  if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
    target_compile_options(${target} PRIVATE -Wno-restrict)
  endif()
  if(CDK_WARNINGS_AS_ERRORS)
    target_compile_options(${target} PRIVATE -Werror)
  endif()
  if(CDK_SANITIZE)
    list(JOIN CDK_SANITIZE "," sanitizers)
    target_compile_options(${target} PRIVATE
      -fsanitize=${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(${target} PUBLIC -fsanitize=${sanitizers})
  endif()
endfunction()

# A static library of the house. In its sources a std::source_location's file begins with "<cdk>/", which tells the
# library's own call sites from the user's, and keeps the builder's folders out of the binary.
function(cdk_library target)
  add_library(${target} STATIC ${ARGN})
  cdk_compile(${target})
  set_target_properties(${target} PROPERTIES POSITION_INDEPENDENT_CODE ON)
  if(CDK_LIBRARY_LAUNCHER)
    set_target_properties(${target} PROPERTIES CXX_COMPILER_LAUNCHER "${CDK_LIBRARY_LAUNCHER}")
  endif()
  file(RELATIVE_PATH from_build "${CMAKE_BINARY_DIR}" "${cdk_SOURCE_DIR}")
  file(RELATIVE_PATH gen_from_build "${CMAKE_BINARY_DIR}" "${CDK_GEN_DIR}")
  # The compiler cache makes paths relative to the build folder; without the absolute ones in its options, checkouts in
  # different folders share what it holds.
  set(maps "-fmacro-prefix-map=${from_build}=<cdk>/" "-fmacro-prefix-map=${gen_from_build}/=<cdk>/gen/")
  if(NOT CDK_LIBRARY_LAUNCHER)
    set(maps "-fmacro-prefix-map=${cdk_SOURCE_DIR}/=<cdk>/" "-fmacro-prefix-map=${CDK_GEN_DIR}/=<cdk>/gen/")
  endif()
  target_compile_options(${target} PRIVATE ${maps})
endfunction()
