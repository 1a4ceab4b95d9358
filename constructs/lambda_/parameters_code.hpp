// Code that parameters name.
#pragma once

#include <cdk/lambda_/code.hpp>
#include <cdk/lambda_/parameters_code_props.hpp>
#include <utility>
#include <vector>

namespace cdk::lambda_ {

/// An object in S3 that parameters of the template name.
class CfnParametersCode : public Code {
 public:
  explicit CfnParametersCode(const CfnParametersCodeProps& props = {});

  /// The parameters' values for an object: `{{"<parameter>", "<bucket>"}, {"<parameter>", "<key>"}}`.
  /// Errors, of all three: no function has taken the code, so that the parameters aren't made yet.
  std::vector<std::pair<std::string, Input<std::string>>> assign(const s3::Location& location,
                                                                 Where where = Where::current()) const;
  /// The logical id of the parameter.
  std::string bucket_name_param(Where where = Where::current()) const;
  std::string object_key_param(Where where = Where::current()) const;

 private:
  class Parameters;
  explicit CfnParametersCode(std::shared_ptr<Parameters> parameters);

  std::shared_ptr<Parameters> parameters_;
};

}  // namespace cdk::lambda_
