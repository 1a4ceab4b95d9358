// Hosted zones: the DNS records of a domain.
#pragma once

#include <cdk/resource.hpp>
#include <cdk/route53/hosted_zone_props.hpp>
#include <cdk/route53/zone_delegation_options_props.hpp>
#include <string>
#include <vector>

namespace cdk::route53 {

class CfnHostedZone;

/// A hosted zone, made here or imported.
class IHostedZone : public Resource {
 public:
  using Resource::Resource;
  virtual Input<std::string> hosted_zone_id() = 0;
  /// The domain. Errors: the zone was imported by its id alone.
  virtual Input<std::string> zone_name() = 0;
  /// Unset for imported and for private zones.
  virtual Input<List<std::string>> hosted_zone_name_servers() { return {}; }
  Input<std::string> hosted_zone_arn();
};

using IPublicHostedZone = IHostedZone;
using IPrivateHostedZone = IHostedZone;

/// A hosted zone: private when it has VPCs, else public. CloudFormation: AWS::Route53::HostedZone.
class HostedZone : public IHostedZone {
 public:
  using Props = HostedZoneProps;

  /// Errors: a name over 255 characters, a part of it over 63, or one with characters that DNS doesn't know.
  HostedZone(const Scope& scope, const Props& props);

  static IHostedZone& from_hosted_zone_attributes(Construct& scope, Id id, const HostedZoneAttributes& attrs);
  /// A zone of which only the id is known.
  static IHostedZone& from_hosted_zone_id(Construct& scope, Id id, const Input<std::string>& hosted_zone_id);
  /// The account's zone of a domain, which the cdk CLI looks up. Errors: a stack without account and region.
  static IHostedZone& from_lookup(Construct& scope, Id id, const HostedZoneProviderProps& query);

  /// Lets a VPC see the zone.
  virtual void add_vpc(ec2::IVpc& vpc);

  Input<std::string> hosted_zone_id() override;
  Input<std::string> zone_name() override { return zone_name_; }
  Input<List<std::string>> hosted_zone_name_servers() override;

 protected:
  CfnHostedZone& resource() const noexcept { return *resource_; }

 private:
  void check_name() const;

  Input<std::string> zone_name_;
  CfnHostedZone* resource_ = nullptr;
  std::vector<Value> vpcs_;
};

/// A hosted zone that the whole internet sees.
class PublicHostedZone : public HostedZone {
 public:
  using Props = PublicHostedZoneProps;
  PublicHostedZone(const Scope& scope, const Props& props);

  static IPublicHostedZone& from_public_hosted_zone_attributes(Construct& scope, Id id,
                                                               const PublicHostedZoneAttributes& attrs) {
    return from_hosted_zone_attributes(scope, std::move(id), attrs);
  }
  static IPublicHostedZone& from_public_hosted_zone_id(Construct& scope, Id id,
                                                       const Input<std::string>& public_hosted_zone_id) {
    return from_hosted_zone_id(scope, std::move(id), public_hosted_zone_id);
  }

  /// Tells who answers for a domain below this one.
  void add_delegation(IPublicHostedZone& delegate, const ZoneDelegationOptions& options = {});
  /// Errors: always; a public zone has no VPC.
  void add_vpc(ec2::IVpc& vpc) override;
};

/// A hosted zone that only VPCs see.
class PrivateHostedZone : public HostedZone {
 public:
  using Props = PrivateHostedZoneProps;
  PrivateHostedZone(const Scope& scope, const Props& props);

  static IPrivateHostedZone& from_private_hosted_zone_attributes(Construct& scope, Id id,
                                                                 const PrivateHostedZoneAttributes& attrs) {
    return from_hosted_zone_attributes(scope, std::move(id), attrs);
  }
  static IPrivateHostedZone& from_private_hosted_zone_id(Construct& scope, Id id,
                                                         const Input<std::string>& private_hosted_zone_id) {
    return from_hosted_zone_id(scope, std::move(id), private_hosted_zone_id);
  }
};

}  // namespace cdk::route53
