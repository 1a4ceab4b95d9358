// What a group tells of itself.
#pragma once

#include <array>
#include <cdk/autoscaling/notification_props.hpp>
#include <concepts>
#include <cstddef>
#include <span>

namespace cdk::autoscaling {

/// Events that a topic is told of: `ScalingEvents::ERRORS`, or `ScalingEvents(ScalingEvent::INSTANCE_LAUNCH)`.
class ScalingEvents {
 public:
  template <std::same_as<ScalingEvent>... E>
  constexpr explicit ScalingEvents(E... events) : types_{events...}, count_(sizeof...(E)) {}
  static const ScalingEvents ALL;
  static const ScalingEvents ERRORS;
  static const ScalingEvents LAUNCH_EVENTS;
  static const ScalingEvents TERMINATION_EVENTS;
  std::span<const ScalingEvent> types() const noexcept { return {types_.data(), count_}; }

 private:
  std::array<ScalingEvent, 8> types_;
  std::size_t count_;
};

inline constexpr ScalingEvents ScalingEvents::ALL(ScalingEvent::INSTANCE_LAUNCH, ScalingEvent::INSTANCE_LAUNCH_ERROR,
                                                  ScalingEvent::INSTANCE_TERMINATE,
                                                  ScalingEvent::INSTANCE_TERMINATE_ERROR);
inline constexpr ScalingEvents ScalingEvents::ERRORS(ScalingEvent::INSTANCE_LAUNCH_ERROR,
                                                     ScalingEvent::INSTANCE_TERMINATE_ERROR);
inline constexpr ScalingEvents ScalingEvents::LAUNCH_EVENTS(ScalingEvent::INSTANCE_LAUNCH,
                                                            ScalingEvent::INSTANCE_LAUNCH_ERROR);
inline constexpr ScalingEvents ScalingEvents::TERMINATION_EVENTS(ScalingEvent::INSTANCE_TERMINATE,
                                                                 ScalingEvent::INSTANCE_TERMINATE_ERROR);

}  // namespace cdk::autoscaling
