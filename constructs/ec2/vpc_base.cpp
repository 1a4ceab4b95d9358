#include <cdk/arn.hpp>
#include <cdk/ec2/vpc_base.hpp>
#include <cdk/error.hpp>

#include <algorithm>

namespace cdk::ec2 {

namespace {

// The id without "Subnet" and its number.
std::string group_name(const ISubnet& subnet) {
  const std::string& id = subnet.node().id();
  const auto digits = id.find_last_not_of("0123456789");
  if (digits == std::string::npos || digits + 1 == id.size()) return id;
  const std::string stem = id.substr(0, digits + 1);
  return stem.ends_with("Subnet") ? stem.substr(0, stem.size() - 6) : id;
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text.empty() ? "none" : text;
}

}  // namespace

std::vector<Input<std::string>> SelectedSubnets::availability_zones() const {
  std::vector<Input<std::string>> zones;
  for (const Ref<ISubnet>& subnet : subnets) zones.push_back(subnet->availability_zone());
  return zones;
}

SelectedSubnets VpcBase::select_subnets(const SubnetSelection& selection) {
  SelectedSubnets selected;
  selected.subnets = select_subnet_objects(selection);
  for (const Ref<ISubnet>& subnet : selected.subnets) {
    selected.subnet_ids.push_back(subnet->subnet_id());
    selected.internet_connectivity_established.add(subnet->internet_connectivity_established());
    if (std::ranges::find(public_subnets_, subnet) != public_subnets_.end()) selected.has_public = true;
  }
  selected.is_pending_lookup = incomplete_subnet_definition_;
  return selected;
}

void VpcBase::check(const SubnetSelection& selection) const {
  std::vector<std::string> given;
  if (!selection.subnets.empty()) given.push_back("subnets");
  if (selection.subnet_type) given.push_back("subnet_type");
  if (!selection.subnet_group_name.empty()) given.push_back("subnet_group_name");
  if (given.size() > 1) fail(*this, {"a subnet selection with " + listed(given), "one of them", "SubnetSelection"});
}

std::vector<Ref<ISubnet>> VpcBase::select_subnet_objects(const SubnetSelection& selection) {
  check(selection);
  if (!selection.subnets.empty()) return selection.subnets;
  std::vector<Ref<ISubnet>> subnets;
  if (!selection.subnet_group_name.empty()) {
    subnets = by_group_name(selection.subnet_group_name);
  } else {
    const SubnetType fallback = !private_subnets_.empty()    ? SubnetType::PRIVATE_WITH_EGRESS
                                : !isolated_subnets_.empty() ? SubnetType::PRIVATE_ISOLATED
                                                             : SubnetType::PUBLIC;
    subnets = by_type(selection.subnet_type.value_or(fallback));
  }
  for (const SubnetFilter& filter : selection.subnet_filters) subnets = filter.select_subnets(subnets);
  if (!selection.availability_zones.empty())
    subnets = SubnetFilter::availability_zones(selection.availability_zones).select_subnets(subnets);
  if (selection.one_per_az.value_or(false)) subnets = SubnetFilter::one_per_az().select_subnets(subnets);
  return subnets;
}

const std::vector<Ref<ISubnet>>& VpcBase::of_type(SubnetType type) const {
  switch (type) {
    case SubnetType::PUBLIC: return public_subnets_;
    case SubnetType::PRIVATE_WITH_EGRESS: return private_subnets_;
    case SubnetType::PRIVATE_ISOLATED: break;
  }
  return isolated_subnets_;
}

const std::vector<Ref<ISubnet>>& VpcBase::by_type(SubnetType type) const {
  const auto& subnets = of_type(type);
  if (subnets.empty() && !incomplete_subnet_definition_) {
    std::vector<std::string> types;
    for (const SubnetType other : {SubnetType::PRIVATE_ISOLATED, SubnetType::PRIVATE_WITH_EGRESS, SubnetType::PUBLIC}) {
      if (!of_type(other).empty()) types.emplace_back(to_value(other));
    }
    fail(*this, {"there are no " + std::string(to_value(type)) + " subnets in this VPC",
                 "the types that there are: " + listed(types), "SubnetSelection subnet_type"});
  }
  return subnets;
}

std::vector<Ref<ISubnet>> VpcBase::by_group_name(const std::string& name) const {
  std::vector<Ref<ISubnet>> subnets;
  std::vector<std::string> names;
  for (const auto* list : {&public_subnets_, &private_subnets_, &isolated_subnets_}) {
    for (const Ref<ISubnet>& subnet : *list) {
      std::string group = group_name(*subnet);
      if (group == name) subnets.push_back(subnet);
      if (std::ranges::find(names, group) == names.end()) names.push_back(std::move(group));
    }
  }
  if (subnets.empty() && !incomplete_subnet_definition_) {
    fail(*this, {"there are no subnets of a group \"" + name + "\" in this VPC",
                 "the groups that there are: " + listed(names), "SubnetSelection subnet_group_name"});
  }
  return subnets;
}

Input<std::string> VpcBase::arn_of(const Input<std::string>& vpc_id, const Input<std::string>& region,
                                   const Input<std::string>& account) const {
  return Arn::format(
      {.resource = "vpc", .service = "ec2", .account = account, .region = region, .resource_name = vpc_id}, &stack());
}

}  // namespace cdk::ec2
