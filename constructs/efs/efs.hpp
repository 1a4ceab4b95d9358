// File systems that many machines share: Amazon EFS.
#pragma once

#include <cdk/efs/access_point.hpp>
#include <cdk/efs/file_system.hpp>
