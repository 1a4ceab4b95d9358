#include "digest/digest.hpp"

#include <md5.h>
#include <sha1.h>

#include <cstdint>

namespace cdk::digest {
namespace {

const std::uint8_t* bytes(std::string_view data) { return reinterpret_cast<const std::uint8_t*>(data.data()); }

}  // namespace

std::string md5_hex(std::string_view data) {
  char text[MD5_DIGEST_STRING_LENGTH];
  return MD5Data(bytes(data), data.size(), text);
}

std::string sha1_hex(std::string_view data) {
  char text[SHA1_DIGEST_STRING_LENGTH];
  return SHA1Data(bytes(data), data.size(), text);
}

std::string sha256_hex(std::string_view data) {
  char text[SHA256_DIGEST_STRING_LENGTH];
  return SHA256Data(bytes(data), data.size(), text);
}

Sha256::Sha256() { SHA256Init(&context_); }

Sha256& Sha256::update(std::string_view data) {
  SHA256Update(&context_, bytes(data), data.size());
  return *this;
}

std::string Sha256::hex() const {
  SHA2_CTX copy = context_;
  char text[SHA256_DIGEST_STRING_LENGTH];
  return SHA256End(&copy, text);
}

}  // namespace cdk::digest
