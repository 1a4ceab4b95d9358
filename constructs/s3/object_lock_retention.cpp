#include <cdk/error.hpp>
#include <cdk/s3/object_lock_retention.hpp>

namespace cdk::s3 {

ObjectLockRetention ObjectLockRetention::governance(const Duration& duration, std::source_location where) {
  return ObjectLockRetention(ObjectLockMode::GOVERNANCE, duration, where);
}

ObjectLockRetention ObjectLockRetention::compliance(const Duration& duration, std::source_location where) {
  return ObjectLockRetention(ObjectLockMode::COMPLIANCE, duration, where);
}

ObjectLockRetention::ObjectLockRetention(ObjectLockMode mode, const Duration& duration,
                                         const std::source_location& where)
    : duration_(duration), mode_(mode) {
  const auto days = duration.to_days();
  if (days < 1 || days > 36500)
    fail({"objects are to be retained for " + std::to_string(days) + " days", "1 day to 100 years (36500 days)",
          "AWS::S3::Bucket ObjectLockConfiguration"},
         where);
}

}  // namespace cdk::s3
