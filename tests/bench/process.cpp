#include "process.hpp"

#include <fcntl.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <stdexcept>

namespace bench {
namespace {

[[noreturn]] void become(const Command& command) {
  const int nowhere = open("/dev/null", O_RDWR);
  dup2(nowhere, STDIN_FILENO);
  dup2(nowhere, STDOUT_FILENO);
  dup2(nowhere, STDERR_FILENO);
  for (const auto& [name, value] : command.environment) setenv(name.c_str(), value.c_str(), 1);
  std::vector<char*> arguments;
  for (const std::string& argument : command.arguments) arguments.push_back(const_cast<char*>(argument.c_str()));
  arguments.push_back(nullptr);
  if (chdir(command.folder.c_str()) == 0) execvp(arguments[0], arguments.data());
  _exit(127);
}

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_usec) / 1e6;
}

double resident_mib(const rusage& usage) {
#ifdef __APPLE__
  return static_cast<double>(usage.ru_maxrss) / 1048576;  // bytes there, KiB elsewhere
#else
  return static_cast<double>(usage.ru_maxrss) / 1024;
#endif
}

double middle(std::vector<double> values) {
  std::ranges::sort(values);
  const std::size_t half = values.size() / 2;
  return values.size() % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

}  // namespace

Cost run(const Command& command) {
  const auto start = std::chrono::steady_clock::now();
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child == 0) become(command);
  int status = 0;
  rusage usage{};
  if (wait4(child, &status, 0, &usage) != child) throw std::runtime_error("wait4 failed");
  const std::chrono::duration<double> wall = std::chrono::steady_clock::now() - start;
  if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw std::runtime_error(command.arguments.front() + " failed in " + command.folder);
  return {wall.count(), seconds(usage.ru_utime) + seconds(usage.ru_stime), resident_mib(usage)};
}

Cost median(std::vector<Cost> costs) {
  const auto of = [&](double Cost::*figure) {
    std::vector<double> values;
    for (const Cost& cost : costs) values.push_back(cost.*figure);
    return middle(std::move(values));
  };
  return {of(&Cost::wall), of(&Cost::cpu), of(&Cost::memory)};
}

}  // namespace bench
