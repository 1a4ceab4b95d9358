#include <cdk/arn.hpp>
#include <cdk/logs/data_protection_policy.hpp>
#include <cdk/logs/data_protection_policy_props.hpp>
#include <cdk/logs/log_group.hpp>
#include <cdk/s3/ibucket.hpp>
#include <cdk/stack.hpp>

namespace cdk::logs {
namespace {

Value destinations(const DataProtectionPolicyProps& props) {
  std::vector<Member> told;
  if (props.log_group_audit_destination)
    told.push_back(
        {"CloudWatchLogs", Value::object({{"LogGroup", props.log_group_audit_destination->log_group_name()}})});
  if (props.s3_bucket_audit_destination)
    told.push_back({"S3", Value::object({{"Bucket", props.s3_bucket_audit_destination->bucket_name()}})});
  if (props.delivery_stream_name_audit_destination.is_set())
    told.push_back({"Firehose", Value::object({{"DeliveryStream", props.delivery_stream_name_audit_destination}})});
  return Value::object(std::move(told));
}

Value statement(const char* sid, const Value& identifiers, const char* operation, const char* option, Value value) {
  return Value::object({{"Sid", sid},
                        {"DataIdentifier", identifiers},
                        {"Operation", Value::object({{operation, Value::object({{option, std::move(value)}})}})}});
}

}  // namespace

DataProtectionPolicy::DataProtectionPolicy(const DataProtectionPolicyProps& props)
    : props_(std::make_shared<const DataProtectionPolicyProps>(props)) {}

Value DataProtectionPolicy::render(const Stack& stack) const {
  std::vector<Value> identifiers, custom;
  for (const DataIdentifier& identifier : props_->identifiers) {
    if (identifier.regex().empty()) {
      identifiers.push_back(stack.format_arn({.resource = "data-identifier",
                                              .service = "dataprotection",
                                              .account = "aws",
                                              .region = "",
                                              .resource_name = identifier.name()}));
    } else {
      identifiers.emplace_back(identifier.name());
      custom.push_back(Value::object({{"Name", identifier.name()}, {"Regex", identifier.regex()}}));
    }
  }
  const Value all = Value::list(std::move(identifiers));
  const auto or_else = [](const Input<std::string>& given, const char* preset) {
    return given.is_set() ? Value(given) : Value(preset);
  };
  return Value::object(
      {{"Name", or_else(props_->name, "data-protection-policy-cdk")},
       {"Description", or_else(props_->description, "cdk generated data protection policy")},
       {"Version", "2021-06-01"},
       {"Statement",
        Value::list({statement("audit-statement-cdk", all, "Audit", "FindingsDestination", destinations(*props_)),
                     statement("redact-statement-cdk", all, "Deidentify", "MaskConfig", Value::object({}))})},
       {"Configuration", Value::object({{"CustomDataIdentifier", Value::list(std::move(custom))}})}});
}

}  // namespace cdk::logs
