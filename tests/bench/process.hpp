#pragma once

#include <string>
#include <utility>
#include <vector>

namespace bench {

/// A program to run: what is measured is the process from fork to exit, with everything that it starts itself.
struct Command {
  std::vector<std::string> arguments;                                 ///< the program's path first
  std::string folder;                                                 ///< working folder
  std::vector<std::pair<std::string, std::string>> environment = {};  ///< on top of this process's own
};

/// What one run took.
struct Cost {
  double wall = 0;    ///< seconds
  double cpu = 0;     ///< seconds, user and system, children included
  double memory = 0;  ///< MiB: the largest resident set of the process or of one of its children
};

/// Runs the program with its output thrown away. Throws std::runtime_error when it doesn't exit with 0.
Cost run(const Command& command);

/// The median of each figure.
Cost median(std::vector<Cost> costs);

}  // namespace bench
