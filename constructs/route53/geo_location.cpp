#include <algorithm>
#include <cdk/error.hpp>
#include <cdk/route53/geo_location.hpp>

namespace cdk::route53 {
namespace {

bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

}  // namespace

GeoLocation GeoLocation::continent(Continent continent_code) {
  GeoLocation location;
  location.continent_code_ = continent_code;
  return location;
}

GeoLocation GeoLocation::country(std::string_view country_code, std::source_location where) {
  if (country_code.size() != 2 || !std::ranges::all_of(country_code, is_capital))
    fail({"the country code \"" + std::string(country_code) + "\"", "two capital letters, such as \"DE\"",
          "AWS::Route53::RecordSet GeoLocation.CountryCode"},
         where);
  GeoLocation location;
  location.country_code_ = country_code;
  return location;
}

GeoLocation GeoLocation::subdivision(std::string_view subdivision_code, std::string_view country_code,
                                     std::source_location where) {
  const std::string rule = "AWS::Route53::RecordSet GeoLocation.SubdivisionCode";
  if (country_code != "US" && country_code != "UA")
    fail({"a subdivision of the country \"" + std::string(country_code) + "\"", "\"US\" or \"UA\"", rule}, where);
  if (subdivision_code.empty() || subdivision_code.size() > 3 ||
      !std::ranges::all_of(subdivision_code, [](char c) { return is_capital(c) || is_digit(c); }))
    fail({"the subdivision code \"" + std::string(subdivision_code) + "\"",
          "one to three capital letters and digits, such as \"WA\"", rule},
         where);
  GeoLocation location;
  location.country_code_ = country_code;
  location.subdivision_code_ = subdivision_code;
  return location;
}

GeoLocation GeoLocation::default_() {
  GeoLocation location;
  location.country_code_ = "*";
  return location;
}

}  // namespace cdk::route53
