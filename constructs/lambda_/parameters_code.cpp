#include <cdk/cfn_parameter.hpp>
#include <cdk/construct.hpp>
#include <cdk/error.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lambda_/parameters_code.hpp>

namespace cdk::lambda_ {

/// Makes the parameters that weren't given when a function takes the code; shared by all copies.
class CfnParametersCode::Parameters final : public ICode {
 public:
  explicit Parameters(const CfnParametersCodeProps& props) : props_(props) {}

  CodeConfig bind(Construct& scope) const override {
    const auto made = [&scope](OptRef<CfnParameter>& parameter, const char* id) {
      if (!parameter) parameter = scope.add<CfnParameter>(Id(id, scope.node().where()), {.type = "String"});
      return parameter->value_as_string();
    };
    CodeConfig config{.s3_location =
                          s3::Location{.bucket_name = made(props_.bucket_name_param, "LambdaSourceBucketNameParameter"),
                                       .object_key = made(props_.object_key_param, "LambdaSourceObjectKeyParameter")}};
    if (props_.source_kms_key) config.source_kms_key_arn = props_.source_kms_key->key_arn();
    return config;
  }

  static std::string id_of(const OptRef<CfnParameter>& parameter, Where where) {
    if (!parameter)
      fail({"the parameters of code that no function has taken", "asking after the function is made",
            "CDK: CfnParametersCode"},
           where);
    return parameter->current_logical_id();
  }
  const CfnParametersCodeProps& props() const noexcept { return props_; }

 private:
  mutable CfnParametersCodeProps props_;
};

CfnParametersCode::CfnParametersCode(const CfnParametersCodeProps& props)
    : CfnParametersCode(std::make_shared<Parameters>(props)) {}
CfnParametersCode::CfnParametersCode(std::shared_ptr<Parameters> parameters)
    : Code(parameters), parameters_(std::move(parameters)) {}

std::vector<std::pair<std::string, Input<std::string>>> CfnParametersCode::assign(const s3::Location& location,
                                                                                  Where where) const {
  return {{bucket_name_param(where), location.bucket_name}, {object_key_param(where), location.object_key}};
}

std::string CfnParametersCode::bucket_name_param(Where where) const {
  return Parameters::id_of(parameters_->props().bucket_name_param, where);
}
std::string CfnParametersCode::object_key_param(Where where) const {
  return Parameters::id_of(parameters_->props().object_key_param, where);
}

CfnParametersCode Code::from_cfn_parameters() { return CfnParametersCode(); }
CfnParametersCode Code::from_cfn_parameters(const CfnParametersCodeProps& props) { return CfnParametersCode(props); }

}  // namespace cdk::lambda_
