// Container images: built by docker, or the program that CDK_DOCKER names, and pushed to ECR.
#pragma once

#include <cdk/value.hpp>
#include <string>

#include "destination.hpp"

namespace cdk::app::publish {

struct Repository {
  std::string name;
  /// Without a tag: ACCOUNT.dkr.ecr.REGION.amazonaws.com/NAME
  std::string address;
};

/// Errors: there is none of that name.
Repository find_repository(const std::string& name, const Destination& destination);

bool has_tag(const Repository& repository, const std::string& tag, const aws::AwsCli& aws);

/// Builds what an asset manifest describes; its paths are relative to the folder. Docker's own output goes to stderr.
/// Errors: docker isn't there, or fails.
void build_image(const Value& source, const std::string& folder, const std::string& image);

/// Logs docker in, with a password that goes from the AWS CLI to docker unseen, and pushes.
void push_image(const Repository& repository, const std::string& image, const aws::AwsCli& aws);

}  // namespace cdk::app::publish
