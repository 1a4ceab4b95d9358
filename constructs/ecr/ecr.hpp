// Repositories of container images: Amazon ECR.
#pragma once

#include <cdk/ecr/image_tag_mutability_exclusion_filter.hpp>
#include <cdk/ecr/repository.hpp>
