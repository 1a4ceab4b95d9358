// An amount of data over time.
#pragma once

#include <compare>
#include <source_location>

namespace cdk {

/// A number of bits a second, in powers of 1000.
class Bitrate {
 public:
  // Errors: a negative amount.
  static constexpr Bitrate bps(double n, std::source_location at = std::source_location::current()) {
    return {n, 1, at};
  }
  static constexpr Bitrate kbps(double n, std::source_location at = std::source_location::current()) {
    return {n, 1e3, at};
  }
  static constexpr Bitrate mbps(double n, std::source_location at = std::source_location::current()) {
    return {n, 1e6, at};
  }
  static constexpr Bitrate gbps(double n, std::source_location at = std::source_location::current()) {
    return {n, 1e9, at};
  }

  constexpr double to_bps() const { return in(1); }
  constexpr double to_kbps() const { return in(1e3); }
  constexpr double to_mbps() const { return in(1e6); }
  constexpr double to_gbps() const { return in(1e9); }
  /// Always false: a Bitrate is known at synthesis.
  bool is_unresolved() const { return false; }

  constexpr bool operator==(const Bitrate& other) const { return in(1) == other.in(1); }
  constexpr auto operator<=>(const Bitrate& other) const { return in(1) <=> other.in(1); }

 private:
  constexpr Bitrate(double amount, double unit, const std::source_location& where) : amount_(amount), unit_(unit) {
    if (!(amount >= 0)) refuse_negative(amount, where);
  }
  constexpr double in(double unit) const { return unit == unit_ ? amount_ : amount_ * unit_ / unit; }
  [[noreturn]] static void refuse_negative(double amount, const std::source_location& where);

  double amount_;
  double unit_;
};

}  // namespace cdk
