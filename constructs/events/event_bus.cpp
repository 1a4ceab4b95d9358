#include <algorithm>
#include <cctype>
#include <cdk/annotations.hpp>
#include <cdk/arn.hpp>
#include <cdk/error.hpp>
#include <cdk/events/archive.hpp>
#include <cdk/events/cfn_event_bus.hpp>
#include <cdk/events/cfn_event_bus_policy.hpp>
#include <cdk/events/event_bus.hpp>
#include <cdk/events/event_bus_grants.hpp>
#include <cdk/feature_flags.hpp>
#include <cdk/fn.hpp>
#include <cdk/kms/key.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>
#include <cdk/sqs/queue_base.hpp>

namespace cdk::events {
namespace {

std::string literal(const Value& value) { return value.is_string() ? std::string(value.as_string()) : std::string(); }

struct Import {
  EventBusAttributes attributes;
  ResourceProps resource = {};
};

class ImportedEventBus final : public IEventBus {
 public:
  using Props = Import;
  ImportedEventBus(const Scope& scope, const Props& props)
      : IEventBus(scope, props.resource), attributes_(props.attributes) {}
  Input<std::string> event_bus_arn() const override { return attributes_.event_bus_arn; }
  Input<std::string> event_bus_name() const override { return attributes_.event_bus_name; }
  Input<std::string> event_bus_policy() const override { return attributes_.event_bus_policy; }
  Input<std::string> event_source_name() const override { return attributes_.event_source_name; }
  iam::AddToResourcePolicyResult add_to_resource_policy(const iam::PolicyStatement&) override {
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-events:eventBusAddToResourcePolicy",
        "The policy of an imported event bus isn't known; give it the permissions where the bus is made.");
    return {};
  }

 private:
  EventBusAttributes attributes_;
};

bool is_name(std::string_view name) {
  const auto fits = [](unsigned char c) { return std::isalnum(c) != 0 || c == '.' || c == '-' || c == '_'; };
  return !name.empty() && name.size() <= 256 && std::ranges::all_of(name, fits);
}

/// "aws.partner" and two names at least, with slashes between.
bool is_partner_source(std::string_view name) {
  constexpr std::string_view start = "aws.partner/";
  if (!name.starts_with(start) || name.size() > 256) return false;
  int names = 0;
  for (std::string_view rest = name.substr(start.size());; ++names) {
    const std::size_t slash = rest.find('/');
    if (!is_name(rest.substr(0, slash))) return false;
    if (slash == std::string_view::npos) return names >= 1;
    rest.remove_prefix(slash + 1);
  }
}

}  // namespace

Archive& IEventBus::archive(Id id, const BaseArchiveProps& props) {
  return add<Archive>(std::move(id), {.event_pattern = props.event_pattern,
                                      .source_event_bus = *this,
                                      .archive_name = props.archive_name,
                                      .description = props.description.is_set()
                                                         ? props.description
                                                         : format("Event Archive for {} Event Bus", event_bus_name()),
                                      .retention = props.retention});
}

EventBusGrants IEventBus::grants() { return EventBusGrants::from_event_bus(*this); }

iam::Grant IEventBus::grant_put_events_to(const iam::Principal& grantee, const Input<std::string>& sid) {
  const std::vector<Input<std::string>> actions = {"events:PutEvents"}, arns = {event_bus_arn()};
  const auto grant = iam::Grant::add_to_principal({.actions = actions, .grantee = grantee, .resource_arns = arns});
  if (grant.success()) return grant;
  if (!FeatureFlags::of(*this).is_enabled("@aws-cdk/aws-events:requireEventBusPolicySid")) {
    Annotations::of(*this).add_warning_v2(
        "@aws-cdk/aws-events:eventBusServicePrincipalGrant",
        "Nobody was let send events: that takes a statement of the bus's policy, with a sid, and the feature flag "
        "'@aws-cdk/aws-events:requireEventBusPolicySid'.");
    return iam::Grant::drop(grantee, "");
  }
  return iam::Grant::add_statement_to_resource_policy(
      {.actions = actions,
       .grantee = grantee,
       .resource = *this,
       .resource_arns = arns,
       .statement =
           iam::PolicyStatement({.actions = actions, .principals = {grantee}, .resources = arns, .sid = sid})});
}

EventBus::EventBus(const Scope& scope, const Props& props)
    : IEventBus(scope,
                {.physical_name = props.event_bus_name.is_set() ? props.event_bus_name
                                  : props.event_source_name.is_set()
                                      ? props.event_source_name
                                      : Input<std::string>(Lazy::string([this] { return Names::unique_id(*this); }))}),
      source_name_(props.event_source_name) {
  check(props);
  CfnEventBusProps bus{.name = physical_name(),
                       .description = props.description,
                       .event_source_name = props.event_source_name,
                       .kms_key_identifier = props.kms_key ? props.kms_key->key_arn() : Input<std::string>()};
  if (props.dead_letter_queue)
    bus.dead_letter_config = CfnEventBusTypes::DeadLetterConfigProperty{.arn = props.dead_letter_queue->queue_arn()};
  if (props.log_config)
    bus.log_config = CfnEventBusTypes::LogConfigProperty{.include_detail = props.log_config->include_detail,
                                                         .level = props.log_config->level};
  auto& resource = add<CfnEventBus>("Resource", std::move(bus));
  name_ = resource_name_attribute(resource.ref());
  arn_ = resource_arn_attribute(resource.attr_arn(),
                                {.resource = "event-bus", .service = "events", .resource_name = physical_name()});
  policy_ = resource.attr_policy();
  if (props.kms_key) allow_key(*props.kms_key, physical_name());
}

void EventBus::check(const Props& props) const {
  const Input<std::string>& name = props.event_bus_name;
  const Input<std::string>& source = props.event_source_name;
  if (name.is_set() && source.is_set())
    fail(*this, {"an event bus with event_bus_name and event_source_name", "one of them at most",
                 "AWS::Events::EventBus Name"});
  if (name.is_string() && (!is_name(name.as_string()) || name == Value("default")))
    fail(*this,
         {"the name " + to_debug_string(name) + " of an event bus",
          "1 to 256 letters, digits, periods, hyphens and underscores, but not default", "AWS::Events::EventBus Name"});
  if (source.is_string() && !is_partner_source(source.as_string()))
    fail(*this, {"the event source " + to_debug_string(source),
                 "aws.partner/ and two names or more of letters, digits, periods, hyphens and underscores, with "
                 "slashes between",
                 "AWS::Events::EventBus EventSourceName"});
  const std::size_t length = props.description.is_string() ? props.description.as_string().size() : 0;
  if (length > 512)
    fail(*this, {"a description of " + std::to_string(length) + " characters", "at most 512",
                 "AWS::Events::EventBus Description"});
}

void EventBus::allow_key(kms::IKey& key, const Input<std::string>& name) {
  const auto arn = stack().format_arn({.resource = "event-bus", .service = "events", .resource_name = name});
  key.add_to_resource_policy(
      iam::PolicyStatement({.actions = {"kms:Decrypt", "kms:GenerateDataKey", "kms:DescribeKey"},
                            .conditions = {{"StringEquals",
                                            {{"aws:SourceAccount", stack().account()},
                                             {"aws:SourceArn", arn},
                                             {"kms:EncryptionContext:aws:events:event-bus:arn", arn}}}},
                            .principals = {iam::ServicePrincipal("events.amazonaws.com")},
                            .resources = {"*"}}));
}

iam::AddToResourcePolicyResult EventBus::add_to_resource_policy(const iam::PolicyStatement& statement) {
  if (!statement.sid().is_string())
    fail(*this, {"a statement without sid for the policy of an event bus", "a statement with a sid",
                 "AWS::Events::EventBusPolicy StatementId"});
  constexpr std::size_t max_id_length = 64;
  const std::string id = ("cdk-" + std::string(statement.sid().as_string())).substr(0, max_id_length);
  iam::PolicyStatement named = statement;
  named.set_sid(id);
  auto& policy = add<EventBusPolicy>(id, {.event_bus = *this, .statement = named, .statement_id = id});
  return {true, Dependable(policy)};
}

IEventBus& EventBus::from_event_bus_attributes(Construct& scope, Id id, const EventBusAttributes& attrs) {
  const ArnComponents parts =
      Stack::of(scope).split_arn(attrs.event_bus_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where());
  return scope.add<ImportedEventBus>(
      std::move(id), Import{attrs, {.account = literal(parts.account), .region = literal(parts.region)}});
}

IEventBus& EventBus::from_event_bus_arn(Construct& scope, Id id, const Input<std::string>& event_bus_arn) {
  const ArnComponents parts = Stack::of(scope).split_arn(event_bus_arn, ArnFormat::SLASH_RESOURCE_NAME, id.where());
  return from_event_bus_attributes(scope, std::move(id),
                                   {.event_bus_arn = event_bus_arn, .event_bus_name = parts.resource_name});
}

IEventBus& EventBus::from_event_bus_name(Construct& scope, Id id, const Input<std::string>& event_bus_name) {
  const auto arn =
      Stack::of(scope).format_arn({.resource = "event-bus", .service = "events", .resource_name = event_bus_name});
  return from_event_bus_attributes(scope, std::move(id), {.event_bus_arn = arn, .event_bus_name = event_bus_name});
}

iam::Grant EventBus::grant_all_put_events(const iam::Principal& grantee) {
  return iam::Grant::add_to_principal({.actions = {"events:PutEvents"}, .grantee = grantee, .resource_arns = {"*"}});
}

EventBusPolicy::EventBusPolicy(const Scope& scope, const Props& props) : Resource(scope) {
  add<CfnEventBusPolicy>("Resource", {.statement_id = props.statement_id,
                                      .event_bus_name = props.event_bus->event_bus_name(),
                                      .statement = props.statement.to_json()});
}

}  // namespace cdk::events
