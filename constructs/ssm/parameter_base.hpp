// What all parameters have, made here or imported.
#pragma once

#include <cdk/iam/grant.hpp>
#include <cdk/resource.hpp>
#include <string>

namespace cdk::kms {
class IKey;
}

namespace cdk::ssm {

/// A parameter, made here or imported.
class IParameter : public Resource {
 public:
  using Resource::Resource;

  virtual Input<std::string> parameter_arn() const = 0;
  virtual Input<std::string> parameter_name() const = 0;
  /// Such as "String" or "StringList".
  virtual Input<std::string> parameter_type() const = 0;
  /// The key of an encrypted parameter that was imported with it; null for others.
  virtual kms::IKey* encryption_key() const { return nullptr; }

  /// Lets somebody read the value, its history and what is said of the parameter. With a key: decrypt, too.
  iam::Grant grant_read(const iam::Principal& grantee);
  /// Lets somebody set the value. With a key: encrypt, too.
  iam::Grant grant_write(const iam::Principal& grantee);
};

/// A parameter that holds a text.
class IStringParameter : public IParameter {
 public:
  using IParameter::IParameter;
  /// The text, as it is at deployment. Reading an imported parameter's may add a parameter to the template.
  /// Errors: the imported parameter's name is known only at deployment and not given by an intrinsic function.
  virtual Input<std::string> string_value() = 0;
};

/// A parameter that holds a list of texts.
class IStringListParameter : public IParameter {
 public:
  using IParameter::IParameter;
  /// The texts, as they are at deployment. Reading an imported parameter's may add a parameter to the template.
  /// Errors: the imported parameter's name is known only at deployment.
  virtual Input<List<std::string>> string_list_value() = 0;
};

}  // namespace cdk::ssm
