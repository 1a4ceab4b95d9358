// Files and folders as assets of a stack.
#pragma once

#include <cdk/s3_assets/asset.hpp>
