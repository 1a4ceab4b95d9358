#include <algorithm>
#include <array>
#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/s3/bucket.hpp>

#include "private/bucket_rendering.hpp"

namespace cdk::s3 {
namespace {

/// What the names of AWS's hosts end in, where the region is known.
Input<std::string> domain_suffix(const Stack& stack, std::string_view region) {
  if (region.empty()) return stack.url_suffix();
  if (region.starts_with("cn-")) return "amazonaws.com.cn";
  if (region.starts_with("us-iso-")) return "c2s.ic.gov";
  if (region.starts_with("us-isob-")) return "sc2s.sgov.gov";
  if (region.starts_with("us-isof-")) return "csp.hci.ic.gov";
  if (region.starts_with("eu-isoe-")) return "cloud.adc-e.uk";
  if (region.starts_with("eusc-")) return "amazonaws.eu";
  return "amazonaws.com";
}

/// The regions whose websites have a hyphen before the region.
constexpr std::array hyphenated = {"ap-northeast-1", "ap-southeast-1", "ap-southeast-2", "eu-west-1", "sa-east-1",
                                   "us-east-1",      "us-gov-west-1",  "us-west-1",      "us-west-2"};

class ImportedBucket final : public IBucket {
 public:
  struct Props {
    BucketAttributes attributes;
    Input<std::string> name;
    Input<std::string> arn;
  };
  ImportedBucket(const Scope& scope, const Props& props)
      : IBucket(scope, {.account = props.attributes.account, .region = props.attributes.region}),
        attributes_(props.attributes),
        name_(props.name),
        arn_(props.arn),
        suffix_(domain_suffix(stack(), env().region)) {}

  NotificationOptions notification_options() const override {
    return {false, attributes_.notifications_handler_role, false};
  }
  Input<std::string> bucket_arn() override { return arn_; }
  Input<std::string> bucket_name() override { return name_; }
  Input<std::string> bucket_domain_name() override {
    return given_or(attributes_.bucket_domain_name, concat(name_, ".s3.", suffix_));
  }
  Input<std::string> bucket_dual_stack_domain_name() override {
    return given_or(attributes_.bucket_dual_stack_domain_name, concat(name_, ".s3.dualstack.", region(), ".", suffix_));
  }
  Input<std::string> bucket_regional_domain_name() override {
    return given_or(attributes_.bucket_regional_domain_name, concat(name_, ".s3.", region(), ".", suffix_));
  }
  Input<std::string> bucket_website_domain_name() override {
    if (attributes_.bucket_website_url.is_set()) return Fn::select(2, Fn::split("/", attributes_.bucket_website_url));
    return website();
  }
  Input<std::string> bucket_website_url() override {
    if (attributes_.bucket_website_url.is_set()) return attributes_.bucket_website_url;
    return concat("http://", website());
  }
  kms::IKey* encryption_key() override { return attributes_.encryption_key.get(); }
  bool is_website() const override { return attributes_.is_website.value_or(false); }

 private:
  static Input<std::string> given_or(const Input<std::string>& given, const Input<std::string>& otherwise) {
    return given.is_set() ? given : otherwise;
  }
  Input<std::string> region() const {
    return env().region.empty() ? stack().region() : Input<std::string>(env().region);
  }
  Input<std::string> website() const {
    if (env().region.empty())
      fail(*this, {"the website of an imported bucket was asked for, and its region isn't known",
                   "Bucket::from_bucket_attributes with a region or a bucket_website_url"});
    const bool hyphen = std::ranges::find(hyphenated, env().region) != hyphenated.end();
    return concat(name_, ".s3-website", hyphen ? "-" : ".", env().region, ".", suffix_);
  }

  BucketAttributes attributes_;
  Input<std::string> name_, arn_, suffix_;
};

}  // namespace

IBucket& Bucket::from_bucket_arn(Construct& scope, Id id, const Input<std::string>& bucket_arn) {
  return from_bucket_attributes(scope, std::move(id), {.bucket_arn = bucket_arn});
}

IBucket& Bucket::from_bucket_name(Construct& scope, Id id, const Input<std::string>& bucket_name) {
  return from_bucket_attributes(scope, std::move(id), {.bucket_name = bucket_name});
}

IBucket& Bucket::from_bucket_attributes(Construct& scope, Id id, const BucketAttributes& attrs) {
  const Stack& stack = Stack::of(scope);
  Input<std::string> name = attrs.bucket_name, arn = attrs.bucket_arn;
  if (!name.is_set() && !arn.is_set())
    fail(scope, {"a bucket was imported by neither name nor ARN", "a bucket_name or a bucket_arn"}, id.where());
  if (!name.is_set()) name = stack.split_arn(arn, ArnFormat::SLASH_RESOURCE_NAME, id.where()).resource;
  if (!arn.is_set()) arn = stack.format_arn({.resource = name, .service = "s3", .account = "", .region = ""});
  validate_bucket_name(name, true, id.where());
  return scope.add<ImportedBucket>(std::move(id), ImportedBucket::Props{attrs, name, arn});
}

}  // namespace cdk::s3
