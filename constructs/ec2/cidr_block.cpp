#include <cdk/ec2/cidr_block.hpp>
#include <cdk/ec2/cidr_literal.hpp>

namespace cdk::ec2 {

std::optional<std::uint64_t> CidrBlock::parse_address(std::string_view text) {
  const auto block = parse(std::string(text) + "/32");
  return block ? std::optional(block->first()) : std::nullopt;
}

std::optional<CidrBlock> CidrBlock::parse(std::string_view text) {
  if (!detail::is_ipv4_block(text)) return std::nullopt;
  std::uint64_t address = 0;
  std::uint64_t part = 0;
  for (const char c : text) {
    if (c == '.' || c == '/') {
      address = address * 256 + part;
      part = 0;
    } else {
      part = part * 10 + static_cast<std::uint64_t>(c - '0');
    }
  }
  return CidrBlock(address, static_cast<int>(part));
}

std::string CidrBlock::to_string() const {
  std::string text;
  for (int shift = 24; shift >= 0; shift -= 8) {
    text += std::to_string((address_ >> shift) & 0xff);
    text += shift == 0 ? '/' : '.';
  }
  return text + std::to_string(mask_);
}

}  // namespace cdk::ec2
