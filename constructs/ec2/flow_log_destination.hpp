// Where flow logs go.
#pragma once

#include <cdk/ec2/flow_log_destination_props.hpp>
#include <memory>
#include <utility>

namespace cdk::ec2 {

class FlowLog;

/// Where a flow log's records go.
class FlowLogDestination {
 public:
  /// A way of your own: derive from it and give it to FlowLogDestination's constructor.
  class Way {
   public:
    virtual ~Way() = default;
    virtual FlowLogDestinationConfig bind(FlowLog& flow_log) const = 0;
  };
  explicit FlowLogDestination(std::shared_ptr<const Way> way) : way_(std::move(way)) {}

  /// To a log group. Default: a new one, written to by a new role.
  static FlowLogDestination to_cloud_watch_logs(OptRef<logs::ILogGroup> log_group = {},
                                                OptRef<iam::IRole> iam_role = {});
  /// To a delivery stream of Data Firehose, given by its ARN, such as `stream.attr_arn()`; one in another account needs
  /// a role. Errors, at the FlowLog: a literal ARN of another account without a role.
  static FlowLogDestination to_firehose(const Input<std::string>& delivery_stream_arn,
                                        OptRef<iam::IRole> iam_role = {});

  /// To a bucket, below the prefix. With the feature flag `@aws-cdk/aws-s3:createDefaultLoggingPolicy` the bucket's
  /// policy lets the service write. Default: a new bucket, which is kept when it leaves the stack.
  static FlowLogDestination to_s3(OptRef<s3::IBucket> bucket = {}, const std::string& key_prefix = {},
                                  const S3DestinationOptions& options = {});

  /// For FlowLog: makes what the destination needs.
  FlowLogDestinationConfig bind(FlowLog& flow_log) const { return way_->bind(flow_log); }

 private:
  std::shared_ptr<const Way> way_;
};

}  // namespace cdk::ec2
