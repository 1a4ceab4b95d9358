// `yaml FILE` prints the template in a JSON file as `synth --format yaml` does; `yaml --same A B` tells whether two
// JSON files hold the same value.
#include <fstream>
#include <iostream>
#include <sstream>
#include <string>

#include "value/json_reader.hpp"
#include "value/yaml_writer.hpp"

namespace {

cdk::Value read(const char* path) {
  std::ifstream file(path);
  std::ostringstream text;
  text << file.rdbuf();
  return cdk::parse_json(text.str());
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 4 && std::string(argv[1]) == "--same") return read(argv[2]) == read(argv[3]) ? 0 : 1;
  if (argc != 2) return 2;
  std::cout << cdk::to_yaml(read(argv[1]));
}
