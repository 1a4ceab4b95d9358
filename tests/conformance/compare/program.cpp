// Runs one conformance case and compares what it writes with its golden templates.
// usage: conformance-compare CASE_FOLDER PROGRAM KNOWN_GAPS      runs the program, in the case's folder
//        conformance-compare CASE_FOLDER ASSEMBLY KNOWN_GAPS     takes what a program wrote
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <exception>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

#include "assembly.hpp"
#include "gaps.hpp"

extern char** environ;

namespace {

namespace fs = std::filesystem;
using conformance::Documents;
using nlohmann::json;

std::string text_of(const fs::path& file) {
  std::ifstream in(file, std::ios::binary);
  if (!in) throw std::runtime_error(file.string() + ": can't be read");
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

struct Case {
  fs::path folder;
  conformance::Scope scope;
  json context = json::object();

  explicit Case(const fs::path& path) : folder(fs::canonical(path)) {
    const fs::path file = folder / "case.json";
    if (!fs::exists(file)) return;
    const json options = json::parse(text_of(file));
    context = options.value("context", json::object());
    const json compared = options.value("compare", json::array());
    for (const std::string word : compared) {
      if (word == "bootstrap") {
        scope.bootstrap = true;
      } else if (word == "assembly") {
        scope.assembly = true;
      } else {
        throw std::runtime_error(file.string() + ": \"compare\" takes bootstrap and assembly, not " + word);
      }
    }
  }
};

/// The environment of both sides: nothing of the machine's own AWS settings, and the case's context.
void set_environment(const Case& test_case) {
  for (bool again = true; again;) {
    again = false;
    for (char** variable = environ; *variable != nullptr && !again; ++variable) {
      const std::string name(*variable, std::string_view(*variable).find('='));
      again = name.starts_with("CDK_") || name.starts_with("AWS_") || name.starts_with("CONTEXT_");
      if (again) unsetenv(name.c_str());
    }
  }
  setenv("CDK_CONTEXT_JSON", test_case.context.dump().c_str(), 1);
}

/// Runs `PROGRAM synth -o OUT` in the case's folder.
void run(const Case& test_case, const fs::path& program, const fs::path& out) {
  const pid_t child = fork();
  if (child < 0) throw std::runtime_error("fork failed");
  if (child == 0) {
    set_environment(test_case);
    if (chdir(test_case.folder.c_str()) == 0)
      execl(program.c_str(), program.c_str(), "synth", "-o", out.c_str(), static_cast<char*>(nullptr));
    std::cerr << program.string() << ": can't be run\n";
    _exit(127);
  }
  int status = 0;
  if (waitpid(child, &status, 0) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
    throw std::runtime_error(program.string() + " failed");
}

/// A folder that goes with this object.
class TemporaryFolder {
 public:
  TemporaryFolder() {
    std::string name = (fs::temp_directory_path() / "conformance-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw std::runtime_error(name + ": can't be made");
    path_ = name;
  }
  ~TemporaryFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  TemporaryFolder(const TemporaryFolder&) = delete;
  TemporaryFolder& operator=(const TemporaryFolder&) = delete;
  const fs::path& path() const { return path_; }

 private:
  fs::path path_;
};

/// Every template must be in both; asset manifests and the manifest only where the goldens hold them.
std::vector<conformance::Difference> compare(const Documents& golden, const Documents& actual) {
  std::vector<conformance::Difference> found;
  for (const auto& [name, document] : golden) {
    if (auto other = actual.find(name); other != actual.end()) {
      auto more = conformance::differences(document, other->second, name + "#");
      found.insert(found.end(), more.begin(), more.end());
    } else {
      found.push_back({name + "#", "missing"});
    }
  }
  for (const auto& [name, document] : actual)
    if (name.ends_with(".template.json") && !golden.contains(name)) found.push_back({name + "#", "not expected"});
  return found;
}

int report(const Case& test_case, const fs::path& assembly, const std::string& gap_list) {
  const Documents golden = conformance::read_documents(test_case.folder / "golden", test_case.scope);
  if (golden.empty()) throw std::runtime_error((test_case.folder / "golden").string() + ": holds nothing to compare");
  const Documents actual = conformance::read_documents(assembly, test_case.scope);
  const std::vector<std::string> missing = conformance::missing_sources(assembly, actual);
  const auto gaps = conformance::read_gaps(gap_list, test_case.folder.filename());
  const auto [unlisted, closed] = conformance::judge(compare(golden, actual), gaps);

  for (const auto& difference : unlisted) std::cout << difference.where << ": " << difference.what << "\n";
  for (const auto& gap : closed) std::cout << gap.where << ": is listed as a known gap but no longer differs\n";
  for (const std::string& line : missing) std::cout << line << "\n";
  const bool equal = unlisted.empty() && closed.empty() && missing.empty();
  std::cout << test_case.folder.filename().string() << ": " << golden.size() << " files, "
            << (equal ? "equal" : "NOT equal")
            << (gaps.empty() ? "" : " but for " + std::to_string(gaps.size()) + " known gaps") << "\n";
  return equal ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv) try {
  if (argc != 4) {
    std::cerr << "usage: conformance-compare CASE_FOLDER PROGRAM|ASSEMBLY KNOWN_GAPS\n";
    return 2;
  }
  const Case test_case(argv[1]);
  const fs::path subject = fs::absolute(argv[2]);
  if (fs::is_directory(subject)) return report(test_case, subject, text_of(argv[3]));
  const TemporaryFolder folder;
  run(test_case, subject, folder.path() / "cdk.out");
  return report(test_case, folder.path() / "cdk.out", text_of(argv[3]));
} catch (const std::exception& error) {
  std::cerr << "conformance-compare: " << error.what() << "\n";
  return 2;
}
