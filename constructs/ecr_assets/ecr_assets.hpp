// Container images as assets of a stack.
#pragma once

#include <cdk/ecr_assets/image_asset.hpp>
#include <cdk/ecr_assets/network_mode.hpp>
#include <cdk/ecr_assets/platform.hpp>
#include <cdk/ecr_assets/tarball_asset.hpp>
