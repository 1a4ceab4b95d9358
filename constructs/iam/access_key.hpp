// Users' keys for AWS's interfaces.
#pragma once

#include <cdk/iam/access_key_props.hpp>
#include <cdk/resource.hpp>
#include <cdk/secret_value.hpp>
#include <string>

namespace cdk::iam {

/// An access key.
class IAccessKey : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> access_key_id() = 0;
  /// For a secret or another place that keeps it: it is known only when the key is made.
  virtual SecretValue secret_access_key() = 0;
};

/// A user's key for calls of AWS's interfaces. CloudFormation: AWS::IAM::AccessKey.
class AccessKey : public IAccessKey {
 public:
  using Props = AccessKeyProps;
  AccessKey(const Scope& scope, const Props& props);

  Input<std::string> access_key_id() override { return id_; }
  SecretValue secret_access_key() override { return SecretValue::resource_attribute(secret_); }

 private:
  Input<std::string> id_;
  Input<std::string> secret_;
};

}  // namespace cdk::iam
