// Where programs spend their time: Amazon CodeGuru Profiler.
#pragma once

#include <cdk/codeguruprofiler/profiling_group.hpp>
