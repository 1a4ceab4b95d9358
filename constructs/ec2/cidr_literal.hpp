// CIDR blocks written as literals, checked while compiling.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace cdk::ec2 {

namespace detail {

/// Whether the text is an IPv4 block such as "10.0.0.0/16". The address may have bits behind the mask.
constexpr bool is_ipv4_block(std::string_view text) noexcept {
  std::size_t at = 0;
  auto number = [&](int limit) {
    const std::size_t begin = at;
    int value = 0;
    while (at < text.size() && text[at] >= '0' && text[at] <= '9' && at - begin < 3)
      value = value * 10 + (text[at++] - '0');
    return at > begin && value <= limit;
  };
  for (int octet = 0; octet < 4; ++octet) {
    if (!number(255)) return false;
    if (at == text.size() || text[at++] != (octet == 3 ? '/' : '.')) return false;
  }
  return number(32) && at == text.size();
}

/// The mask of an IPv4 block.
constexpr int mask_of(std::string_view block) noexcept {
  int mask = 0;
  for (const char c : block.substr(block.find('/') + 1)) mask = mask * 10 + (c - '0');
  return mask;
}

/// Whether an IPv4 block has bits behind its mask, as "10.0.1.0/16" has: AWS takes 10.0.0.0/16 for that, the real CDK
/// 10.1.0.0/16.
constexpr bool has_bits_behind_mask(std::string_view block) noexcept {
  std::uint64_t address = 0;
  std::uint64_t octet = 0;
  for (const char c : block.substr(0, block.find('/'))) {
    if (c == '.') {
      address = address * 256 + octet;
      octet = 0;
    } else {
      octet = octet * 10 + static_cast<std::uint64_t>(c - '0');
    }
  }
  return (address * 256 + octet) % (std::uint64_t{1} << (32 - mask_of(block))) != 0;
}

/// Whether the text looks like an IPv6 block: digits, colons and a mask of 0 to 128.
constexpr bool is_ipv6_block(std::string_view text) noexcept {
  const std::size_t slash = text.find('/');
  if (slash == std::string_view::npos || text.substr(0, slash).find(':') == std::string_view::npos) return false;
  for (const char c : text.substr(0, slash)) {
    if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.'))
      return false;
  }
  int mask = 0;
  const std::string_view digits = text.substr(slash + 1);
  for (const char c : digits) {
    if (c < '0' || c > '9') return false;
    mask = mask * 10 + (c - '0');
  }
  return !digits.empty() && digits.size() <= 3 && mask <= 128;
}

// Not constexpr: reaching one of these while compiling is the error, and its name is the message.
void an_IPv4_CIDR_block_is_an_address_and_a_mask_such_as_10_0_0_0_slash_16();
void a_VPC_is_a_slash_16_to_a_slash_28();
void a_VPC_begins_at_a_multiple_of_its_size_not_within_a_block();
void an_IPv6_CIDR_block_is_an_address_and_a_mask_such_as_2001_db8_slash_32();

}  // namespace detail

/// An IPv4 block known while compiling: `"10.0.0.0"` in its place doesn't compile.
class Ipv4CidrLiteral {
 public:
  template <std::size_t N>
  consteval Ipv4CidrLiteral(const char (&text)[N]) : text_(text, N - 1) {
    if (!detail::is_ipv4_block(text_)) detail::an_IPv4_CIDR_block_is_an_address_and_a_mask_such_as_10_0_0_0_slash_16();
  }
  constexpr std::string_view text() const noexcept { return text_; }

 private:
  std::string_view text_;
};

/// The block of a VPC known while compiling: a mask outside /16 to /28 doesn't compile either, nor do bits behind it.
class VpcCidrLiteral : public Ipv4CidrLiteral {
 public:
  template <std::size_t N>
  consteval VpcCidrLiteral(const char (&literal)[N]) : Ipv4CidrLiteral(literal) {
    const int mask = detail::mask_of(text());
    if (mask < 16 || mask > 28) detail::a_VPC_is_a_slash_16_to_a_slash_28();
    if (detail::has_bits_behind_mask(text())) detail::a_VPC_begins_at_a_multiple_of_its_size_not_within_a_block();
  }
};

/// An IPv6 block known while compiling.
class Ipv6CidrLiteral {
 public:
  template <std::size_t N>
  consteval Ipv6CidrLiteral(const char (&text)[N]) : text_(text, N - 1) {
    if (!detail::is_ipv6_block(text_)) detail::an_IPv6_CIDR_block_is_an_address_and_a_mask_such_as_2001_db8_slash_32();
  }
  constexpr std::string_view text() const noexcept { return text_; }

 private:
  std::string_view text_;
};

}  // namespace cdk::ec2
