// Everything that can be wrong with a .props file, reported together.
#pragma once

#include <exception>
#include <string>
#include <utility>
#include <vector>

namespace cdk::props_gen {

struct Problem {
  std::string file;
  int line = 0;
  std::string message;

  std::string text() const {
    if (line == 0) return file + ": " + message;
    return file + ":" + std::to_string(line) + ": " + message;
  }
};

class Failure : public std::exception {
 public:
  explicit Failure(Problem problem) : problems_{std::move(problem)} {}
  explicit Failure(std::vector<Problem> problems) : problems_(std::move(problems)) {}
  const std::vector<Problem>& problems() const { return problems_; }
  const char* what() const noexcept override { return "a .props file can't be used"; }

 private:
  std::vector<Problem> problems_;
};

}  // namespace cdk::props_gen
