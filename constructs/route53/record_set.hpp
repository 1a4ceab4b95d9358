// DNS records.
#pragma once

#include <cdk/resource.hpp>
#include <cdk/route53/hosted_zone.hpp>
#include <cdk/route53/record_set_props.hpp>
#include <string>

namespace cdk::route53 {

/// A record, made here.
class IRecordSet : public Resource {
 public:
  using Resource::Resource;
  /// Its whole name.
  virtual Input<std::string> domain_name() = 0;
};

/// A DNS record of any type. CloudFormation: AWS::Route53::RecordSet.
class RecordSet : public IRecordSet {
 public:
  using Props = RecordSetProps;

  /// Errors: a weight outside 0 to 255; a set_identifier outside 1 to 128 characters, or one that nothing needs; more
  /// than one of failover, geo_location, multi_value_answer, region and weight; multi_value_answer for an alias; a
  /// failover alias that doesn't evaluate its target's health.
  RecordSet(const Scope& scope, const Props& props);

  Input<std::string> domain_name() override { return domain_name_; }

 private:
  void check(const Props& props);
  std::string made_identifier(const Props& props) const;

  Input<std::string> domain_name_;
};

}  // namespace cdk::route53
