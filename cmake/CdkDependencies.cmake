# Other people's libraries: the system's.

find_package(nlohmann_json 3.11 REQUIRED)
find_package(fmt 9 REQUIRED)
find_package(libmd REQUIRED)
if(CDK_BUILD_TESTS)
  find_package(Catch2 REQUIRED)
endif()
