#include <cdk/expiration.hpp>
#include <chrono>

#include "catch.hpp"
#include "refusal.hpp"

using namespace cdk;

TEST_CASE("moments are read from ISO 8601 and from the text of HTTP") {
  const auto epoch = [](const char* text) { return Expiration::from_string(text).to_epoch(); };
  CHECK(epoch("2030-01-31") == 1896048000);
  CHECK(epoch("2030-01-31T12:00:00Z") == 1896091200);
  CHECK(epoch("2030-01-31T12:00+02:30") == 1896082200);
  CHECK(epoch("2030-01-31T12:00:00.500-01:00") == 1896094801);
  CHECK(epoch("Thu, 31 Jan 2030 12:00:00 GMT") == 1896091200);
  CHECK(epoch("1969-12-31T23:59:59Z") == -1);
  for (const char* text : {"", "soon", "2030", "2030-13-01", "2030-02-30", "2030-01-31T12:00:00", "2030-01-31T25:00Z",
                           "2030-01-31Z", "Thu, 31 Jan 2030 12:00:00"})
    CHECK(refusal([&] { Expiration::from_string(text); }) ==
          "error: '" + std::string(text) +
              "' is no date; allowed: ISO 8601 such as '2030-01-31' or '2030-01-31T12:00:00Z', or such as 'Thu, 31 Jan "
              "2030 12:00:00 GMT'");
}

TEST_CASE("moments are written as HTTP writes them") {
  CHECK(Expiration::from_string("2030-01-31T12:34:56Z").to_utc_string() == "Thu, 31 Jan 2030 12:34:56 GMT");
  CHECK(Expiration::at_timestamp(0).to_utc_string() == "Thu, 01 Jan 1970 00:00:00 GMT");
  CHECK(Expiration::at_timestamp(1999).to_utc_string() == "Thu, 01 Jan 1970 00:00:01 GMT");
  const std::chrono::sys_days day = std::chrono::year(2030) / 1 / 31;
  CHECK(Expiration::at_date(day).to_epoch() == 1896048000);
}

TEST_CASE("moments are compared with a time from now") {
  const Expiration soon = Expiration::after(Duration::hours(1));
  CHECK(soon.is_before(Duration::hours(2)));
  CHECK_FALSE(soon.is_before(Duration::minutes(30)));
  CHECK(soon.is_after(Duration::minutes(30)));
  CHECK_FALSE(soon.is_after(Duration::hours(2)));
}
