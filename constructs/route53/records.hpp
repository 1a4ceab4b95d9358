// DNS records of each type.
#pragma once

#include <cdk/route53/record_set.hpp>

namespace cdk::route53 {

/// Leads to IPv4 addresses, or to an AWS resource.
class ARecord : public RecordSet {
 public:
  using Props = ARecordProps;
  ARecord(const Scope& scope, const Props& props);
};

/// Leads to IPv6 addresses, or to an AWS resource.
class AaaaRecord : public RecordSet {
 public:
  using Props = AaaaRecordProps;
  AaaaRecord(const Scope& scope, const Props& props);
};

/// Leads to another name.
class CnameRecord : public RecordSet {
 public:
  using Props = CnameRecordProps;
  CnameRecord(const Scope& scope, const Props& props);
};

/// Any text, in pieces of at most 255 characters.
class TxtRecord : public RecordSet {
 public:
  using Props = TxtRecordProps;
  TxtRecord(const Scope& scope, const Props& props);
};

/// Where a service is.
class SrvRecord : public RecordSet {
 public:
  using Props = SrvRecordProps;
  SrvRecord(const Scope& scope, const Props& props);
};

/// Who may issue certificates.
class CaaRecord : public RecordSet {
 public:
  using Props = CaaRecordProps;
  CaaRecord(const Scope& scope, const Props& props);
};

/// Lets only Amazon issue certificates.
class CaaAmazonRecord : public CaaRecord {
 public:
  using Props = CaaAmazonRecordProps;
  CaaAmazonRecord(const Scope& scope, const Props& props);
};

/// Who takes mail.
class MxRecord : public RecordSet {
 public:
  using Props = MxRecordProps;
  MxRecord(const Scope& scope, const Props& props);
};

/// Who answers for a domain.
class NsRecord : public RecordSet {
 public:
  using Props = NsRecordProps;
  NsRecord(const Scope& scope, const Props& props);
};

/// The key of a zone below.
class DsRecord : public RecordSet {
 public:
  using Props = DsRecordProps;
  DsRecord(const Scope& scope, const Props& props);
};

/// Who answers for a domain below; remembered for 2 days unless ttl says otherwise.
class ZoneDelegationRecord : public RecordSet {
 public:
  using Props = ZoneDelegationRecordProps;
  ZoneDelegationRecord(const Scope& scope, const Props& props);
};

}  // namespace cdk::route53
