// Where those are who ask.
#pragma once

#include <cdk/route53/geo_location_props.hpp>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>

namespace cdk::route53 {

/// Where those are whom a record answers.
class GeoLocation {
 public:
  static GeoLocation continent(Continent continent_code);
  /// Errors: no code of two capital letters.
  static GeoLocation country(std::string_view country_code,
                             std::source_location where = std::source_location::current());
  /// A state of the USA, or an oblast of Ukraine. Errors: no code of one to three capital letters and digits; a
  /// country other than US and UA.
  static GeoLocation subdivision(std::string_view subdivision_code, std::string_view country_code = "US",
                                 std::source_location where = std::source_location::current());
  /// All whom no other record answers.
  static GeoLocation default_();

  const std::optional<Continent>& continent_code() const noexcept { return continent_code_; }
  const std::string& country_code() const noexcept { return country_code_; }
  const std::string& subdivision_code() const noexcept { return subdivision_code_; }

 private:
  std::optional<Continent> continent_code_;
  std::string country_code_;
  std::string subdivision_code_;
};

}  // namespace cdk::route53
