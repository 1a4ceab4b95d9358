// The floor under a synthesis: reads and writes the JSON files of a folder with nlohmann/json, and does nothing else.
// usage: json-floor FROM TO
#include <filesystem>
#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

int main(int argc, char** argv) try {
  if (argc != 3) {
    std::cerr << "usage: json-floor FROM TO\n";
    return 2;
  }
  const std::filesystem::path from = argv[1];
  const std::filesystem::path to = argv[2];
  std::filesystem::create_directories(to);
  for (const auto& entry : std::filesystem::directory_iterator(from)) {
    if (entry.path().extension() != ".json") continue;
    std::ifstream in(entry.path(), std::ios::binary);
    const auto document = nlohmann::ordered_json::parse(in);
    std::ofstream(to / entry.path().filename(), std::ios::binary) << document.dump(1);
  }
  return 0;
} catch (const std::exception& error) {
  std::cerr << "json-floor: " << error.what() << "\n";
  return 1;
}
