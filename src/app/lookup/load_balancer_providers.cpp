// Load balancers and their listeners, by ARN or by tags.
#include <algorithm>

#include "../json_text.hpp"
#include "providers.hpp"

namespace cdk::app::lookup {
namespace {

constexpr std::size_t tags_at_once = 20;  // ELB describes the tags of no more

bool has_tags(const Value& description, const std::vector<Value>& wanted) {
  const auto tags = items(description, "Tags");
  return std::ranges::all_of(wanted, [&](const Value& want) {
    return std::ranges::any_of(tags, [&](const Value& tag) {
      return text(tag, "Key") == text(want, "key") && text(tag, "Value") == text(want, "value");
    });
  });
}

std::vector<Value> with_tags(const aws::AwsCli& aws, const std::vector<Value>& balancers, const Value& query) {
  const auto wanted = items(query, "loadBalancerTags");
  if (wanted.empty()) return balancers;
  std::vector<Value> found;
  for (std::size_t from = 0; from < balancers.size(); from += tags_at_once) {
    std::vector<Value> arns;
    for (std::size_t i = from; i < std::min(from + tags_at_once, balancers.size()); ++i)
      arns.push_back(balancers[i].find("LoadBalancerArn"));
    const Value asked = Value::object({{"ResourceArns", Value::list(std::move(arns))}});
    for (const Value& description : items(aws.call({"elbv2", "describe-tags"}, asked), "TagDescriptions"))
      for (const Value& balancer : balancers)
        if (balancer.find("LoadBalancerArn") == description.find("ResourceArn") && has_tags(description, wanted))
          found.push_back(balancer);
  }
  return found;
}

std::vector<Value> balancers(const aws::AwsCli& aws, const Value& query, const Value& arn) {
  std::vector<Member> asked;
  if (arn.is_set()) asked.push_back({"LoadBalancerArns", Value::list({arn})});
  std::vector<Value> found;
  const Value answer = aws.call({"elbv2", "describe-load-balancers"}, Value::object(std::move(asked)));
  for (const Value& balancer : items(answer, "LoadBalancers"))
    if (balancer.find("Type") == query.find("loadBalancerType")) found.push_back(balancer);
  return with_tags(aws, found, query);
}

Value only(const std::vector<Value>& found, const std::string& noun) {
  if (found.size() != 1)
    throw NotFound{found.empty() ? "no " + noun + " that matches"
                                 : std::to_string(found.size()) + " " + noun + "s that match, in place of one"};
  return found[0];
}

std::vector<Value> listeners(const aws::AwsCli& aws, const std::vector<Member>& which) {
  return items(aws.call({"elbv2", "describe-listeners"}, Value::object(which)), "Listeners");
}

bool is_meant(const Value& listener, const Value& query) {
  const Value port = query.find("listenerPort"), protocol = query.find("listenerProtocol");
  return (!port.is_set() || listener.find("Port") == port) &&
         (!protocol.is_set() || listener.find("Protocol") == protocol);
}

Value answer(const Value& listener, const Value& balancer) {
  return Value::object({{"listenerArn", listener.find("ListenerArn")},
                        {"listenerPort", listener.find("Port")},
                        {"securityGroupIds", Value::list(items(balancer, "SecurityGroups"))}});
}

}  // namespace

Value load_balancer(const aws::AwsCli& aws, const Value& query) {
  const Value found = only(balancers(aws, query, query.find("loadBalancerArn")), "load balancer");
  return Value::object({{"loadBalancerArn", found.find("LoadBalancerArn")},
                        {"loadBalancerCanonicalHostedZoneId", found.find("CanonicalHostedZoneId")},
                        {"loadBalancerDnsName", found.find("DNSName")},
                        {"vpcId", found.find("VpcId")},
                        {"securityGroupIds", Value::list(items(found, "SecurityGroups"))},
                        {"ipAddressType", Value(text(found, "IpAddressType") == "ipv4" ? "ipv4" : "dualstack")}});
}

Value load_balancer_listener(const aws::AwsCli& aws, const Value& query) {
  if (const Value arn = query.find("listenerArn"); arn.is_set()) {
    const Value found = only(listeners(aws, {{"ListenerArns", Value::list({arn})}}), "listener");
    return answer(found, only(balancers(aws, query, found.find("LoadBalancerArn")), "load balancer"));
  }
  std::vector<Value> found, theirs;
  for (const Value& balancer : balancers(aws, query, query.find("loadBalancerArn")))
    for (const Value& listener : listeners(aws, {{"LoadBalancerArn", balancer.find("LoadBalancerArn")}}))
      if (is_meant(listener, query)) {
        found.push_back(listener);
        theirs.push_back(balancer);
      }
  const Value listener = only(found, "listener");
  return answer(listener, theirs[0]);
}

}  // namespace cdk::app::lookup
