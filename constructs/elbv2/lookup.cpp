#include <cdk/context_provider.hpp>
#include <cdk/elbv2/lookup.hpp>
#include <cdk/error.hpp>

namespace cdk::elbv2::lookup {
namespace {

using Tags = std::vector<std::pair<std::string, Input<std::string>>>;

/// The members of a query; those that aren't given are left out.
class Query {
 public:
  explicit Query(const Construct& scope) : scope_(scope) {}

  void add(const char* name, const Value& value) {
    if (!value.is_set()) return;
    if (value.is_unresolved())
      fail(scope_, {"the look-up's " + std::string(name) + " is only known at deployment", "a literal", "from_lookup"});
    members_.push_back({name, value});
  }
  void add_tags(const Tags& tags) {
    if (tags.empty()) return;
    std::vector<Value> pairs;
    for (const auto& [key, value] : tags) pairs.push_back(Value::object({{"key", Value(key)}, {"value", value}}));
    add("loadBalancerTags", Value::list(std::move(pairs)));
  }
  std::vector<Member> take() { return std::move(members_); }

 private:
  const Construct& scope_;
  std::vector<Member> members_;
};

std::string arn(std::string_view what, std::string_view type, std::string_view ids) {
  return "arn:aws:elasticloadbalancing:us-west-2:123456789012:" + std::string(what) + "/" + std::string(type) +
         "/my-load-balancer/" + std::string(ids);
}

}  // namespace

Value load_balancer(const Construct& scope, std::string_view type, const BaseLoadBalancerLookupOptions& options) {
  Query query(scope);
  query.add("loadBalancerArn", options.load_balancer_arn);
  query.add_tags(options.load_balancer_tags);
  query.add("loadBalancerType", Value(type));
  const Value dummy =
      Value::object({{"ipAddressType", Value("dualstack")},
                     {"loadBalancerArn", Value(arn("loadbalancer", type, "50dc6c495c0c9188"))},
                     {"loadBalancerCanonicalHostedZoneId", Value("Z3DZXE0EXAMPLE")},
                     {"loadBalancerDnsName", Value("my-load-balancer-123456789012.us-west-2.elb.amazonaws.com")},
                     {"securityGroupIds", Value::list({Value("sg-1234")})},
                     {"vpcId", Value("vpc-12345")}});
  return ContextProvider::get_value(scope, {.provider = "load-balancer", .dummy_value = dummy, .props = query.take()})
      .value;
}

Value listener(const Construct& scope, std::string_view type, const ListenerQuery& asked) {
  Query query(scope);
  query.add("listenerArn", asked.listener_arn);
  if (asked.options.listener_port) query.add("listenerPort", Value(*asked.options.listener_port));
  query.add("listenerProtocol", asked.listener_protocol);
  query.add("loadBalancerArn", asked.options.load_balancer_arn);
  query.add_tags(asked.options.load_balancer_tags);
  query.add("loadBalancerType", Value(type));
  const Value dummy = Value::object({{"listenerArn", Value(arn("listener", type, "50dc6c495c0c9188/f2f7dc8efc522ab2"))},
                                     {"listenerPort", Value(80)},
                                     {"securityGroupIds", Value::list({Value("sg-123456789012")})}});
  return ContextProvider::get_value(scope,
                                    {.provider = "load-balancer-listener", .dummy_value = dummy, .props = query.take()})
      .value;
}

}  // namespace cdk::elbv2::lookup
