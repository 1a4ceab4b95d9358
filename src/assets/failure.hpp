// How the file side reports what is wrong, before it is known on whose behalf it works.
#pragma once

#include <cdk/error.hpp>
#include <exception>
#include <source_location>
#include <string>
#include <utility>

namespace cdk::assets {

/// Thrown inside; what is public turns it into an Error that names the construct or the caller's line.
class Failure : public std::exception {
 public:
  explicit Failure(Problem problem) : problem_(std::move(problem)) {}

  const Problem& problem() const noexcept { return problem_; }
  const char* what() const noexcept override { return problem_.message.c_str(); }

 private:
  Problem problem_;
};

/// Does work for a caller outside, whose line the error names.
template <class Work>
auto reported(const std::source_location& where, Work work) {
  try {
    return work();
  } catch (const Failure& failure) {
    fail(failure.problem(), where);
  }
}

}  // namespace cdk::assets
