// Repositories of container images: Amazon ECR.
#pragma once

#include <cdk/ecr/authorization_token.hpp>
#include <cdk/ecr/image_tag_mutability_exclusion_filter.hpp>
#include <cdk/ecr/repository.hpp>
#include <cdk/ecr/repository_events_props.hpp>
