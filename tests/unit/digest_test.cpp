#include "digest/digest.hpp"

#include "catch.hpp"

using namespace cdk::digest;

TEST_CASE("md5 gives the test suite of RFC 1321") {
  CHECK(md5_hex("") == "d41d8cd98f00b204e9800998ecf8427e");
  CHECK(md5_hex("abc") == "900150983cd24fb0d6963f7d28e17f72");
  CHECK(md5_hex("message digest") == "f96b697d7cb7938d525a2f31aaf161d0");
}

TEST_CASE("sha1 and sha256 give the examples of FIPS 180") {
  CHECK(sha1_hex("") == "da39a3ee5e6b4b0d3255bfef95601890afd80709");
  CHECK(sha1_hex("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d");
  CHECK(sha256_hex("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  CHECK(sha256_hex("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST_CASE("a digest of bytes with a zero among them covers all of them") {
  CHECK(md5_hex(std::string_view("a\0b", 3)) != md5_hex("a"));
  CHECK(sha256_hex(std::string_view("a\0b", 3)) != sha256_hex("a"));
}

TEST_CASE("Sha256 fed piece by piece equals the digest of the whole, and can go on after hex()") {
  Sha256 hash;
  CHECK(hash.hex() == sha256_hex(""));
  CHECK(hash.update("a").update("").update("bc").hex() == sha256_hex("abc"));
  CHECK(hash.update("d").hex() == sha256_hex("abcd"));
  const std::string block(1000, 'x');
  Sha256 long_hash;
  for (int i = 0; i < 100; ++i) long_hash.update(block);
  CHECK(long_hash.hex() == sha256_hex(std::string(100000, 'x')));
}
