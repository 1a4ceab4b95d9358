// Objects in S3.
#pragma once

#include <string>
#include <vector>

#include "destination.hpp"

namespace cdk::app::publish {

struct Object {
  std::string bucket, key;
};

/// Errors: the bucket isn't there, or belongs to others.
void check_bucket(const std::string& bucket, const Destination& destination);

bool exists(const Object& object, const aws::AwsCli& aws);

/// Errors: the file can't be read or, `packed`, packed; S3 refuses.
void upload(const std::string& path, bool packed, const Object& object, const aws::AwsCli& aws);

/// As CloudFormation takes the address of a template: https://s3.REGION.amazonaws.com/BUCKET/KEY
std::string address_of(const Object& object, const Destination& destination);

/// The path that a command prints, run in a folder. Errors: it fails.
std::string printed_by(const std::vector<std::string>& command, const std::string& folder);

}  // namespace cdk::app::publish
