// An amount of storage, known at synthesis.
#pragma once

#include <cstdint>
#include <source_location>
#include <string>

namespace cdk {

/// What to do when a size is no whole number of the unit asked for.
enum class SizeRoundingBehavior {
  FAIL,   ///< an Error
  FLOOR,  ///< round down
  NONE,   ///< keep the fraction
};

/// How a Size is converted to another unit.
struct SizeConversionOptions {
  /// Default: FAIL.
  SizeRoundingBehavior rounding = SizeRoundingBehavior::FAIL;
};

/// An amount of storage in powers of 1024, also written `25_MiB` with `using namespace cdk::literals`.
class Size {
 public:
  // Errors: a negative amount.
  static constexpr Size bytes(double n, std::source_location at = std::source_location::current()) {
    return {n, 0, at};
  }
  static constexpr Size kibibytes(double n, std::source_location at = std::source_location::current()) {
    return {n, 1, at};
  }
  static constexpr Size mebibytes(double n, std::source_location at = std::source_location::current()) {
    return {n, 2, at};
  }
  static constexpr Size gibibytes(double n, std::source_location at = std::source_location::current()) {
    return {n, 3, at};
  }
  static constexpr Size tebibytes(double n, std::source_location at = std::source_location::current()) {
    return {n, 4, at};
  }
  static constexpr Size pebibytes(double n, std::source_location at = std::source_location::current()) {
    return {n, 5, at};
  }

  // Errors: a fraction would be left and the rounding is FAIL.
  double to_bytes(SizeConversionOptions options = {}) const { return in(0, options); }
  double to_kibibytes(SizeConversionOptions options = {}) const { return in(1, options); }
  double to_mebibytes(SizeConversionOptions options = {}) const { return in(2, options); }
  double to_gibibytes(SizeConversionOptions options = {}) const { return in(3, options); }
  double to_tebibytes(SizeConversionOptions options = {}) const { return in(4, options); }
  double to_pebibytes(SizeConversionOptions options = {}) const { return in(5, options); }

  /// Such as "25 MiB".
  std::string to_human_string() const;
  std::string to_string() const { return to_human_string(); }
  /// Always false: a Size is known at synthesis.
  bool is_unresolved() const { return false; }

  constexpr bool operator==(const Size& other) const { return raw() == other.raw(); }
  constexpr auto operator<=>(const Size& other) const { return raw() <=> other.raw(); }

 private:
  constexpr Size(double amount, int power, const std::source_location& where)
      : amount_(amount), power_(power), where_(where) {
    if (!(amount >= 0)) refuse_negative(amount, where);
  }
  constexpr double raw() const {
    double n = amount_;
    for (int i = 0; i < power_; ++i) n *= 1024;
    return n;
  }
  [[noreturn]] static void refuse_negative(double amount, const std::source_location& where);
  double in(int power, SizeConversionOptions options) const;

  double amount_;
  int power_;
  std::source_location where_;
};

namespace literals {
constexpr Size operator""_KiB(unsigned long long n) { return Size::kibibytes(static_cast<double>(n)); }
constexpr Size operator""_MiB(unsigned long long n) { return Size::mebibytes(static_cast<double>(n)); }
constexpr Size operator""_GiB(unsigned long long n) { return Size::gibibytes(static_cast<double>(n)); }
constexpr Size operator""_TiB(unsigned long long n) { return Size::tebibytes(static_cast<double>(n)); }
}  // namespace literals
using namespace literals;

}  // namespace cdk
