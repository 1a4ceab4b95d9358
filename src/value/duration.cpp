#include <array>
#include <cdk/duration.hpp>
#include <cdk/error.hpp>
#include <charconv>
#include <cmath>

#include "number.hpp"

namespace cdk {

using detail::number_text;

void Duration::refuse_negative(double amount, const std::source_location& where) {
  fail({"a duration of " + number_text(amount), "0 or more"}, where);
}

const char* Duration::label(Unit unit) {
  switch (unit) {
    case Unit::Milliseconds: return "millis";
    case Unit::Seconds: return "seconds";
    case Unit::Minutes: return "minutes";
    case Unit::Hours: return "hours";
    case Unit::Days: return "days";
  }
  return "";
}

double Duration::in(Unit unit, TimeConversionOptions options) const {
  if (unit == unit_) return amount_;
  const double from = static_cast<double>(unit_);
  const double to = static_cast<double>(unit);
  const double value = from >= to ? amount_ * (from / to) : amount_ / (to / from);
  if (options.integral && value != std::floor(value))
    fail({to_string() + " is no whole number of " + label(unit), "a duration without a fraction in that unit"}, where_);
  return value;
}

std::int64_t Duration::whole(Unit unit) const {
  const double value = in(unit, {});
  if (value != std::floor(value))
    fail({to_string() + " is no whole number of " + label(unit), "a duration without a fraction in that unit"}, where_);
  return static_cast<std::int64_t>(value);
}

Duration Duration::plus(const Duration& other) const {
  const Unit unit = unit_ < other.unit_ ? unit_ : other.unit_;
  return {in(unit, {false}) + other.in(unit, {false}), unit, where_};
}

Duration Duration::minus(const Duration& other) const {
  const Unit unit = unit_ < other.unit_ ? unit_ : other.unit_;
  return {in(unit, {false}) - other.in(unit, {false}), unit, where_};
}

namespace {

struct Part {
  double count;
  const char* letter;
  const char* name;
};

/// Days, hours, minutes, seconds and milliseconds that make up a number of milliseconds.
std::array<Part, 5> parts_of(double millis) {
  std::array<Part, 5> parts{{{86400000, "D", "day"},
                             {3600000, "H", "hour"},
                             {60000, "M", "minute"},
                             {1000, "S", "second"},
                             {1, "", "milli"}}};
  for (Part& part : parts) {
    const double size = part.count;
    part.count = std::floor(millis / size);
    millis -= part.count * size;
  }
  return parts;
}

}  // namespace

std::string Duration::to_iso_string() const {
  if (amount_ == 0) return "PT0S";
  const auto [days, hours, minutes, seconds, millis] = parts_of(in(Unit::Milliseconds, {false}));
  std::string date, time;
  if (days.count > 0) date += number_text(days.count) + "D";
  if (hours.count > 0) time += number_text(hours.count) + "H";
  if (minutes.count > 0) time += number_text(minutes.count) + "M";
  const double rest = seconds.count + millis.count / 1000;
  if (rest > 0) time += number_text(rest) + "S";
  return "P" + date + (time.empty() ? "" : "T" + time);
}

std::string Duration::to_human_string() const {
  if (amount_ == 0) return std::string("0 ") + label(unit_);
  std::string text;
  int shown = 0;
  for (const Part& part : parts_of(in(Unit::Milliseconds, {false}))) {
    if (part.count == 0 || shown == 2) continue;
    ++shown;
    text += (text.empty() ? "" : " ") + number_text(part.count) + " " + part.name + (part.count == 1 ? "" : "s");
  }
  return text;
}

std::string Duration::to_string() const {
  return std::string("Duration::") + label(unit_) + "(" + number_text(amount_) + ")";
}
std::string Duration::unit_label() const { return label(unit_); }

Duration Duration::parse(std::string_view iso, std::source_location where) {
  const auto refuse = [&] {
    fail({"'" + std::string(iso) + "' is no duration", "ISO 8601 such as 'PT1H30M' or 'P1DT2S'"}, where);
  };
  if (!iso.starts_with('P')) refuse();
  double millis = 0;
  bool in_time = false;
  const char* at = iso.data() + 1;
  const char* const end = iso.data() + iso.size();
  if (at == end) refuse();
  while (at != end) {
    if (*at == 'T' && !in_time) {
      in_time = true;
      if (++at == end) refuse();
    }
    double amount = 0;
    const auto [stop, status] = std::from_chars(at, end, amount, std::chars_format::fixed);
    if (status != std::errc() || stop == end) refuse();
    const char letter = *stop;
    if (!in_time && letter == 'D')
      millis += amount * 86400000;
    else if (in_time && letter == 'H')
      millis += amount * 3600000;
    else if (in_time && letter == 'M')
      millis += amount * 60000;
    else if (in_time && letter == 'S')
      millis += amount * 1000;
    else
      refuse();
    at = stop + 1;
  }
  return {millis, Unit::Milliseconds, where};
}

}  // namespace cdk
