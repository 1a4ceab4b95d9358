#include <cdk/context_provider.hpp>
#include <cdk/ec2/cidr_literal.hpp>
#include <cdk/ec2/prefix_list.hpp>
#include <cdk/error.hpp>
#include <cdk/lazy.hpp>
#include <cdk/names.hpp>

#include <algorithm>

namespace cdk::ec2 {

namespace {

// CDK asks for ".-_", which it reads as the range from '.' to '_'.
constexpr const char* KEPT_IN_NAMES = "./:;<=>?@[\\]^_";

class ImportedPrefixList final : public IPrefixList {
 public:
  ImportedPrefixList(const Scope& scope, const Input<std::string>& id) : IPrefixList(scope), id_(id) {}
  Input<std::string> prefix_list_id() const override { return id_; }

 private:
  Input<std::string> id_;
};

}  // namespace

IPrefixList::IPrefixList(const Scope& scope, const ResourceProps& props)
    : Resource(scope, props), connections_({.peer = Peer(*this)}) {}

PrefixList::PrefixList(const Scope& scope, const Props& props)
    : IPrefixList(scope, props.prefix_list_name.empty() ? ResourceProps{}
                                                        : ResourceProps{.physical_name = props.prefix_list_name}),
      resource_(add<CfnPrefixList>(
          "Resource",
          {.address_family = props.address_family.value_or(AddressFamily::IP_V4),
           .prefix_list_name = props.prefix_list_name.empty() ? Lazy::string([this] {
             return Names::unique_resource_name(*this,
                                                {.allowed_special_characters = KEPT_IN_NAMES, .max_length = 255});
           })
                                                              : physical_name(),
           .entries = props.entries,
           .max_entries = props.max_entries.value_or(std::max(1, static_cast<int>(props.entries.size())))})) {
  check(props);
}

void PrefixList::check(const Props& props) const {
  const std::string& name = props.prefix_list_name;
  if (name.starts_with("com.amazonaws") || name.size() > 255) {
    fail(*this, {"prefix_list_name \"" + name + "\"", "at most 255 characters, not beginning with \"com.amazonaws\"",
                 "AWS::EC2::PrefixList PrefixListName"});
  }
  const bool ipv6 = props.address_family == AddressFamily::IP_V6;
  for (const auto& entry : props.entries) {
    if (entry.cidr.is_unresolved()) continue;
    const std::string_view block = entry.cidr.as_string();
    if (ipv6 ? detail::is_ipv6_block(block) : detail::is_ipv4_block(block)) continue;
    fail(*this, {"entry \"" + std::string(block) + "\"", ipv6 ? "an IPv6 block" : "an IPv4 block",
                 "AWS::EC2::PrefixList Entries"});
  }
}

IPrefixList& PrefixList::from_prefix_list_id(Construct& scope, Id id, const Input<std::string>& prefix_list_id) {
  return scope.add<ImportedPrefixList>(std::move(id), prefix_list_id);
}

IPrefixList& PrefixList::from_lookup(Construct& scope, Id id, const PrefixListLookupOptions& options) {
  std::vector<Member> match{{"PrefixListName", Value(options.prefix_list_name)}};
  if (!options.owner_id.empty()) match.push_back({"OwnerId", Value(options.owner_id)});
  if (options.address_family) match.push_back({"AddressFamily", Value(to_value(*options.address_family))});
  const Value found =
      ContextProvider::get_value(scope, {.provider = "cc-api-provider",
                                         .dummy_value = Value::list({Value::object({{"PrefixListId", "pl-xxxxxxxx"}})}),
                                         .props = {{"typeName", "AWS::EC2::PrefixList"},
                                                   {"propertyMatch", Value::object(std::move(match))},
                                                   {"propertiesToReturn", Value::list({Value("PrefixListId")})},
                                                   {"expectedMatchCount", "exactly-one"}}})
          .value;
  if (!found.is_list() || found.items().size() != 1) {
    fail(scope,
         {"the context holds " + to_debug_string(found) + " for the prefix list \"" + options.prefix_list_name + "\"",
          "a list of one; remove it from cdk.context.json", "PrefixList::from_lookup"},
         id.where());
  }
  return from_prefix_list_id(scope, std::move(id),
                             Input<std::string>::from(found.items().front().find("PrefixListId")));
}

}  // namespace cdk::ec2
