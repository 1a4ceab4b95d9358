#include "destination.hpp"

#include <string_view>

namespace cdk::app::publish {

Destination Destination::in_region(const std::string& other) const {
  Destination destination(*this);
  destination.aws = aws.in_region(other);
  if (!other.empty()) destination.region = other;
  return destination;
}

std::string Destination::fill(std::string text) const {
  const auto replace = [&](std::string_view placeholder, const std::string& by) {
    for (auto at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at + by.size()))
      text.replace(at, placeholder.size(), by);
  };
  replace("${AWS::AccountId}", identity.account);
  replace("${AWS::Region}", region);
  replace("${AWS::Partition}", identity.partition);
  return text;
}

std::string bootstrap_hint(const Destination& destination) {
  return "; allowed: an environment that is bootstrapped, once: npx cdk bootstrap aws://" +
         destination.identity.account + "/" + destination.region;
}

}  // namespace cdk::app::publish
