#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/expiration.hpp>
#include <chrono>
#include <cstdio>
#include <iterator>
#include <optional>

namespace cdk {
namespace {

constexpr const char* DAYS[] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
constexpr const char* MONTHS[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

std::int64_t now() {
  const auto since = std::chrono::system_clock::now().time_since_epoch();
  return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
}

/// Takes a text apart from the left; what doesn't fit makes it fail for good.
class Reader {
 public:
  explicit Reader(std::string_view text) : left_(text) {}

  bool is_whole() const { return fits_ && left_.empty(); }
  bool accept(std::string_view word) {
    if (!fits_ || !left_.starts_with(word)) return false;
    left_.remove_prefix(word.size());
    return true;
  }
  void expect(std::string_view word) { fits_ = accept(word); }
  int number(std::size_t digits, int low, int high) {
    int value = 0;
    const std::string_view text = left_.substr(0, digits);
    fits_ = fits_ && text.size() == digits && std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!fits_) return 0;
    for (const char c : text) value = value * 10 + (c - '0');
    left_.remove_prefix(digits);
    fits_ = value >= low && value <= high;
    return value;
  }
  /// From 1.
  template <std::size_t N>
  int one_of(const char* const (&names)[N]) {
    for (std::size_t i = 0; i < N; ++i)
      if (accept(names[i])) return static_cast<int>(i) + 1;
    fits_ = false;
    return 0;
  }
  /// The digits after a decimal point, as milliseconds.
  int fraction() {
    int value = 0;
    int factor = 100;
    const std::size_t before = left_.size();
    for (; !left_.empty() && left_[0] >= '0' && left_[0] <= '9'; left_.remove_prefix(1), factor /= 10)
      value += (left_[0] - '0') * factor;
    fits_ = fits_ && left_.size() < before;
    return value;
  }

 private:
  std::string_view left_;
  bool fits_ = true;
};

struct Moment {
  int year, month, day;
  int hour = 0, minute = 0, second = 0, millis = 0;
  int zone_minutes = 0;

  std::optional<std::int64_t> timestamp() const {
    using namespace std::chrono;
    const year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                              std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return {};
    const auto minutes = sys_days(date).time_since_epoch() + hours(hour) + std::chrono::minutes(minute - zone_minutes);
    return duration_cast<milliseconds>(minutes).count() + second * 1000 + millis;
  }
};

std::optional<std::int64_t> read_iso(std::string_view text) {
  Reader reader(text);
  Moment moment{};
  moment.year = reader.number(4, 0, 9999);
  reader.expect("-");
  moment.month = reader.number(2, 1, 12);
  reader.expect("-");
  moment.day = reader.number(2, 1, 31);
  if (reader.accept("T")) {
    moment.hour = reader.number(2, 0, 23);
    reader.expect(":");
    moment.minute = reader.number(2, 0, 59);
    if (reader.accept(":")) moment.second = reader.number(2, 0, 59);
    if (reader.accept(".")) moment.millis = reader.fraction();
    if (!reader.accept("Z")) {
      const int sign = reader.accept("-") ? -1 : 1;
      if (sign == 1) reader.expect("+");
      moment.zone_minutes = sign * reader.number(2, 0, 23) * 60;
      reader.expect(":");
      moment.zone_minutes += sign * reader.number(2, 0, 59);
    }
  }
  return reader.is_whole() ? moment.timestamp() : std::nullopt;
}

std::optional<std::int64_t> read_utc(std::string_view text) {
  Reader reader(text);
  Moment moment{};
  reader.one_of(DAYS);
  reader.expect(", ");
  moment.day = reader.number(2, 1, 31);
  reader.expect(" ");
  moment.month = reader.one_of(MONTHS);
  reader.expect(" ");
  moment.year = reader.number(4, 0, 9999);
  reader.expect(" ");
  moment.hour = reader.number(2, 0, 23);
  reader.expect(":");
  moment.minute = reader.number(2, 0, 59);
  reader.expect(":");
  moment.second = reader.number(2, 0, 59);
  reader.expect(" GMT");
  return reader.is_whole() ? moment.timestamp() : std::nullopt;
}

}  // namespace

Expiration Expiration::after(const Duration& t) { return Expiration(now() + t.to_milliseconds()); }

Expiration Expiration::from_string(std::string_view s, std::source_location where) {
  auto read = read_iso(s);
  if (!read) read = read_utc(s);
  if (!read)
    fail({"'" + std::string(s) + "' is no date",
          "ISO 8601 such as '2030-01-31' or '2030-01-31T12:00:00Z', or such as 'Thu, 31 Jan 2030 12:00:00 GMT'"},
         where);
  return Expiration(*read);
}

std::int64_t Expiration::to_epoch() const noexcept {
  // To the nearest second, halves up.
  const std::int64_t half_up = milliseconds_ + 500;
  return half_up / 1000 - (half_up % 1000 < 0 ? 1 : 0);
}

std::string Expiration::to_utc_string() const {
  using namespace std::chrono;
  const auto time = floor<seconds>(sys_time<milliseconds>(milliseconds(milliseconds_)));
  const auto day = floor<days>(time);
  const year_month_day date(day);
  const hh_mm_ss clock(time - day);
  char text[64];
  std::snprintf(std::begin(text), std::size(text), "%s, %02u %s %04d %02d:%02d:%02d GMT",
                DAYS[weekday(day).c_encoding()], static_cast<unsigned>(date.day()),
                MONTHS[static_cast<unsigned>(date.month()) - 1], static_cast<int>(date.year()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return text;
}

bool Expiration::is_before(const Duration& t) const { return milliseconds_ < now() + t.to_milliseconds(); }
bool Expiration::is_after(const Duration& t) const { return milliseconds_ > now() + t.to_milliseconds(); }

}  // namespace cdk
