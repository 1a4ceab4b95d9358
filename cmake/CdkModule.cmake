include(CheckLinkerFlag)

# cdk_add_module(<name> [DEPENDS <lower module>...])
#
# Makes target cdk::<name> from constructs/<name>/: its *.cpp are compiled, its *.hpp are reached as <cdk/<name>/x.hpp>
# (and <name>.hpp as <cdk/<name>.hpp>), its x.props become <cdk/<name>/x_props.hpp> and, together, props.cpp. The
# modules stand in constructs/CMakeLists.txt, lowest first, and a module may only depend on lower ones.
function(cdk_add_module name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "DEPENDS")
  if(arg_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "cdk_add_module(${name}): what is ${arg_UNPARSED_ARGUMENTS}?")
  endif()
  set(dir "${CMAKE_CURRENT_SOURCE_DIR}")
  file(GLOB sources CONFIGURE_DEPENDS "${dir}/*.cpp")
  file(GLOB headers CONFIGURE_DEPENDS "${dir}/*.hpp")
  file(GLOB props CONFIGURE_DEPENDS "${dir}/*.props")

  cdk_link_headers(${name} ${headers})
  cdk_generate_props(${name} "${arg_DEPENDS}" ${props})
  if(props)
    list(APPEND sources "${CMAKE_CURRENT_BINARY_DIR}/props.cpp")
  endif()

  if(sources)
    cdk_library(cdk_${name} ${sources})
    set(scope PUBLIC)
    target_link_libraries(cdk_${name} PRIVATE fmt::fmt)
    target_compile_options(cdk_${name} PRIVATE ${CDK_MODULE_OPTIONS})
    cdk_precompile_core(cdk_${name})
  else()
    add_library(cdk_${name} INTERFACE)
    set(scope INTERFACE)
  endif()
  add_library(cdk::${name} ALIAS cdk_${name})
  set_target_properties(cdk_${name} PROPERTIES EXPORT_NAME ${name})
  add_dependencies(cdk_${name} cdk_headers_${name})

  target_link_libraries(cdk_${name} ${scope} cdk::core)
  foreach(lower IN LISTS arg_DEPENDS)
    if(NOT TARGET cdk_${lower})
      message(FATAL_ERROR "Module ${name} depends on ${lower}, which is not below it in constructs/CMakeLists.txt")
    endif()
    target_link_libraries(cdk_${name} ${scope} cdk::${lower})
  endforeach()
  set_property(GLOBAL APPEND PROPERTY CDK_MODULES ${name})
endfunction()

# The engine's headers are most of what the compiler reads of a source; they are read once for the engine, whose options
# are others, and once for all modules.
function(cdk_precompile_core target)
  if(NOT CDK_PRECOMPILE)
    return()
  endif()
  set(headers <cdk/core.hpp> <algorithm>)
  if(target STREQUAL cdk_core)
    target_precompile_headers(cdk_core PRIVATE ${headers})
  else()
    if(NOT TARGET cdk_precompiled_core)
      file(GENERATE OUTPUT "${cdk_BINARY_DIR}/precompiled_core.cpp" CONTENT "")
      cdk_library(cdk_precompiled_core "${cdk_BINARY_DIR}/precompiled_core.cpp")
      target_link_libraries(cdk_precompiled_core PRIVATE cdk::core fmt::fmt)
      target_compile_options(cdk_precompiled_core PRIVATE ${CDK_MODULE_OPTIONS})
      target_precompile_headers(cdk_precompiled_core PRIVATE ${headers})
    endif()
    target_precompile_headers(${target} REUSE_FROM cdk_precompiled_core)
  endif()
  if(CDK_LIBRARY_LAUNCHER AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    target_compile_options(${target} PRIVATE -fpch-preprocess)  # without it the compiler cache can't tell what was read
  endif()
endfunction()

# Links a module's headers to where users include them, so that <cdk/...> is the same in the tree as once installed.
function(cdk_link_headers name)
  file(MAKE_DIRECTORY "${CDK_GEN_DIR}/cdk/${name}")
  foreach(header IN LISTS ARGN)
    cmake_path(GET header FILENAME file)
    if(file STREQUAL "${name}.hpp")
      file(CREATE_LINK "${header}" "${CDK_GEN_DIR}/cdk/${file}" SYMBOLIC)
    else()
      file(CREATE_LINK "${header}" "${CDK_GEN_DIR}/cdk/${name}/${file}" SYMBOLIC)
    endif()
  endforeach()
endfunction()

# Target cdk_headers_<name>: the headers that are made, the module's and those of the modules below it. Beside the
# module's stands props.cpp, where its props are converted.
function(cdk_generate_props name lower)
  set(made)
  foreach(file IN LISTS ARGN)
    cmake_path(GET file STEM stem)
    list(APPEND made "${CDK_GEN_DIR}/cdk/${name}/${stem}_props.hpp")
  endforeach()
  # What was made from declarations that are gone must not be found any more.
  file(GLOB stale "${CDK_GEN_DIR}/cdk/${name}/*_props.hpp")
  list(FILTER stale EXCLUDE REGEX "/cfn_[^/]*$")
  list(REMOVE_ITEM stale ${made})
  foreach(header IN LISTS stale)
    if(NOT IS_SYMLINK "${header}")
      file(REMOVE "${header}")
    endif()
  endforeach()
  if(made)
    # A dependency file of other outputs is an error to ninja, so each set of outputs has its own.
    string(MD5 outputs "${made}")
    set(depfile "${CMAKE_CURRENT_BINARY_DIR}/props_${outputs}.d")
    set(source "${CMAKE_CURRENT_BINARY_DIR}/props.cpp")
    add_custom_command(
      OUTPUT ${made} "${source}"
      COMMAND cdk-props-gen --module ${name} --out "${CDK_GEN_DIR}/cdk/${name}" --source "${source}"
        --search "${cdk_SOURCE_DIR}/constructs" --depfile "${depfile}" ${ARGN}
      DEPENDS cdk-props-gen ${ARGN}
      DEPFILE "${depfile}"
      COMMENT "Making the props of ${name}"
      VERBATIM)
  endif()
  add_custom_target(cdk_headers_${name} DEPENDS ${made})
  foreach(module IN LISTS lower)
    if(TARGET cdk_headers_${module})
      add_dependencies(cdk_headers_${name} cdk_headers_${module})
    endif()
  endforeach()
  add_dependencies(cdk_headers cdk_headers_${name})
endfunction()

# cdk_add_programs(<kind>): each <folder>/main.cpp of the current directory becomes build/<kind>/<folder>.
function(cdk_add_programs kind)
  file(GLOB mains CONFIGURE_DEPENDS "${CMAKE_CURRENT_SOURCE_DIR}/*/main.cpp")
  foreach(main IN LISTS mains)
    cmake_path(GET main PARENT_PATH folder)
    cmake_path(GET folder FILENAME name)
    set(target ${kind}-${name})
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/*.cpp")
    add_executable(${target} ${sources})
    cdk_program(${target})
    set_target_properties(${target} PROPERTIES
      OUTPUT_NAME ${name} RUNTIME_OUTPUT_DIRECTORY "${cdk_BINARY_DIR}/${kind}")
  endforeach()
endfunction()

# A program over the whole library, built to be edited: a second of its compiler's and linker's time is worth more than a
# microsecond of its own.
function(cdk_program target)
  cdk_compile_in_haste(${target})
  if(NOT CDK_PRECOMPILE)
    return()
  endif()
  foreach(linker IN ITEMS lld gold)
    check_linker_flag(CXX "-fuse-ld=${linker}" CDK_HAS_${linker})
    if(CDK_HAS_${linker})
      target_link_options(${target} PRIVATE "-fuse-ld=${linker}")
      break()
    endif()
  endforeach()
  if(NOT TARGET cdk_precompiled)
    file(GENERATE OUTPUT "${cdk_BINARY_DIR}/precompiled.cpp" CONTENT "")
    add_library(cdk_precompiled OBJECT "${cdk_BINARY_DIR}/precompiled.cpp")
    cdk_compile_in_haste(cdk_precompiled)
    target_precompile_headers(cdk_precompiled PRIVATE
      <cdk/cdk.hpp> <cdk/ec2.hpp> <cdk/ecs.hpp> <cdk/ecs_patterns.hpp> <cdk/elbv2.hpp> <cdk/elbv2_targets.hpp> <chrono>)
  endif()
  target_precompile_headers(${target} REUSE_FROM cdk_precompiled)
endfunction()

# What uses precompiled headers must be compiled as they are.
function(cdk_compile_in_haste target)
  cdk_compile(${target})
  target_link_libraries(${target} PRIVATE cdk::cdk)
  target_compile_options(${target} PRIVATE -O0 -pipe)
endfunction()
