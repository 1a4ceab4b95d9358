// Flow logs: records of who talked to whom.
#pragma once

#include <cdk/ec2/flow_log_props.hpp>
#include <cdk/resource.hpp>
#include <string>

namespace cdk::ec2 {

class CfnFlowLog;

/// A flow log, made here or imported.
class IFlowLog : public Resource {
 public:
  virtual Input<std::string> flow_log_id() const = 0;

 protected:
  using Resource::Resource;
};

/// Records of a VPC's, subnet's, network interface's or transit gateway's traffic.
class FlowLog : public IFlowLog {
 public:
  using Props = FlowLogProps;
  /// Errors: traffic_type or an interval of ten minutes for a transit gateway; a delivery stream of another account
  /// without a role.
  FlowLog(const Scope& scope, const Props& props);

  static IFlowLog& from_flow_log_id(Construct& scope, Id id, const Input<std::string>& flow_log_id);

  Input<std::string> flow_log_id() const override;
  /// Null when the records go elsewhere.
  s3::IBucket* bucket() const noexcept { return destination_.s3_bucket.get(); }
  /// Empty when the records go elsewhere, or to the top of a bucket.
  const std::string& key_prefix() const noexcept { return destination_.key_prefix; }
  /// ARN of the delivery stream; unset when the records go elsewhere.
  const Input<std::string>& delivery_stream() const noexcept { return destination_.delivery_stream; }
  /// Who writes the records; null when the service does so itself.
  iam::IRole* iam_role() const noexcept { return destination_.iam_role.get(); }
  /// Null when the records go elsewhere.
  logs::ILogGroup* log_group() const noexcept { return destination_.log_group.get(); }

 private:
  void check(const Props& props) const;
  Input<std::string> place() const;
  FlowLogDestinationConfig destination_;
  CfnFlowLog* resource_ = nullptr;
};

}  // namespace cdk::ec2
