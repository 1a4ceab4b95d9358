#include "context_file.hpp"

#include <cdk/error.hpp>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>

#include <unistd.h>

#include "../../value/json_writer.hpp"
#include "../context.hpp"

namespace cdk::app {
namespace {

[[noreturn]] void refuse() {
  throw Error({std::string("error: ") + context_file + " can't be written: " + std::strerror(errno) +
               "; allowed: a file that can be made or replaced, on a disk with room"});
}

}  // namespace

std::vector<Member> read_context_file() {
  const Value object = read_json_object(context_file);
  if (!object.is_object()) return {};
  return {object.members().begin(), object.members().end()};
}

void write_context_file(const std::vector<Member>& members) {
  if (members.empty()) {
    if (::unlink(context_file) != 0 && errno != ENOENT) refuse();
    return;
  }
  const std::string text = to_json(Value::object(members), {2}) + "\n";
  const std::string fresh = std::string(context_file) + ".new-" + std::to_string(::getpid());
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(fresh.c_str(), "wb"), &std::fclose);
  if (!file) refuse();
  const bool written = std::fwrite(text.data(), 1, text.size(), file.get()) == text.size();
  if (!written || std::fflush(file.get()) != 0 || std::rename(fresh.c_str(), context_file) != 0) {
    const int why = errno;
    ::unlink(fresh.c_str());
    errno = why;
    refuse();
  }
}

}  // namespace cdk::app
