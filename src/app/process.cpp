#include "process.hpp"

#include <algorithm>
#include <cdk/error.hpp>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include "temporary.hpp"

extern char** environ;

namespace cdk::app {
namespace {

/// A file without a name, for what a program reads or prints: unlike a pipe it takes any amount while nobody reads, and
/// nobody is killed by it.
class Spool {
 public:
  Spool() : file_(make_temporary_file()) {}
  Spool(Spool&& other) noexcept : file_(std::exchange(other.file_, nullptr)) {}
  ~Spool() {
    if (file_ != nullptr) std::fclose(file_);
  }
  int descriptor() const { return ::fileno(file_); }

  void fill(const std::string& text) {
    if (std::fwrite(text.data(), 1, text.size(), file_) != text.size() || std::fflush(file_) != 0)
      throw Error({std::string("error: a temporary file can't be written: ") + std::strerror(errno) +
                   "; allowed: a folder for temporary files with room; TMPDIR names another"});
    std::rewind(file_);
  }

  std::string text() {
    std::string all;
    char piece[4096];
    std::rewind(file_);
    while (const std::size_t size = std::fread(piece, 1, sizeof piece, file_)) all.append(piece, size);
    return all;
  }

 private:
  std::FILE* file_;
};

class Actions {
 public:
  Actions() { ::posix_spawn_file_actions_init(&actions_); }
  ~Actions() { ::posix_spawn_file_actions_destroy(&actions_); }
  Actions(const Actions&) = delete;
  Actions& operator=(const Actions&) = delete;

  void use(int descriptor, int as) { ::posix_spawn_file_actions_adddup2(&actions_, descriptor, as); }
  void close(int descriptor) { ::posix_spawn_file_actions_addclose(&actions_, descriptor); }
  void enter(const std::string& folder) { ::posix_spawn_file_actions_addchdir_np(&actions_, folder.c_str()); }
  const ::posix_spawn_file_actions_t* get() const { return &actions_; }

 private:
  ::posix_spawn_file_actions_t actions_;
};

/// Our environment with the program's own variables in it, as "NAME=value".
std::vector<std::string> environment_of(const Program& program) {
  std::vector<std::string> variables;
  for (const auto& [name, value] : program.environment) variables.push_back(name + "=" + value);
  const auto replaced = [&](std::string_view variable) {
    return std::ranges::any_of(program.environment, [&](const auto& own) {
      return variable.starts_with(own.first) && variable.substr(own.first.size()).starts_with('=');
    });
  };
  for (char** variable = environ; *variable != nullptr; ++variable)
    if (!replaced(*variable)) variables.emplace_back(*variable);
  return variables;
}

std::vector<char*> pointers_to(std::vector<std::string>& texts) {
  std::vector<char*> pointers;
  for (std::string& text : texts) pointers.push_back(text.data());
  pointers.push_back(nullptr);
  return pointers;
}

/// A program that was started, with what it prints.
class Child {
 public:
  /// `input` and `output` are descriptors to use in place of the program's own; -1: none.
  explicit Child(const Program& program, int input = -1, int output = -1) {
    Actions actions;
    if (input < 0) input_.fill(program.input);
    actions.use(input < 0 ? input_.descriptor() : input, STDIN_FILENO);
    actions.use(output >= 0 ? output : program.shown ? STDERR_FILENO : output_.descriptor(), STDOUT_FILENO);
    if (!program.shown) actions.use(errors_.descriptor(), STDERR_FILENO);
    if (!program.folder.empty()) actions.enter(program.folder);

    std::vector<std::string> arguments = program.arguments, variables = environment_of(program);
    outcome_.start_error = ::posix_spawnp(&id_, arguments[0].c_str(), actions.get(), nullptr,
                                          pointers_to(arguments).data(), pointers_to(variables).data());
  }

  Outcome wait() {
    if (outcome_.start_error != 0) return outcome_;
    int status = 0;
    while (::waitpid(id_, &status, 0) < 0 && errno == EINTR) continue;
    if (WIFSIGNALED(status)) outcome_.signal = WTERMSIG(status);
    if (WIFEXITED(status)) outcome_.exit_code = WEXITSTATUS(status);
    outcome_.output = output_.text();
    outcome_.errors = errors_.text();
    return outcome_;
  }

 private:
  Spool input_, output_, errors_;
  ::pid_t id_ = -1;
  Outcome outcome_;
};

}  // namespace

Outcome run(const Program& program) { return Child(program).wait(); }

Outcome run_piped(const Program& first, const Program& second) {
  int ends[2];
  if (::pipe(ends) != 0) throw Error({std::string("error: a pipe can't be made: ") + std::strerror(errno)});
  for (const int end : ends) ::fcntl(end, F_SETFD, FD_CLOEXEC);
  Child writer(first, -1, ends[1]);
  Child reader(second, ends[0], -1);
  for (const int end : ends) ::close(end);
  const Outcome written = writer.wait(), read = reader.wait();
  return written.succeeded() ? read : written;
}

std::string trimmed(std::string_view text) {
  const auto first = text.find_first_not_of(" \r\n");
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(" \r\n") + 1 - first));
}

std::string describe_failure(const Outcome& outcome) {
  if (outcome.start_error != 0) return std::string("can't be started: ") + std::strerror(outcome.start_error);
  if (outcome.signal != 0)
    return "was ended by signal " + std::to_string(outcome.signal) + " (" + ::strsignal(outcome.signal) + ")";
  return "failed with exit code " + std::to_string(outcome.exit_code);
}

}  // namespace cdk::app
