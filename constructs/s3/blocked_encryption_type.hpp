// Encryption that a bucket refuses.
#pragma once

#include <string>
#include <string_view>

namespace cdk::s3 {

/// A way of encryption that requests may not ask for.
class BlockedEncryptionType {
 public:
  /// All are allowed.
  static const BlockedEncryptionType NONE;
  /// Keys that come with the request.
  static const BlockedEncryptionType SSE_C;
  static BlockedEncryptionType custom(std::string_view name) { return BlockedEncryptionType(name); }
  const std::string& name() const noexcept { return name_; }

 private:
  explicit BlockedEncryptionType(std::string_view name) : name_(name) {}
  std::string name_;
};

inline const BlockedEncryptionType BlockedEncryptionType::NONE{"NONE"};
inline const BlockedEncryptionType BlockedEncryptionType::SSE_C{"SSE-C"};

}  // namespace cdk::s3
