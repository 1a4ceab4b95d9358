#include "interrupt.hpp"

#include <algorithm>
#include <csignal>
#include <ctime>

namespace cdk::app::deploy {
namespace {

volatile std::sig_atomic_t noted = 0;
struct ::sigaction previous;

void note_signal(int) { noted = 1; }

}  // namespace

InterruptNote::InterruptNote() {
  noted = 0;
  struct ::sigaction action {};
  action.sa_handler = note_signal;
  action.sa_flags = static_cast<int>(SA_RESETHAND);
  ::sigaction(SIGINT, &action, &previous);
}

InterruptNote::~InterruptNote() { ::sigaction(SIGINT, &previous, nullptr); }

bool InterruptNote::came() noexcept { return noted != 0; }

void pause(double seconds) {
  ::timespec left{.tv_sec = static_cast<std::time_t>(seconds),
                  .tv_nsec = static_cast<long>((seconds - static_cast<double>(static_cast<long>(seconds))) * 1e9)};
  if (!InterruptNote::came()) ::nanosleep(&left, nullptr);
  if (InterruptNote::came()) throw Interrupted();
}

void Patience::wait() {
  pause(seconds_);
  seconds_ = std::min(seconds_ * 1.5, 3.0);
}

}  // namespace cdk::app::deploy
