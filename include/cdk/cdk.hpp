// Everything of the engine; same as <cdk/core.hpp>.
#pragma once

#include <cdk/core.hpp>
