// IPv4 address blocks known at synthesis: what VPCs are divided with.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace cdk::ec2 {

/// An IPv4 block.
class CidrBlock {
 public:
  /// From an address within the block; bits behind the mask are cut.
  CidrBlock(std::uint64_t address, int mask) : address_(address - address % size_of(mask)), mask_(mask) {}
  /// From text such as "10.0.0.0/16"; nothing when it is something else.
  static std::optional<CidrBlock> parse(std::string_view text);
  /// From an address alone.
  static std::optional<std::uint64_t> parse_address(std::string_view text);

  static std::uint64_t size_of(int mask) { return std::uint64_t{1} << (32 - mask); }

  int mask() const noexcept { return mask_; }
  std::uint64_t size() const { return size_of(mask_); }
  std::uint64_t first() const noexcept { return address_; }
  std::uint64_t last() const { return address_ + size() - 1; }
  bool contains(std::uint64_t address) const { return address >= first() && address <= last(); }
  bool contains(const CidrBlock& other) const { return contains(other.first()) && contains(other.last()); }
  /// Such as "10.0.0.0/16".
  std::string to_string() const;

 private:
  std::uint64_t address_;
  int mask_;
};

}  // namespace cdk::ec2
