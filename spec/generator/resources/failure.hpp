// What is wrong with the data, and where.
#pragma once

#include <stdexcept>
#include <string>

namespace cdk::spec_gen {

class Failure : public std::runtime_error {
 public:
  Failure(const std::string& file, int line, const std::string& message)
      : std::runtime_error(file + ":" + std::to_string(line) + ": " + message) {}
};

}  // namespace cdk::spec_gen
