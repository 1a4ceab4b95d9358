// Where objects are kept.
#pragma once

#include <string>
#include <string_view>

namespace cdk::s3 {

/// Where objects are kept, and at what price.
class StorageClass {
 public:
  static const StorageClass INFREQUENT_ACCESS;
  static const StorageClass ONE_ZONE_INFREQUENT_ACCESS;
  static const StorageClass GLACIER;
  static const StorageClass GLACIER_INSTANT_RETRIEVAL;
  static const StorageClass DEEP_ARCHIVE;
  static const StorageClass INTELLIGENT_TIERING;

  /// One by CloudFormation's name.
  explicit StorageClass(std::string_view value) : value_(value) {}
  const std::string& value() const noexcept { return value_; }
  const std::string& to_string() const noexcept { return value_; }

 private:
  std::string value_;
};

inline const StorageClass StorageClass::INFREQUENT_ACCESS{"STANDARD_IA"};
inline const StorageClass StorageClass::ONE_ZONE_INFREQUENT_ACCESS{"ONEZONE_IA"};
inline const StorageClass StorageClass::GLACIER{"GLACIER"};
inline const StorageClass StorageClass::GLACIER_INSTANT_RETRIEVAL{"GLACIER_IR"};
inline const StorageClass StorageClass::DEEP_ARCHIVE{"DEEP_ARCHIVE"};
inline const StorageClass StorageClass::INTELLIGENT_TIERING{"INTELLIGENT_TIERING"};

}  // namespace cdk::s3
