#include <cdk/events/archive.hpp>
#include <cdk/events/cfn_archive.hpp>
#include <cdk/events/event_bus.hpp>
#include <cdk/kms/key.hpp>

#include "private/event_pattern.hpp"

namespace cdk::events {

Archive::Archive(const Scope& scope, const Props& props) : Resource(scope, {.physical_name = props.archive_name}) {
  const Input<std::string> bus = props.source_event_bus->event_bus_arn();
  if (props.kms_key) allow_key(*props.kms_key, bus);
  const Value pattern = render(props.event_pattern);
  auto& resource = add<CfnArchive>(
      "Archive", {.source_arn = bus,
                  .archive_name = physical_name(),
                  .description = props.description,
                  .event_pattern = pattern.is_empty() ? Input<Json>() : Input<Json>(pattern),
                  .kms_key_identifier = props.kms_key ? props.kms_key->key_arn() : Input<std::string>(""),
                  .retention_days = props.retention ? props.retention->to_days() : 0});
  node().set_default_child(resource);
  arn_ = resource.attr_arn();
  name_ = resource.ref();
}

void Archive::allow_key(kms::IKey& key, const Input<std::string>& event_bus_arn) {
  const iam::ServicePrincipal events("events.amazonaws.com");
  key.add_to_resource_policy(iam::PolicyStatement(
      {.actions = {"kms:Decrypt", "kms:GenerateDataKey", "kms:ReEncrypt*"},
       .conditions = {{"StringEquals", {{"kms:EncryptionContext:aws:events:event-bus:arn", event_bus_arn}}}},
       .principals = {events},
       .resources = {"*"},
       .sid = "Allow EventBridge to use kms operations"}));
  key.add_to_resource_policy(iam::PolicyStatement({.actions = {"kms:DescribeKey"},
                                                   .principals = {events},
                                                   .resources = {"*"},
                                                   .sid = "Allow EventBridge to call kms:DescribeKey"}));
}

}  // namespace cdk::events
