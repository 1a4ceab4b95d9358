// Message digests as lower-case hexadecimal text. The algorithms are libmd's; this is the only place that calls it.
#pragma once

#include <sha2.h>

#include <string>
#include <string_view>

namespace cdk::digest {

std::string md5_hex(std::string_view data);
std::string sha1_hex(std::string_view data);
std::string sha256_hex(std::string_view data);

/// A SHA-256 that is fed piece by piece.
class Sha256 {
 public:
  Sha256();

  Sha256& update(std::string_view data);

  /// The digest of everything fed so far; more may be fed afterwards.
  std::string hex() const;

 private:
  SHA2_CTX context_;
};

}  // namespace cdk::digest
