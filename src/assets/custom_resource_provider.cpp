#include <algorithm>
#include <cdk/arn.hpp>
#include <cdk/asset_staging.hpp>
#include <cdk/custom_resource_provider.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/stack.hpp>

#include "assets/asset_path.hpp"
#include "assets/construct_failure.hpp"
#include "assets/custom_resource_entry_point.hpp"
#include "assets/disk.hpp"
#include "assets/posix_path.hpp"
#include "value/or_unset.hpp"

namespace cdk {
namespace {

constexpr const char* INLINE_CODE = "@aws-cdk/core:inlineCustomResourceIfPossible";
constexpr const char* ASSET_METADATA = "aws:cdk:enable-asset-metadata";
constexpr const char* INDEX = "index.js";
constexpr const char* LOGS_POLICY = "arn:${AWS::Partition}:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole";

bool is_on(const Construct& construct, const char* context) {
  const Value value = construct.node().try_get_context(context);
  return value.kind() == Value::Kind::Boolean && value.as_bool();
}

Value environment(std::vector<std::pair<std::string, Input<std::string>>> variables) {
  if (variables.empty()) return {};
  variables.emplace_back("AWS_STS_REGIONAL_ENDPOINTS", "regional");
  std::ranges::stable_sort(variables, {}, [](const auto& variable) { return variable.first; });
  std::vector<Member> members;
  for (auto& [name, value] : variables) members.push_back({name, std::move(value)});
  return Value::object({{"Variables", Value::object(std::move(members))}});
}

Value trust_statement() {
  return Value::object({{"Action", "sts:AssumeRole"},
                        {"Effect", "Allow"},
                        {"Principal", Value::object({{"Service", "lambda.amazonaws.com"}})}});
}

}  // namespace

/// Where the function's code is.
struct CustomResourceProviderBase::Code {
  /// CloudFormation: Code.
  Value place;
  std::string handler;
  /// Path in the assembly; empty for code that stands in the template.
  std::string asset_path;
};

std::string determine_latest_node_runtime_name(const Construct& /*scope*/) { return "nodejs24.x"; }

CustomResourceProviderBase::CustomResourceProviderBase(const Scope& scope, const CustomResourceProviderBaseProps& props)
    : Construct(scope), policy_statements_(props.policy_statements) {
  const Code code = add_code(props);
  add_role();
  add_handler(props, code);
}

CustomResourceProviderBase::Code CustomResourceProviderBase::add_code(const CustomResourceProviderBaseProps& props) {
  std::string folder;
  std::string index(props.index_js);
  if (index.empty()) {
    index = assets::reported(*this, [&] {
      folder = assets::find_asset_path(props.code_directory, node().where());
      const std::string file = assets::path::join(folder, INDEX);
      if (assets::disk::kind(file) != assets::disk::Kind::FILE)
        throw assets::Failure({.message = "There is no index.js in " + folder, .allowed = "a folder with index.js"});
      return assets::disk::read(file);
    });
  }
  if (is_on(*this, INLINE_CODE)) return {Value::object({{"ZipFile", Value(index)}}), "index.handler", {}};

  std::vector<AssemblyFile> files;
  if (folder.empty()) files.push_back({INDEX, index});
  const bool wrapped = props.use_cfn_response_wrapper.value_or(true);
  const std::string entry_point(wrapped ? assets::ENTRY_POINT : "index");
  if (wrapped) files.push_back({entry_point + ".js", std::string(assets::ENTRY_POINT_JS)});

  Stack& stack = Stack::of(*this);
  const auto& staging =
      add<AssetStaging>("Staging", {.source_path = folder, .exclude = {"*.ts"}, .files = std::move(files)});
  code_hash_ = staging.asset_hash();
  const std::string path = staging.relative_staged_path(stack);
  const FileAssetLocation asset = stack.synthesizer().add_file_asset({.source_hash = code_hash_,
                                                                      .display_name = node().path() + " Code",
                                                                      .file_name = path,
                                                                      .packaging = FileAssetPackaging::ZIP_DIRECTORY});
  return {Value::object({{"S3Bucket", asset.bucket_name}, {"S3Key", asset.object_key}}), entry_point + ".handler",
          path};
}

void CustomResourceProviderBase::add_role() {
  customized_ = CustomizedRole::at(*this, role_path());
  if (customized_.is_customized) PolicyReport::add_role(*this, *this);
  if (customized_.is_prevented) return;
  const Token policies = Lazy::any([this]() -> Value {
    if (policy_statements_.empty()) return {};
    return Value::list(
        {Value::object({{"PolicyName", "Inline"},
                        {"PolicyDocument", Value::object({{"Version", "2012-10-17"},
                                                          {"Statement", Value::list(policy_statements_)}})}})});
  });
  role_ = &add<CfnResource>(
      "Role", {.type = "AWS::IAM::Role",
               .properties = Input<Map<Json>>::from(Value::object(
                   {{"AssumeRolePolicyDocument",
                     Value::object({{"Version", "2012-10-17"}, {"Statement", Value::list({trust_statement()})}})},
                    {"ManagedPolicyArns", Value::list({Value::object({{"Fn::Sub", LOGS_POLICY}})})},
                    {"Policies", policies}}))});
}

RoleReport CustomResourceProviderBase::role_report() const {
  return {.path = role_path(),
          .name = customized_.precreated_name,
          .missing = customized_.precreated_name.empty(),
          .assume_role_policy = Value::list({trust_statement()}),
          .managed_policy_arns = Value::list({LOGS_POLICY}),
          .managed_policy_statements = {},
          .identity_policy_statements = Value::list(policy_statements_)};
}

void CustomResourceProviderBase::add_handler(const CustomResourceProviderBaseProps& props, const Code& code) {
  const std::int64_t timeout = props.timeout.value_or(Duration::minutes(15)).to_seconds();
  const double memory = props.memory_size.value_or(Size::mebibytes(128)).to_mebibytes();
  handler_ = &add<CfnResource>(
      "Handler",
      {.type = "AWS::Lambda::Function",
       .properties = Input<Map<Json>>::from(Value::object({{"Code", code.place},
                                                           {"Timeout", Value(timeout)},
                                                           {"MemorySize", Value(memory)},
                                                           {"Handler", Value(code.handler)},
                                                           {"Role", role_arn()},
                                                           {"Runtime", Value(props.runtime_name)},
                                                           {"Environment", environment(props.environment)},
                                                           {"Description", detail::or_unset(props.description)}}))});
  if (role_ != nullptr) handler_->add_resource_dependency(*role_);
  if (code.asset_path.empty() || !is_on(*this, ASSET_METADATA)) return;
  handler_->add_metadata("aws:asset:path", Value(code.asset_path));
  handler_->add_metadata("aws:asset:property", "Code");
}

const std::string& CustomResourceProviderBase::code_hash() const {
  if (code_hash_.empty()) {
    fail(*this, {"the code's hash, while the code stands in the template",
                 "context \"@aws-cdk/core:inlineCustomResourceIfPossible\" unset", "CustomResourceProviderBase"});
  }
  return code_hash_;
}

Input<std::string> CustomResourceProviderBase::service_token() const { return handler_->get_att("Arn"); }
std::string CustomResourceProviderBase::role_path() const { return node().path() + "/Role"; }

Input<std::string> CustomResourceProviderBase::role_arn() const {
  if (role_ != nullptr) return role_->get_att("Arn");
  return Stack::of(*this).format_arn(
      {.resource = "role", .service = "iam", .region = "", .resource_name = customized_.precreated_name});
}

void CustomResourceProviderBase::add_to_role_policy(Value statement) {
  policy_statements_.push_back(std::move(statement));
}

CustomResourceProvider& CustomResourceProvider::get_or_create_provider(Construct& scope, std::string_view uniqueid,
                                                                       const Props& props) {
  return get_or_create_in_stack<CustomResourceProvider>(scope, uniqueid, props);
}

Input<std::string> CustomResourceProvider::get_or_create(Construct& scope, std::string_view uniqueid,
                                                         const Props& props) {
  return get_or_create_provider(scope, uniqueid, props).service_token();
}

CustomResourceProvider::CustomResourceProvider(const Scope& scope, const Props& props)
    : CustomResourceProviderBase(scope, {.runtime_name = std::string(to_value(props.runtime)),
                                         .code_directory = props.code_directory,
                                         .description = props.description,
                                         .environment = props.environment,
                                         .memory_size = props.memory_size,
                                         .policy_statements = props.policy_statements,
                                         .timeout = props.timeout,
                                         .use_cfn_response_wrapper = props.use_cfn_response_wrapper}) {}

}  // namespace cdk
