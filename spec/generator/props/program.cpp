#include "program.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <optional>
#include <ostream>

#include "checks.hpp"
#include "flattener.hpp"
#include "library.hpp"
#include "problem.hpp"
#include "renderer.hpp"

namespace cdk::props_gen {
namespace fs = std::filesystem;
namespace {

constexpr const char* USAGE =
    "usage: cdk-props-gen --module NAME --out DIR [--source FILE] [--search DIR] [--depfile FILE] FILE.props...\n"
    "  --module NAME   the module of the files: the namespace is cdk::NAME\n"
    "  --out DIR       where each FILE.props gives FILE_props.hpp\n"
    "  --source FILE   where the structs' conversions to their bases are defined\n"
    "  --search DIR    holds a folder a module, where bases from other files are looked up\n"
    "  --depfile FILE  lists what was read, for make and ninja\n";

struct Options {
  std::string module;
  std::string out;
  std::optional<fs::path> source;
  std::optional<fs::path> search;
  std::optional<fs::path> depfile;
  std::vector<fs::path> files;
};

struct Output {
  fs::path path;
  std::string text;
};

std::optional<Options> parse_options(const std::vector<std::string>& arguments, std::string& problem) {
  Options options;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const std::string& argument = arguments[i];
    if (!argument.starts_with("-")) {
      options.files.emplace_back(argument);
      continue;
    }
    const bool known = argument == "--module" || argument == "--out" || argument == "--source" ||
                       argument == "--search" || argument == "--depfile";
    if (!known) return problem = "unknown option '" + argument + "'", std::nullopt;
    if (++i == arguments.size()) return problem = "'" + argument + "' needs a value", std::nullopt;
    if (argument == "--module") options.module = arguments[i];
    if (argument == "--out") options.out = arguments[i];
    if (argument == "--source") options.source = arguments[i];
    if (argument == "--search") options.search = arguments[i];
    if (argument == "--depfile") options.depfile = arguments[i];
  }
  if (options.module.empty()) return problem = "'--module' is missing", std::nullopt;
  if (options.out.empty()) return problem = "'--out' is missing", std::nullopt;
  if (options.files.empty()) return problem = "no .props file is given", std::nullopt;
  return options;
}

std::vector<Output> make_outputs(const Options& options, Library& library) {
  const Module& module = library.load(options.module, options.files);
  check(module);
  Flattener flattener(library);
  std::vector<Output> outputs;
  std::vector<std::string> headers;
  std::string conversions;
  std::vector<Problem> problems;
  for (std::size_t i = 0; i < options.files.size(); ++i) try {
      const File& file = *module.files[i];
      Rendering made = render(file, flattener);
      headers.push_back(header_name(file));
      outputs.push_back({fs::path(options.out) / headers.back(), std::move(made.header)});
      conversions += made.conversions;
    } catch (const Failure& failure) {
      problems.insert(problems.end(), failure.problems().begin(), failure.problems().end());
    }
  if (!problems.empty()) throw Failure(std::move(problems));
  if (options.source) outputs.push_back({*options.source, render_source(options.module, headers, conversions)});
  return outputs;
}

std::string escape(const std::string& path) {
  std::string escaped;
  for (const char c : path) {
    if (c == ' ') escaped += '\\';
    escaped += c;
  }
  return escaped;
}

std::string dependencies(const std::vector<Output>& outputs, const Library& library) {
  std::string text;
  for (const Output& output : outputs) text += escape(output.path.string()) + " ";
  text += ":";
  for (const std::string& input : library.inputs()) text += " \\\n  " + escape(input);
  return text + "\n";
}

// An unchanged header keeps its time stamp, so that nothing is compiled again.
void write(const Output& output) {
  std::ifstream old(output.path, std::ios::binary);
  if (old && std::string(std::istreambuf_iterator<char>(old), {}) == output.text) return;
  if (output.path.has_parent_path()) fs::create_directories(output.path.parent_path());
  const fs::path partial = output.path.string() + ".tmp";
  std::ofstream stream(partial, std::ios::binary | std::ios::trunc);
  stream << output.text;
  stream.close();
  if (!stream) throw Failure({output.path.string(), 0, "can't be written"});
  fs::rename(partial, output.path);
}

}  // namespace

int run(const std::vector<std::string>& arguments, std::ostream& errors) try {
  std::string problem;
  const std::optional<Options> options = parse_options(arguments, problem);
  if (!options) {
    errors << "cdk-props-gen: " << problem << "\n" << USAGE;
    return 2;
  }
  Library library(options->search);
  std::vector<Output> outputs = make_outputs(*options, library);
  if (options->depfile) outputs.push_back({*options->depfile, dependencies(outputs, library)});
  for (const Output& output : outputs) write(output);
  return 0;
} catch (const Failure& failure) {
  for (const Problem& problem : failure.problems()) errors << problem.text() << "\n";
  return 1;
} catch (const fs::filesystem_error& error) {
  errors << "cdk-props-gen: " << error.what() << "\n";
  return 1;
}

}  // namespace cdk::props_gen
