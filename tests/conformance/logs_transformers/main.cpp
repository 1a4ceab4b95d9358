// Log events that are changed, masked, or passed on to another account.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/logs.hpp>
#include <cdk/s3.hpp>

using namespace cdk;
using Parser = logs::ParserProcessor;
using ParserType = logs::ParserProcessorType;
using Keys = logs::JsonMutatorProcessor;
using JsonType = logs::JsonMutatorType;
using Text = logs::StringMutatorProcessor;
using TextType = logs::StringMutatorType;
using Convert = logs::DataConverterProcessor;
using Vended = logs::VendedLogType;

namespace {

void group(Stack& stack, const std::string& id, const Vector<logs::IProcessor>& steps) {
  stack.add<logs::LogGroup>(id).add_transformer("Transformer", {.transformer_config = steps, .transformer_name = id});
}

void every_step(Stack& stack) {
  group(stack, "Shop",
        {Parser({.type = ParserType::JSON}),
         Parser({.type = ParserType::GROK, .grok_options = {{.match = "%{IP:client} %{WORD:method}"}}}),
         Parser({.type = ParserType::CSV}), Parser({.type = ParserType::KEY_VALUE}),
         Keys({.type = JsonType::ADD_KEYS,
               .add_keys_options = {.entries = {{.key = "shop", .value = "first"},
                                                {.key = "env", .value = "prod", .overwrite_if_exists = true}}}}),
         Keys({.type = JsonType::DELETE_KEYS, .delete_keys_options = {.with_keys = {"password", "token"}}}),
         Keys({.type = JsonType::MOVE_KEYS, .move_keys_options = {.entries = {{.source = "a", .target = "b.c"}}}}),
         Keys({.type = JsonType::RENAME_KEYS,
               .rename_keys_options = {.entries = {{.key = "x", .rename_to = "y", .overwrite_if_exists = false}}}}),
         Keys({.type = JsonType::COPY_VALUE,
               .copy_value_options = {.entries = {{.source = "@logGroup", .target = "group"}}}}),
         Keys({.type = JsonType::LIST_TO_MAP, .list_to_map_options = {{.key = "sku", .source = "items"}}}),
         Keys({.type = JsonType::LIST_TO_MAP,
               .list_to_map_options = {{.key = "sku",
                                        .source = "lines",
                                        .flatten = true,
                                        .flattened_element = "first",
                                        .target = "prices",
                                        .value_key = "price"}}}),
         Text({.type = TextType::LOWER_CASE, .lower_case_keys = {"level"}}),
         Text({.type = TextType::UPPER_CASE, .upper_case_keys = {"country", "currency"}}),
         Text({.type = TextType::TRIM, .trim_keys = {"name"}}),
         Text({.type = TextType::SPLIT,
               .split_options = {.entries = {{.delimiter = logs::DelimiterCharacter::PIPE, .source = "tags"},
                                             {.delimiter = logs::DelimiterCharacter::TAB, .source = "columns"}}}}),
         Text({.type = TextType::SUBSTITUTE,
               .substitute_options = {.entries = {{.from = "[0-9]+", .source = "path", .to = "N"}}}}),
         Convert({.type = logs::DataConverterType::TYPE_CONVERTER,
                  .type_converter_options = {.entries = {{.key = "status", .type = logs::TypeConverterType::INTEGER},
                                                         {.key = "ok", .type = logs::TypeConverterType::BOOLEAN}}}}),
         Convert({.type = logs::DataConverterType::DATETIME_CONVERTER,
                  .date_time_converter_options =
                      {{.locale = "en", .match_patterns = {"epoch", "yyyy"}, .source = "at", .target = "time"}}}),
         Convert({.type = logs::DataConverterType::DATETIME_CONVERTER,
                  .date_time_converter_options = {{.locale = "de",
                                                   .match_patterns = {"epoch"},
                                                   .source = "at",
                                                   .target = "day",
                                                   .source_timezone = "Europe/Berlin",
                                                   .target_format = logs::DateTimeFormat::ISO_8601,
                                                   .target_timezone = "UTC"}}})});
}

void parsers(Stack& stack) {
  group(stack, "Options",
        {Parser({.type = ParserType::JSON, .json_options = {.destination = "parsed", .source = "body"}}),
         Parser({.type = ParserType::GROK, .grok_options = {{.match = "%{IP:client}", .source = "text"}}}),
         Parser({.type = ParserType::CSV,
                 .csv_options = {.columns = {"a", "b"},
                                 .delimiter = logs::DelimiterCharacter::SEMICOLON,
                                 .quote_character = logs::QuoteCharacter::SINGLE_QUOTE,
                                 .source = "row"}}),
         Parser({.type = ParserType::KEY_VALUE,
                 .key_value_options = {.destination = "map",
                                       .field_delimiter = logs::KeyValuePairDelimiter::NEWLINE,
                                       .key_prefix = "k_",
                                       .key_value_delimiter = logs::KeyValueDelimiter::COLON,
                                       .non_match_value = "none",
                                       .overwrite_if_exists = true,
                                       .source = "pairs"}})});
  group(stack, "Ocsf",
        {Parser({.type = ParserType::OCSF,
                 .parse_to_ocsf_options = {
                     {.event_source = logs::OCSFSourceType::VPC_FLOW, .ocsf_version = logs::OCSFVersion::V1_1}}})});
  int i = 0;
  for (const Vended type : {Vended::CLOUDFRONT, Vended::VPC, Vended::WAF, Vended::ROUTE53, Vended::POSTGRES})
    group(stack, "Vended" + std::to_string(i++), {logs::VendedLogParser({.log_type = type})});
  stack.add<logs::Transformer>("Known", {.log_group = logs::LogGroup::from_log_group_name(stack, "KnownGroup", "known"),
                                         .transformer_config = {Parser({.type = ParserType::JSON})},
                                         .transformer_name = "known"});
}

void masked(Stack& stack) {
  using Id = logs::DataIdentifier;
  auto& findings = stack.add<logs::LogGroup>("Findings");
  stack.add<logs::LogGroup>("Plain", {.data_protection_policy = logs::DataProtectionPolicy(
                                          {.identifiers = {Id::EMAILADDRESS, Id::DRIVERSLICENSE_US}})});
  stack.add<logs::LogGroup>("Full", {.data_protection_policy = logs::DataProtectionPolicy(
                                         {.identifiers = {Id::CREDITCARDNUMBER, Id("Newest-XX"),
                                                          logs::CustomDataIdentifier("OrderId", "order-\\d{8}")},
                                          .delivery_stream_name_audit_destination = "findings",
                                          .description = "what customers tell",
                                          .log_group_audit_destination = findings,
                                          .name = "shop",
                                          .s3_bucket_audit_destination = stack.add<s3::Bucket>("Bucket")})});
}

void passed(Stack& stack) {
  auto& role = stack.add<iam::Role>("Role", {.assumed_by = iam::ServicePrincipal("logs.amazonaws.com")});
  const char* target = "arn:aws:kinesis:eu-west-1:111122223333:stream/s";
  auto& destination = stack.add<logs::CrossAccountDestination>("Destination", {.role = role, .target_arn = target});
  auto& named = stack.add<logs::CrossAccountDestination>(
      "Named", {.role = role, .target_arn = target, .destination_name = "central"});
  for (logs::CrossAccountDestination* one : {&destination, &named})
    one->add_to_policy(iam::PolicyStatement({.actions = {"logs:PutSubscriptionFilter"},
                                             .principals = {iam::AccountPrincipal("444455556666")},
                                             .resources = {"*"}}));
  stack.add<logs::LogGroup>("Group").add_subscription_filter(
      "Filter", {.destination = destination, .filter_pattern = logs::FilterPattern::all_events()});
  stack.add<CfnOutput>("DestinationName", {.value = destination.destination_name()});
  stack.add<CfnOutput>("NamedArn", {.value = named.destination_arn()});
  auto& stream = logs::LogStream::from_log_stream_attributes(stack, "Stream",
                                                             {.log_group_name = "group", .log_stream_name = "stream"});
  stack.add<CfnOutput>("StreamName", {.value = concat(stream.log_group_name(), "/", stream.log_stream_name())});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  auto& changed = app.add<Stack>("Changed");
  every_step(changed);
  parsers(changed);
  masked(app.add<Stack>("Masked"));
  passed(app.add<Stack>("Passed", {.env = {.account = "111122223333", .region = "eu-west-1"}}));
  return app.run();
}
