add_subdirectory(generator/props)
