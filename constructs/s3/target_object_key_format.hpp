// How access logs are named.
#pragma once

#include <cdk/optional.hpp>
#include <cdk/s3/target_object_key_format_props.hpp>

namespace cdk::s3 {

/// How the objects with a bucket's access logs are named.
class TargetObjectKeyFormat {
 public:
  /// Account, region, bucket and date as folders.
  static TargetObjectKeyFormat partitioned_prefix(Optional<PartitionDateSource> date_source = {}) {
    return TargetObjectKeyFormat(true, date_source);
  }
  /// The prefix and the time.
  static TargetObjectKeyFormat simple_prefix() { return TargetObjectKeyFormat(false, {}); }

  bool is_partitioned() const noexcept { return partitioned_; }
  const Optional<PartitionDateSource>& date_source() const noexcept { return date_source_; }

 private:
  TargetObjectKeyFormat(bool partitioned, Optional<PartitionDateSource> date_source)
      : partitioned_(partitioned), date_source_(date_source) {}
  bool partitioned_;
  Optional<PartitionDateSource> date_source_;
};

}  // namespace cdk::s3
