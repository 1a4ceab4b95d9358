#include "private/layer_arns.hpp"

#include <algorithm>
#include <cdk/cfn_mapping.hpp>
#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/stack.hpp>
#include <string_view>
#include <vector>

namespace cdk::lambda_ {
namespace {

constexpr std::string_view table =
#include "private/layer_arns.inc"
    ;

/// An ARN, with the region left out between its parts.
struct RegionalArn {
  std::string_view region;
  std::string front;
  std::string back;

  std::string text() const { return front + std::string(region) + back; }
};

/// Takes what stands before the separator off the text.
std::string_view take(std::string_view& text, char separator) {
  const auto end = std::min(text.find(separator), text.size());
  const std::string_view taken = text.substr(0, end);
  text.remove_prefix(std::min(end + 1, text.size()));
  return taken;
}

std::string partition_of(std::string_view region) {
  if (region.starts_with("cn-")) return "aws-cn";
  return region.starts_with("us-gov-") ? "aws-us-gov" : "aws";
}

std::vector<RegionalArn> arns_of(const AwsLayer& layer) {
  std::string_view rest = table;
  std::string_view regions = take(rest, '\n');
  std::string_view accounts;
  const std::string wanted = layer.fact_class + ":" + layer.fact;
  std::vector<RegionalArn> arns;
  while (!rest.empty()) {
    std::string_view versions = take(rest, '\n');
    const std::string_view first = take(versions, ' ');
    if (first == "accounts") accounts = versions;
    if (first != wanted) continue;
    const std::string_view name = take(versions, ' ');
    take(regions, ' ');
    while (!versions.empty()) {
      const std::string_view region = take(regions, ' ');
      const std::string account(take(accounts, ' '));
      const std::string_view version = take(versions, ' ');
      if (version == "-") continue;
      arns.push_back({region, "arn:" + partition_of(region) + ":lambda:",
                      ":" + account + ":layer:" + std::string(name) + ":" + std::string(version)});
    }
  }
  return arns;
}

/// Leaves only regions of the partitions that the context names.
void keep_partitions(const Construct& scope, std::vector<RegionalArn>& arns) {
  const Value partitions = scope.node().try_get_context("@aws-cdk/core:target-partitions");
  if (!partitions.is_list()) return;
  std::erase_if(arns, [&](const RegionalArn& arn) {
    return std::ranges::find(partitions.items(), Value(partition_of(arn.region))) == partitions.items().end();
  });
}

Input<std::string> by_mapping(Stack& stack, const AwsLayer& layer, const std::vector<RegionalArn>& arns) {
  const auto same = [&](const RegionalArn& arn) { return arn.front == arns[0].front && arn.back == arns[0].back; };
  if (std::ranges::all_of(arns, same)) return concat(arns[0].front, Aws::REGION, arns[0].back);
  const std::string id =
      std::string(1, static_cast<char>(layer.fact_class[0] - 'a' + 'A')) + layer.fact_class.substr(1) + "Map";
  Construct* there = stack.node().try_find_child(id);
  auto& mapping = there != nullptr ? dynamic_cast<CfnMapping&>(*there) : stack.add<CfnMapping>(id);
  std::string key = layer.fact;
  std::ranges::replace_if(
      key, [](char c) { return c == '_' || c == '-'; }, 'x');
  for (const RegionalArn& arn : arns) mapping.set_value(arn.region, key, arn.text());
  return mapping.find_in_map(Aws::REGION, key);
}

}  // namespace

Input<std::string> layer_arn(Construct& scope, const AwsLayer& layer) {
  Stack& stack = Stack::of(scope);
  const std::string& region = stack.env().region;
  std::vector<RegionalArn> arns = arns_of(layer);
  if (region.empty())
    keep_partitions(scope, arns);
  else
    std::erase_if(arns, [&](const RegionalArn& arn) { return arn.region != region; });
  if (arns.empty())
    fail(scope, {layer.title + " in " + (region.empty() ? "any region" : region),
                 "a version that AWS keeps there for that architecture", "AWS::Lambda::Function Layers"});
  if (!region.empty()) return arns[0].text();
  return by_mapping(stack, layer, arns);
}

}  // namespace cdk::lambda_
