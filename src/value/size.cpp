#include <cdk/error.hpp>
#include <cdk/size.hpp>
#include <cmath>

#include "number.hpp"

namespace cdk {
namespace {

constexpr const char* unit_names[] = {"B", "KiB", "MiB", "GiB", "TiB", "PiB"};

}  // namespace

void Size::refuse_negative(double amount, const std::source_location& where) {
  fail({"a size of " + detail::number_text(amount), "0 or more"}, where);
}

double Size::in(int power, SizeConversionOptions options) const {
  const double value = amount_ * std::pow(1024.0, power_ - power);
  if (options.rounding == SizeRoundingBehavior::NONE || value == std::floor(value)) return value;
  if (options.rounding == SizeRoundingBehavior::FLOOR) return std::floor(value);
  fail({to_human_string() + " is no whole number of " + unit_names[power],
        "a size without a fraction in that unit, or another SizeRoundingBehavior"},
       where_);
}

std::string Size::to_human_string() const { return detail::number_text(amount_) + " " + unit_names[power_]; }

}  // namespace cdk
