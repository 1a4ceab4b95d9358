#include <cdk/fn.hpp>
#include <cdk/route53/records.hpp>

namespace cdk::route53 {
namespace {

RecordSetProps record(const RecordSetOptions& options, RecordType type, RecordTarget target) {
  return {.record_type = type,
          .target = std::move(target),
          .zone = options.zone,
          .comment = options.comment,
          .failover = options.failover,
          .geo_location = options.geo_location,
          .multi_value_answer = options.multi_value_answer,
          .record_name = options.record_name,
          .region = options.region,
          .set_identifier = options.set_identifier,
          .ttl = options.ttl,
          .weight = options.weight};
}

template <class T, class F>
RecordTarget each(const Vector<T>& values, F text) {
  std::vector<Input<std::string>> items;
  for (const T& value : values) items.push_back(text(value));
  return RecordTarget::from_values(Input<List<std::string>>(items));
}

/// A text in quotes, in pieces of at most 255 characters.
Input<std::string> quoted(const std::string& text) {
  std::string out;
  for (std::size_t start = 0; start < text.size(); start += 255) {
    out += '"';
    for (const char c : text.substr(start, 255)) {
      if (c == '"' || c == '\\') out += '\\';
      out += c;
    }
    out += '"';
  }
  return out;
}

/// Name servers, each with a dot at its end.
RecordTarget servers(const Input<List<std::string>>& names) {
  if (!names.is_list()) return RecordTarget::from_values(names);
  std::vector<Value> items;
  for (const Value& name : names.items())
    items.push_back(name.is_string() && !name.as_string().ends_with('.') ? Value::concat({name, Value(".")}) : name);
  return RecordTarget::from_values(Input<List<std::string>>::from(Value::list(std::move(items))));
}

RecordSetOptions with_ttl(RecordSetOptions options, const Duration& ttl) {
  if (!options.ttl) options.ttl = ttl;
  return options;
}

}  // namespace

ARecord::ARecord(const Scope& scope, const Props& props)
    : RecordSet(scope, record(props, RecordType::A, props.target)) {}

AaaaRecord::AaaaRecord(const Scope& scope, const Props& props)
    : RecordSet(scope, record(props, RecordType::AAAA, props.target)) {}

CnameRecord::CnameRecord(const Scope& scope, const Props& props)
    : RecordSet(scope, record(props, RecordType::CNAME, RecordTarget::from_values(props.domain_name))) {}

TxtRecord::TxtRecord(const Scope& scope, const Props& props)
    : RecordSet(scope, record(props, RecordType::TXT, each(props.values, quoted))) {}

SrvRecord::SrvRecord(const Scope& scope, const Props& props)
    : RecordSet(scope, record(props, RecordType::SRV, each(props.values, [](const SrvRecordValue& value) {
                                return concat(value.priority, " ", value.weight, " ", value.port, " ", value.host_name);
                              }))) {}

CaaRecord::CaaRecord(const Scope& scope, const Props& props)
    : RecordSet(scope, record(props, RecordType::CAA, each(props.values, [](const CaaRecordValue& value) {
                                return concat(value.flag, " ", to_value(value.tag), " \"", value.value, "\"");
                              }))) {}

CaaAmazonRecord::CaaAmazonRecord(const Scope& scope, const Props& props)
    : CaaRecord(scope, {.values = {{.flag = 0, .tag = CaaTag::ISSUE, .value = "amazon.com"}},
                        .zone = props.zone,
                        .comment = props.comment,
                        .failover = props.failover,
                        .geo_location = props.geo_location,
                        .multi_value_answer = props.multi_value_answer,
                        .record_name = props.record_name,
                        .region = props.region,
                        .set_identifier = props.set_identifier,
                        .ttl = props.ttl,
                        .weight = props.weight}) {}

MxRecord::MxRecord(const Scope& scope, const Props& props)
    : RecordSet(scope, record(props, RecordType::MX, each(props.values, [](const MxRecordValue& value) {
                                return concat(value.priority, " ", value.host_name);
                              }))) {}

NsRecord::NsRecord(const Scope& scope, const Props& props)
    : RecordSet(scope, record(props, RecordType::NS, RecordTarget::from_values(props.values))) {}

DsRecord::DsRecord(const Scope& scope, const Props& props)
    : RecordSet(scope, record(props, RecordType::DS, RecordTarget::from_values(props.values))) {}

ZoneDelegationRecord::ZoneDelegationRecord(const Scope& scope, const Props& props)
    : RecordSet(scope, record(with_ttl(props, Duration::days(2)), RecordType::NS, servers(props.name_servers))) {}

}  // namespace cdk::route53
