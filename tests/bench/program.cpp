// Measures this library beside the real CDK and prints Markdown tables. Started by ./run, which has built everything.
// usage: cdk-bench SOURCE BUILD ORACLE_MODULES [--runs N] [--sizes N,N…] [--skip-edit]
#include <sys/utsname.h>

#include <algorithm>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>
#include <thread>

#include "process.hpp"

namespace {

namespace fs = std::filesystem;
using bench::Command;
using bench::Cost;

struct Settings {
  fs::path source;
  fs::path build;
  fs::path oracle;
  int runs = 5;
  std::vector<int> sizes = {1, 10, 50, 100, 500};
  bool edit = true;
};

/// Several ways to the same assembly, each into a folder of its own in `out`.
struct Contest {
  std::string name;
  std::vector<Command> contenders;
  fs::path out{};
};

/// Each round writes anew: who overwrites and who replaces what was there has no advantage, and the disk doesn't have
/// to look for room among files that were just removed.
void put_aside(const fs::path& out, int round) {
  const std::string mark = ".before-" + std::to_string(round);
  for (const char* name : {"cdk", "cdk-bare", "ours", "floor"})
    if (fs::exists(out / name)) fs::rename(out / name, out / (name + mark));
}

/// Runs the contenders in turn, so that what disturbs the machine disturbs all of them; one round more to warm up.
std::vector<Cost> measure(const Contest& contest, int runs) {
  std::vector<std::vector<Cost>> costs(contest.contenders.size());
  for (int round = 0; round <= runs; ++round) {
    if (!contest.out.empty()) put_aside(contest.out, round);
    for (std::size_t i = 0; i < contest.contenders.size(); ++i) {
      const Cost cost = bench::run(contest.contenders[i]);
      if (round > 0) costs[i].push_back(cost);
    }
    std::cerr << contest.name << ": " << round << "/" << runs << "\n";
  }
  std::vector<Cost> medians;
  for (auto& runs_of_one : costs) medians.push_back(bench::median(std::move(runs_of_one)));
  return medians;
}

std::string in_words(double seconds) {
  char text[32];
  if (seconds >= 0.1) {
    std::snprintf(text, sizeof text, "%.2f s", seconds);
  } else {
    std::snprintf(text, sizeof text, "%.1f ms", seconds * 1e3);
  }
  return text;
}

std::string in_words(const Cost& cost) {
  char memory[32];
  std::snprintf(memory, sizeof memory, cost.memory < 10 ? "%.1f MiB" : "%.0f MiB", cost.memory);
  return in_words(cost.wall) + " / " + in_words(cost.cpu) + " / " + memory;
}

std::string times(const Cost& slow, const Cost& fast) {
  char text[32];
  std::snprintf(text, sizeof text, "%.0f×", slow.wall / fast.wall);
  return text;
}

std::size_t resources_in(const fs::path& assembly) {
  std::size_t count = 0;
  for (const auto& entry : fs::directory_iterator(assembly)) {
    if (!entry.path().string().ends_with(".template.json")) continue;
    std::ifstream in(entry.path());
    // resources stand two levels deep, and each has its Type on a line of its own one level below
    for (std::string line; std::getline(in, line);)
      count += line.starts_with("   \"Type\": \"AWS::") && line.find("::Value<") == std::string::npos ? 1 : 0;
  }
  return count;
}

Contest synthesis(const Settings& settings, const std::string& name, const fs::path& twin, const fs::path& program,
                  const fs::path& out, int size) {
  const std::string count = std::to_string(size);
  const auto node = [&](const char* validation, const char* folder) {
    return Command{{"node", "app.js"},
                   twin,
                   {{"NODE_PATH", settings.oracle},
                    {"CDK_OUTDIR", out / folder},
                    {"CDK_VALIDATION", validation},
                    {"CDK_CONTEXT_JSON", "{}"},
                    {"N", count}}};
  };
  const fs::path ours = out / "ours";
  return {name,
          {node("true", "cdk"),
           node("false", "cdk-bare"),
           {{program, "synth", "-o", ours}, twin, {{"N", count}}},
           {{settings.build / "tests/bench/json-floor", ours, out / "floor"}, out}},
          out};
}

void synthesis_table(const Settings& settings, const fs::path& scratch) {
  std::cout << "Whole processes from start to exit, the assembly written to a new folder; wall time / CPU time / peak "
               "memory, "
               "medians of "
            << settings.runs << " runs in turn.\n\n"
            << "| program | resources | CDK 2.276.0 | CDK without its validation | this library | times faster | "
               "reading and writing the same JSON |\n|---|---:|---|---|---|---|---|\n";
  const auto row = [&](const Contest& contest, const fs::path& out) {
    const auto [full, bare, ours, floor] = [&] {
      const std::vector<Cost> m = measure(contest, settings.runs);
      return std::tuple{m[0], m[1], m[2], m[3]};
    }();
    std::cout << "| " << contest.name << " | " << resources_in(out / "ours") << " | " << in_words(full) << " | "
              << in_words(bare) << " | **" << in_words(ours) << "** | " << times(full, ours) << ", "
              << times(bare, ours) << " | " << in_words(floor) << " |" << std::endl;
  };
  const fs::path tests = settings.source / "tests";
  const auto place = [&](const std::string& name) {
    fs::create_directories(scratch / name);
    return scratch / name;
  };
  const fs::path seed = place("seed");
  row(synthesis(settings, "nlb_alb_fargate", tests / "conformance/nlb_alb_fargate",
                settings.build / "conformance/nlb_alb_fargate", seed, 0),
      seed);
  const fs::path program = settings.build / "bench/scale";
  for (const int size : settings.sizes) {
    if (!fs::exists(program)) break;
    const fs::path out = place(std::to_string(size));
    row(synthesis(settings, "scale, " + std::to_string(size) + (size == 1 ? " stack" : " stacks"),
                  tests / "bench/scale", program, out, size),
        out);
  }
}

/// From a touched source to templates: compile, link and run here; the cdk CLI with ts-node there.
void edit_table(const Settings& settings, const fs::path& scratch) {
  const fs::path source = settings.source / "examples/nlb_alb_fargate/main.cpp";
  const fs::path program = settings.build / "bin/nlb_alb_fargate";
  // touching must mean compiling: without ccache
  const Command compile{
      {"sh", "-c", "touch \"$0\" && cmake --build \"$1\" --target bin-nlb_alb_fargate", source, settings.build},
      settings.source,
      {{"CCACHE_DISABLE", "1"}}};
  const Command synth{{program, "synth", "-o", scratch / "edit"}, source.parent_path()};
  // A project as its user has it: the packages stand beside the program.
  const fs::path project = scratch / "project";
  fs::copy(settings.source / "tests/bench/typescript", project, fs::copy_options::recursive);
  fs::copy(source.parent_path() / "service", project / "service", fs::copy_options::recursive);
  fs::create_directory_symlink(settings.oracle, project / "node_modules");
  const Command typescript{{"node", "node_modules/aws-cdk/bin/cdk", "synth", "--quiet", "--output", "cdk.out", "--app",
                            "node node_modules/ts-node/dist/bin.js --prefer-ts-exts app.ts"},
                           project,
                           {{"CI", "true"}}};
  const std::vector<Cost> m = measure({"edit", {compile, synth, typescript}}, settings.runs);
  std::cout << "\nFrom a touched source to templates, example nlb_alb_fargate:\n\n"
            << "| step | wall / CPU / peak memory |\n|---|---|\n"
            << "| compile and link the C++ program | " << in_words(m[0]) << " |\n"
            << "| run it | " << in_words(m[1]) << " |\n"
            << "| `cdk synth` of the same program in TypeScript (ts-node) | " << in_words(m[2]) << " |\n";
}

std::string first_value(const char* file, const std::string& key) {
  std::ifstream in(file);
  for (std::string line; std::getline(in, line);)
    if (line.starts_with(key)) return line.substr(line.find_first_of(":=") + 1);
  return {};
}

std::string output_of(const std::string& command) {
  std::string text;
  if (FILE* pipe = popen(command.c_str(), "r")) {
    for (int c = std::fgetc(pipe); c != EOF && c != '\n'; c = std::fgetc(pipe)) text += static_cast<char>(c);
    pclose(pipe);
  }
  return text;
}

std::string trimmed(std::string text) {
  std::erase(text, '"');
  text.erase(0, text.find_first_not_of(" \t"));
  return text;
}

void machine_line(const Settings& settings) {
  utsname system{};
  uname(&system);
  std::ifstream cache(settings.build / "CMakeCache.txt");
  std::string compiler = "c++";
  for (std::string line; std::getline(cache, line);)
    if (line.starts_with("CMAKE_CXX_COMPILER:")) compiler = line.substr(line.find('=') + 1);
  const std::string cpu = trimmed(first_value("/proc/cpuinfo", "model name"));
  const std::string os = trimmed(first_value("/etc/os-release", "PRETTY_NAME"));
  std::cout << "\nMeasured on " << (cpu.empty() ? system.machine : cpu) << ", " << std::thread::hardware_concurrency()
            << " threads, " << (os.empty() ? system.sysname : os) << ", " << output_of(compiler + " --version")
            << ", node " << output_of("node --version") << ".\n";
}

Settings read_arguments(int argc, char** argv) {
  if (argc < 4)
    throw std::runtime_error("usage: cdk-bench SOURCE BUILD ORACLE_MODULES [--runs N] [--sizes N,N...] [--skip-edit]");
  Settings settings{fs::canonical(argv[1]), fs::canonical(argv[2]), fs::canonical(argv[3])};
  for (int i = 4; i < argc; ++i) {
    const std::string word = argv[i];
    if (word == "--runs" && i + 1 < argc) {
      settings.runs = std::max(1, std::stoi(argv[++i]));
    } else if (word == "--sizes" && i + 1 < argc) {
      settings.sizes.clear();
      std::istringstream list(argv[++i]);
      for (std::string size; std::getline(list, size, ',');) settings.sizes.push_back(std::stoi(size));
    } else if (word == "--skip-edit") {
      settings.edit = false;
    } else {
      throw std::runtime_error("what is " + word + "?");
    }
  }
  return settings;
}

}  // namespace

int main(int argc, char** argv) try {
  const Settings settings = read_arguments(argc, argv);
  std::string scratch = (fs::temp_directory_path() / "cdk-bench-XXXXXX").string();
  if (mkdtemp(scratch.data()) == nullptr) throw std::runtime_error(scratch + ": can't be made");
  synthesis_table(settings, scratch);
  if (settings.edit && fs::exists(settings.source / "examples/nlb_alb_fargate/main.cpp")) edit_table(settings, scratch);
  machine_line(settings);
  fs::remove_all(scratch);
  return 0;
} catch (const std::exception& error) {
  std::cerr << "cdk-bench: " << error.what() << "\n";
  return 1;
}
