#include <cdk/elbv2/cfn_trust_store_revocation.hpp>
#include <cdk/elbv2/trust_store.hpp>
#include <cdk/elbv2/trust_store_revocation.hpp>
#include <cdk/error.hpp>
#include <cdk/s3/ibucket.hpp>

namespace cdk::elbv2 {
namespace {

using Content = CfnTrustStoreRevocationTypes::RevocationContentProperty;

std::vector<Content> render(const std::vector<RevocationContent>& contents) {
  std::vector<Content> rendered;
  for (const RevocationContent& content : contents)
    rendered.push_back({.revocation_type = content.revocation_type,
                        .s3_bucket = content.bucket->bucket_name(),
                        .s3_key = content.key,
                        .s3_object_version = content.version});
  return rendered;
}

}  // namespace

TrustStoreRevocation::TrustStoreRevocation(const Scope& scope, const Props& props) : Resource(scope) {
  if (props.revocation_contents.empty())
    fail(*this, {"the revocation has no revocation_contents", "at least one file", "RevocationContents"});
  add<CfnTrustStoreRevocation>("Resource", {.revocation_contents = render(props.revocation_contents),
                                            .trust_store_arn = props.trust_store->trust_store_arn()});
}

}  // namespace cdk::elbv2
