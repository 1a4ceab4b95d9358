#include "number.hpp"

#include <charconv>
#include <cmath>

namespace cdk::detail {

std::string number_text(double number) {
  if (number == 0) return "0";
  const double size = std::fabs(number);
  const bool scientific = size >= 1e21 || size < 1e-6;
  char buffer[64];
  const auto format = scientific ? std::chars_format::scientific : std::chars_format::fixed;
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, format).ptr;
  std::string text(buffer, end);
  // C++ pads exponents to two digits, JavaScript doesn't.
  const auto mark = text.find('e');
  if (mark != std::string::npos && text[mark + 2] == '0') text.erase(mark + 2, 1);
  return text;
}

}  // namespace cdk::detail
