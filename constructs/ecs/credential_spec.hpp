// Credentials of a Windows domain for a container (gMSA).
#pragma once

#include <cdk/ecs/credential_spec_props.hpp>
#include <cdk/input.hpp>
#include <string>
#include <utility>

namespace cdk::s3 {
class IBucket;
}

namespace cdk::ssm {
class IParameter;
}

namespace cdk::ecs {

/// Where the file with the credentials of a group managed service account is.
class CredentialSpec {
 public:
  CredentialSpec(std::string prefix_id, Input<std::string> file_location)
      : prefix_id_(std::move(prefix_id)), file_location_(std::move(file_location)) {}

  const std::string& prefix_id() const noexcept { return prefix_id_; }
  const Input<std::string>& file_location() const noexcept { return file_location_; }
  CredentialSpecConfig bind() const { return {.location = file_location_, .type_prefix = prefix_id_}; }

 protected:
  /// Errors: no key.
  static Input<std::string> arn_for_s3_object(s3::IBucket& bucket, const std::string& key);
  static Input<std::string> arn_for_ssm_parameter(ssm::IParameter& parameter);

 private:
  std::string prefix_id_;
  Input<std::string> file_location_;
};

/// For instances that are joined to the domain: by the ARN of the object or parameter with the file.
struct DomainJoinedCredentialSpec : CredentialSpec {
  explicit DomainJoinedCredentialSpec(Input<std::string> file_location)
      : CredentialSpec("credentialspec", std::move(file_location)) {}
  /// Errors: no key.
  static DomainJoinedCredentialSpec from_s3_bucket(s3::IBucket& bucket, const std::string& key);
  static DomainJoinedCredentialSpec from_ssm_parameter(ssm::IParameter& parameter);
};

/// For instances that aren't, likewise.
struct DomainlessCredentialSpec : CredentialSpec {
  explicit DomainlessCredentialSpec(Input<std::string> file_location)
      : CredentialSpec("credentialspecdomainless", std::move(file_location)) {}
  /// Errors: no key.
  static DomainlessCredentialSpec from_s3_bucket(s3::IBucket& bucket, const std::string& key);
  static DomainlessCredentialSpec from_ssm_parameter(ssm::IParameter& parameter);
};

}  // namespace cdk::ecs
