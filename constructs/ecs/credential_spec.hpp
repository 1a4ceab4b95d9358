// Credentials of a Windows domain for a container (gMSA).
#pragma once

#include <cdk/ecs/credential_spec_props.hpp>
#include <cdk/input.hpp>
#include <string>
#include <utility>

namespace cdk::ecs {

/// Where the file with the credentials of a group managed service account is.
class CredentialSpec {
 public:
  CredentialSpec(std::string prefix_id, Input<std::string> file_location)
      : prefix_id_(std::move(prefix_id)), file_location_(std::move(file_location)) {}

  const std::string& prefix_id() const noexcept { return prefix_id_; }
  const Input<std::string>& file_location() const noexcept { return file_location_; }
  CredentialSpecConfig bind() const { return {.location = file_location_, .type_prefix = prefix_id_}; }

 private:
  std::string prefix_id_;
  Input<std::string> file_location_;
};

/// For instances that are joined to the domain: by the ARN of the object or parameter with the file.
struct DomainJoinedCredentialSpec : CredentialSpec {
  explicit DomainJoinedCredentialSpec(Input<std::string> file_location)
      : CredentialSpec("credentialspec", std::move(file_location)) {}
};

/// For instances that aren't, likewise.
struct DomainlessCredentialSpec : CredentialSpec {
  explicit DomainlessCredentialSpec(Input<std::string> file_location)
      : CredentialSpec("credentialspecdomainless", std::move(file_location)) {}
};

}  // namespace cdk::ecs
