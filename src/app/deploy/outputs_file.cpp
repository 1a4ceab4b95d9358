#include "outputs_file.hpp"

#include <cdk/error.hpp>
#include <cerrno>
#include <cstring>
#include <fstream>

#include "../../value/json_writer.hpp"

namespace cdk::app::deploy {

void write_outputs(const std::string& path, const std::vector<Member>& stacks) {
  std::ofstream file(path, std::ios::binary);
  file << to_json(Value::object(stacks), {2}) << '\n';
  if (!file.flush())
    throw Error({"error: the outputs can't be written to '" + path + "': " + std::strerror(errno) +
                 "; allowed: a file that can be written"});
}

}  // namespace cdk::app::deploy
