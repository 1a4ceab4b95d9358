// What all parameters that were imported by their attributes have in common.
#pragma once

#include "parameter_checks.hpp"

namespace cdk::ssm::detail {

template <class Interface, class Attributes>
class ImportedParameter : public Interface {
 public:
  ImportedParameter(const Scope& scope, const Attributes& attrs) : Interface(scope), attrs_(attrs) {
    check_attributes(*this, attrs_);
    arn_ = arn_of(*this, attrs_.parameter_name, is_simple(*this, attrs_.parameter_name, attrs_.simple_name));
  }
  Input<std::string> parameter_arn() const override { return arn_; }
  Input<std::string> parameter_name() const override { return attrs_.parameter_name; }

 protected:
  Attributes attrs_;

 private:
  Input<std::string> arn_;
};

}  // namespace cdk::ssm::detail
