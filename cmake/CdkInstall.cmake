# The package that find_package(cdk) and pkg-config find.
include(CMakePackageConfigHelpers)

set(package_dir "${CMAKE_INSTALL_LIBDIR}/cmake/cdk")
get_property(modules GLOBAL PROPERTY CDK_MODULES)

# Libraries
set(targets cdk_core cdk_cdk)
foreach(module IN LISTS modules)
  list(APPEND targets cdk_${module})
endforeach()
if(TARGET cdk_libmd)
  list(APPEND targets cdk_libmd)
endif()
if(NOT yaml-cpp_FOUND)
  list(APPEND targets yaml-cpp)
endif()
install(TARGETS ${targets} EXPORT cdkTargets ARCHIVE DESTINATION "${CMAKE_INSTALL_LIBDIR}")
install(EXPORT cdkTargets NAMESPACE cdk:: DESTINATION "${package_dir}")

# Headers: the engine's, the modules', and what was generated.
install(DIRECTORY "${cdk_SOURCE_DIR}/include/cdk" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}" FILES_MATCHING PATTERN "*.hpp")
foreach(module IN LISTS modules)
  install(DIRECTORY "${cdk_SOURCE_DIR}/constructs/${module}" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/cdk"
    FILES_MATCHING PATTERN "*.hpp" PATTERN "${module}.hpp" EXCLUDE)
  install(FILES "${cdk_SOURCE_DIR}/constructs/${module}/${module}.hpp" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}/cdk")
endforeach()
install(DIRECTORY "${CDK_GEN_DIR}/cdk" DESTINATION "${CMAKE_INSTALL_INCLUDEDIR}"
  FILES_MATCHING PATTERN "*_props.hpp" PATTERN "cfn_*.hpp" PATTERN "cfn.hpp")

# For CMake
configure_package_config_file("${cdk_SOURCE_DIR}/cmake/cdkConfig.cmake.in" "${cdk_BINARY_DIR}/cdkConfig.cmake"
  INSTALL_DESTINATION "${package_dir}")
write_basic_package_version_file("${cdk_BINARY_DIR}/cdkConfigVersion.cmake" COMPATIBILITY SameMinorVersion)
install(FILES
  "${cdk_BINARY_DIR}/cdkConfig.cmake" "${cdk_BINARY_DIR}/cdkConfigVersion.cmake" "${cdk_SOURCE_DIR}/cmake/Findlibmd.cmake"
  DESTINATION "${package_dir}")

# For pkg-config: static libraries stand after those that use them, so the highest module comes first.
set(flags)
foreach(module IN LISTS modules)
  get_target_property(type cdk_${module} TYPE)
  if(type STREQUAL "STATIC_LIBRARY")
    list(PREPEND flags -lcdk_${module})
  endif()
endforeach()
list(APPEND flags -lcdk_core)
if(TARGET cdk_libmd)
  list(APPEND flags -lcdk_libmd)
else()
  list(APPEND flags -lmd)
endif()
set(CDK_PC_REQUIRES "fmt")
if(yaml-cpp_FOUND)
  string(APPEND CDK_PC_REQUIRES " yaml-cpp")
else()
  list(APPEND flags -lyaml-cpp)
endif()
if(NOT libzip_FOUND)
  list(APPEND flags -lzip -lz)
endif()
list(JOIN flags " " CDK_PC_LIBS)
file(RELATIVE_PATH CDK_PC_UP "/prefix/${CMAKE_INSTALL_LIBDIR}/pkgconfig" "/prefix")
string(REGEX REPLACE "/$" "" CDK_PC_UP "${CDK_PC_UP}")
configure_file("${cdk_SOURCE_DIR}/cmake/cdk.pc.in" "${cdk_BINARY_DIR}/cdk.pc" @ONLY)
install(FILES "${cdk_BINARY_DIR}/cdk.pc" DESTINATION "${CMAKE_INSTALL_LIBDIR}/pkgconfig")
