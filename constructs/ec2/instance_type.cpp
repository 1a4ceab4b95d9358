#include <cdk/ec2/instance_type.hpp>
#include <cdk/error.hpp>

namespace cdk::ec2 {

InstanceType InstanceType::of(InstanceClass instance_class, InstanceSize instance_size, Where where) {
  return InstanceType(std::string(to_value(instance_class)) + "." + std::string(to_value(instance_size)), where);
}

// Letters, one or two digits, capabilities, a dot, a size.
InstanceType::Parts InstanceType::parts() const {
  const std::string_view text = identifier_;
  const auto letter = [](char c) { return c >= 'a' && c <= 'z'; };
  const auto digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t at = 0;
  while (at < text.size() && letter(text[at])) ++at;
  const std::size_t generation = at;
  while (at < text.size() && digit(text[at]) && at < generation + 2) ++at;
  const std::size_t capabilities = at;
  while (at < text.size() && (letter(text[at]) || text[at] == '-')) ++at;
  const bool well_formed =
      generation > 0 && capabilities > generation && at < text.size() && text[at] == '.' && at + 1 < text.size() &&
      text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-", at + 1) == std::string_view::npos;
  if (!well_formed) {
    fail({"\"" + identifier_ + "\" is no instance type", "a family and a size, such as \"m5.large\"",
          "AWS::EC2::Instance InstanceType"},
         where_);
  }
  return {text.substr(0, generation), text.substr(capabilities, at - capabilities), text.substr(0, at)};
}

InstanceArchitecture InstanceType::architecture() const {
  const Parts p = parts();
  const bool arm = p.letters == "a" || p.capabilities.find('g') != std::string_view::npos;
  return arm ? InstanceArchitecture::ARM_64 : InstanceArchitecture::X86_64;
}

bool InstanceType::is_burstable() const {
  return identifier_.starts_with("t2") || identifier_.starts_with("t3") || identifier_.starts_with("t4g");
}

bool InstanceType::same_instance_class_as(const InstanceType& other) const {
  return parts().family == other.parts().family;
}

}  // namespace cdk::ec2
