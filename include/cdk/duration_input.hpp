// Times that may be left out, as resources' properties take them.
#pragma once

#include <cdk/duration.hpp>
#include <cdk/input.hpp>
#include <cdk/optional.hpp>
#include <cstdint>

namespace cdk::detail {

/// In whole seconds; unset when there is none.
inline Input<std::int64_t> to_seconds(const Optional<Duration>& time) {
  return time ? Input<std::int64_t>(time->to_seconds()) : Input<std::int64_t>();
}

}  // namespace cdk::detail
