#include "bucket.hpp"

#include <cdk/error.hpp>

#include "../process.hpp"
#include "../temporary.hpp"
#include "zip_folder.hpp"

namespace cdk::app::publish {
namespace {

/// S3's own words for it, 403 where nothing but a status can be said, don't name the bucket.
bool is_refused(const aws::AwsError& error) { return error.code() == "403" || error.code() == "AccessDenied"; }

bool is_not_found(const aws::AwsError& error) { return error.code() == "404" || error.code() == "NoSuchBucket"; }

void copy(const std::string& path, const Object& object, const aws::AwsCli& aws) {
  aws.text({"s3", "cp", "--only-show-errors", path, "s3://" + object.bucket + "/" + object.key});
}

}  // namespace

void check_bucket(const std::string& bucket, const Destination& destination) {
  try {
    destination.aws.call({"s3api", "head-bucket", "--bucket", bucket});
  } catch (const aws::AwsError& error) {
    if (is_refused(error))
      throw Error({"error: the bucket '" + bucket + "' for the app's assets can't be used: " + error.message() +
                   "; allowed: credentials that may read and write it"});
    if (!is_not_found(error)) throw;
    throw Error({"error: the bucket '" + bucket + "' for the app's assets isn't there" + bootstrap_hint(destination)});
  }
}

bool exists(const Object& object, const aws::AwsCli& aws) {
  try {
    aws.call({"s3api", "head-object", "--bucket", object.bucket, "--key", object.key});
    return true;
  } catch (const aws::AwsError& error) {
    // Who may not list a bucket is told 403 for an object that isn't there: the upload will tell.
    if (!is_not_found(error) && error.code() != "403") throw;
    return false;
  }
}

void upload(const std::string& path, bool packed, const Object& object, const aws::AwsCli& aws) {
  if (!packed) return copy(path, object, aws);
  const TemporaryFolder folder;
  const std::string archive = folder.path() + "/asset.zip";
  zip_folder(path, archive);
  copy(archive, object, aws);
}

std::string address_of(const Object& object, const Destination& destination) {
  const std::string& given = destination.aws.options().endpoint_url;
  if (!given.empty()) return given + "/" + object.bucket + "/" + object.key;
  const bool china = destination.identity.partition == "aws-cn";
  return "https://s3." + destination.region + ".amazonaws.com" + (china ? ".cn" : "") + "/" + object.bucket + "/" +
         object.key;
}

std::string printed_by(const std::vector<std::string>& command, const std::string& folder) {
  const Outcome outcome = run({.arguments = command, .folder = folder});
  if (!outcome.succeeded())
    throw Error({"error: the asset's command '" + command[0] + "' " + describe_failure(outcome) + ": " +
                 trimmed(outcome.errors) +
                 "; allowed: a command that prints the asset's name and ends with exit code 0"});
  return trimmed(outcome.output);
}

}  // namespace cdk::app::publish
