# The resource classes: 1,828 headers and a table, made by cdk-spec-gen. Too many to name as outputs, so a stamp stands
# for the headers. Headers whose text stays the same aren't touched, and nothing that includes them is compiled again.
add_subdirectory(generator/resources)

set(data "${CMAKE_CURRENT_SOURCE_DIR}/resources.txt" "${CMAKE_CURRENT_SOURCE_DIR}/corrections.txt")
set(table "${CDK_GEN_DIR}/spec/table.cpp")
set(stamp "${CMAKE_CURRENT_BINARY_DIR}/resources.stamp")
add_custom_command(
  OUTPUT "${stamp}"
  BYPRODUCTS "${table}"
  COMMAND cdk-spec-gen ${data} "${CDK_GEN_DIR}"
  COMMAND "${CMAKE_COMMAND}" -E touch "${stamp}"
  DEPENDS cdk-spec-gen ${data}
  COMMENT "Making the resource classes"
  VERBATIM)
add_custom_target(cdk_spec_headers DEPENDS "${stamp}")

set_source_files_properties("${table}" PROPERTIES GENERATED TRUE)
set_property(GLOBAL APPEND PROPERTY CDK_SPEC_SOURCES "${table}")

# ninja reads the headers' times once, at its start. So it makes them before that: whatever build.ninja depends on is made
# first, and then ninja begins anew.
if(CMAKE_GENERATOR MATCHES "Ninja")
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${stamp}")
endif()
