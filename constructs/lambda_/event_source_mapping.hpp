// How functions get the events of queues, streams and brokers.
#pragma once

#include <cdk/lambda_/event_source_mapping_props.hpp>
#include <cdk/resource.hpp>

namespace cdk::lambda_ {

/// A mapping, made here or imported.
class IEventSourceMapping : public Resource {
 public:
  virtual Input<std::string> event_source_mapping_id() const = 0;
  virtual Input<std::string> event_source_mapping_arn() const = 0;

 protected:
  using Resource::Resource;
};

/// Gives the events of a source to a function. CloudFormation: AWS::Lambda::EventSourceMapping.
class EventSourceMapping : public IEventSourceMapping {
 public:
  using Props = EventSourceMappingProps;

  /// Errors: numbers and lengths of time outside AWS Lambda's limits; both an ARN and servers of Kafka; a timestamp
  /// without AT_TIMESTAMP, or that without one; filter_encryption without filters.
  EventSourceMapping(const Scope& scope, const Props& props);

  static IEventSourceMapping& from_event_source_mapping_id(Construct& scope, Id id,
                                                           const Input<std::string>& event_source_mapping_id);

  Input<std::string> event_source_mapping_id() const override { return id_; }
  Input<std::string> event_source_mapping_arn() const override;

 private:
  void check(const Props& props) const;
  void check_numbers(const Props& props) const;
  void check_times(const Props& props) const;

  Input<std::string> id_;
};

}  // namespace cdk::lambda_
