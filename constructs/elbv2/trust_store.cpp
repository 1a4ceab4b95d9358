#include <algorithm>
#include <cctype>
#include <cdk/elbv2/cfn_trust_store.hpp>
#include <cdk/elbv2/trust_store.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/s3/ibucket.hpp>

namespace cdk::elbv2 {
namespace {

class ImportedTrustStore final : public ITrustStore {
 public:
  ImportedTrustStore(const Scope& scope, Input<std::string> arn) : ITrustStore(scope), arn_(std::move(arn)) {}
  Input<std::string> trust_store_arn() const override { return arn_; }
  Input<std::string> trust_store_name() const override { return Fn::select(0, Fn::split("/", arn_)); }

 private:
  Input<std::string> arn_;
};

bool is_name(std::string_view text) {
  const auto fits = [](unsigned char c) { return std::isalnum(c) != 0 || c == '-'; };
  return !text.empty() && text.size() <= 32 && std::ranges::all_of(text, fits) && !text.starts_with('-') &&
         !text.ends_with('-') && text.find("--") == std::string_view::npos;
}

}  // namespace

TrustStore::TrustStore(const Scope& scope, const Props& props)
    : ITrustStore(scope,
                  {.physical_name = props.trust_store_name.is_set() ? props.trust_store_name : Lazy::string([this] {
                     return Names::unique_resource_name(*this, {.max_length = 32});
                   })}),
      resource_(add<CfnTrustStore>("Resource", {.ca_certificates_bundle_s3_bucket = props.bucket->bucket_name(),
                                                .ca_certificates_bundle_s3_key = props.key,
                                                .ca_certificates_bundle_s3_object_version = props.version,
                                                .name = physical_name()})) {
  const Value& name = props.trust_store_name;
  if (name.is_string() && !is_name(name.as_string()))
    fail(*this, {"the trust store's name is '" + std::string(name.as_string()) + "'",
                 "1 to 32 letters, digits and single hyphens, no hyphen at either end", "Name"});
}

ITrustStore& TrustStore::from_trust_store_arn(Construct& scope, Id id, const Input<std::string>& trust_store_arn) {
  return scope.add<ImportedTrustStore>(std::move(id), trust_store_arn);
}

Input<std::string> TrustStore::trust_store_arn() const { return resource_.attr_trust_store_arn(); }
Input<std::string> TrustStore::trust_store_name() const { return resource_.ref(); }
Input<std::int64_t> TrustStore::number_of_ca_certificates() const { return resource_.attr_number_of_ca_certificates(); }
Input<std::string> TrustStore::status() const { return resource_.attr_status(); }

}  // namespace cdk::elbv2
