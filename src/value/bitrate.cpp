#include <cdk/bitrate.hpp>
#include <cdk/error.hpp>

#include "number.hpp"

namespace cdk {

void Bitrate::refuse_negative(double amount, const std::source_location& where) {
  fail({"a bitrate of " + detail::number_text(amount), "0 or more"}, where);
}

}  // namespace cdk
