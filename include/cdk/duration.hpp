// A length of time, known at synthesis.
#pragma once

#include <concepts>
#include <cstdint>
#include <source_location>
#include <string>
#include <string_view>

namespace cdk {

/// How a Duration is converted to another unit.
struct TimeConversionOptions {
  /// Refuse a conversion that leaves a fraction. Default: true.
  bool integral = true;
};

/// A length of time. Converts from std::chrono durations, so `10s` and `5min` can stand where a Duration is asked for.
class Duration {
 public:
  /// From std::chrono: `using namespace std::chrono_literals; .interval = 10s`.
  template <class C>
    requires requires(const C& c) {
      { c.count() } -> std::convertible_to<double>;
      C::period::num;
    }
  constexpr Duration(const C& chrono, std::source_location where = std::source_location::current())
      : Duration(static_cast<double>(chrono.count()) * 1000.0 * C::period::num / C::period::den, Unit::Milliseconds,
                 where) {}

  // Errors: a negative amount.
  static constexpr Duration millis(double amount, std::source_location where = std::source_location::current()) {
    return {amount, Unit::Milliseconds, where};
  }
  static constexpr Duration seconds(double amount, std::source_location where = std::source_location::current()) {
    return {amount, Unit::Seconds, where};
  }
  static constexpr Duration minutes(double amount, std::source_location where = std::source_location::current()) {
    return {amount, Unit::Minutes, where};
  }
  static constexpr Duration hours(double amount, std::source_location where = std::source_location::current()) {
    return {amount, Unit::Hours, where};
  }
  static constexpr Duration days(double amount, std::source_location where = std::source_location::current()) {
    return {amount, Unit::Days, where};
  }
  /// From ISO 8601 text such as "PT1H30M" or "P1DT2S". Errors: any other text.
  static Duration parse(std::string_view iso, std::source_location where = std::source_location::current());

  // Whole units; an Error when a fraction would be left.
  std::int64_t to_milliseconds() const { return whole(Unit::Milliseconds); }
  std::int64_t to_seconds() const { return whole(Unit::Seconds); }
  std::int64_t to_minutes() const { return whole(Unit::Minutes); }
  std::int64_t to_hours() const { return whole(Unit::Hours); }
  std::int64_t to_days() const { return whole(Unit::Days); }
  // With `{.integral = false}` fractions are kept.
  double to_milliseconds(TimeConversionOptions options) const { return in(Unit::Milliseconds, options); }
  double to_seconds(TimeConversionOptions options) const { return in(Unit::Seconds, options); }
  double to_minutes(TimeConversionOptions options) const { return in(Unit::Minutes, options); }
  double to_hours(TimeConversionOptions options) const { return in(Unit::Hours, options); }
  double to_days(TimeConversionOptions options) const { return in(Unit::Days, options); }

  Duration plus(const Duration& other) const;
  /// Errors: the other is longer.
  Duration minus(const Duration& other) const;

  /// ISO 8601, such as "PT1H30M".
  std::string to_iso_string() const;
  /// The two largest units, such as "1 hour 30 minutes".
  std::string to_human_string() const;
  std::string to_string() const;
  /// The unit it was made with: "seconds", "minutes" …
  std::string unit_label() const;
  /// Always false: a Duration is known at synthesis. Kept so that code written after CDK's reads the same.
  bool is_unresolved() const { return false; }

  constexpr bool operator==(const Duration& other) const { return millis_() == other.millis_(); }
  constexpr auto operator<=>(const Duration& other) const { return millis_() <=> other.millis_(); }

 private:
  enum class Unit : std::int64_t {
    Milliseconds = 1,
    Seconds = 1000,
    Minutes = 60000,
    Hours = 3600000,
    Days = 86400000
  };
  static_assert(sizeof(Unit) == 8);

  constexpr Duration(double amount, Unit unit, const std::source_location& where)
      : amount_(amount), unit_(unit), where_(where) {
    if (!(amount >= 0)) refuse_negative(amount, where);
  }
  constexpr double millis_() const { return amount_ * static_cast<double>(unit_); }
  [[noreturn]] static void refuse_negative(double amount, const std::source_location& where);
  std::int64_t whole(Unit unit) const;
  double in(Unit unit, TimeConversionOptions options) const;
  static const char* label(Unit unit);

  double amount_;
  Unit unit_;
  std::source_location where_;
};

}  // namespace cdk
