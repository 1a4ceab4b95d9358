// Aliases of other records.
#pragma once

#include <cdk/route53/record_set.hpp>

namespace cdk::route53_targets {

/// Another record of the same zone behind an alias.
class Route53RecordTarget : public route53::IAliasRecordTarget {
 public:
  explicit Route53RecordTarget(route53::IRecordSet& record) : record_(record) {}
  /// Errors: no zone.
  route53::AliasRecordTargetConfig bind(route53::IRecordSet& record, route53::IHostedZone* zone) const override;

 private:
  route53::IRecordSet& record_;
};

}  // namespace cdk::route53_targets
