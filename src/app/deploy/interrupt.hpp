// Ctrl-C while CloudFormation works: the program ends, CloudFormation doesn't.
#pragma once

namespace cdk::app::deploy {

/// While one of these lives, the first Ctrl-C is noted, and a second ends the program.
class InterruptNote {
 public:
  InterruptNote();
  ~InterruptNote();
  InterruptNote(const InterruptNote&) = delete;
  InterruptNote& operator=(const InterruptNote&) = delete;

  static bool came() noexcept;
};

/// What a program ends with after Ctrl-C.
inline constexpr int interrupted_code = 130;

/// Thrown when it came.
struct Interrupted {};

/// Waits, or throws Interrupted as soon as one came.
void pause(double seconds);

/// Waits that become longer: 0.2 seconds, then half as long again each time, up to 3.
class Patience {
 public:
  /// Throws Interrupted.
  void wait();

 private:
  double seconds_ = 0.2;
};

}  // namespace cdk::app::deploy
