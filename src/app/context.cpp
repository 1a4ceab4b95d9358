#include "context.hpp"

#include <cdk/error.hpp>
#include <cerrno>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include <sys/stat.h>

#include "../value/json_reader.hpp"

namespace cdk::app {
namespace {

Value parse_object(const std::string& text, const std::string& what) {
  Value value;
  try {
    value = parse_json(text);
  } catch (const std::invalid_argument& problem) {
    throw Error({"error: " + what + " can't be read: " + problem.what() + "; allowed: a JSON object"});
  }
  if (!value.is_object())
    throw Error({"error: " + what + " is " + to_debug_string(value) + "; allowed: a JSON object"});
  return value;
}

void append(std::vector<Member>& context, const Value& object) {
  if (object.is_object()) context.insert(context.end(), object.members().begin(), object.members().end());
}

}  // namespace

Value read_json_object(const std::string& path) {
  struct stat info {};
  if (::stat(path.c_str(), &info) != 0 && errno == ENOENT) return {};
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (file) text << file.rdbuf();
  if (!file || S_ISDIR(info.st_mode))
    throw Error({"error: " + path + " can't be read: " + std::strerror(errno != 0 ? errno : EISDIR) +
                 "; allowed: a readable file with a JSON object"});
  return parse_object(text.str(), path);
}

std::string outdir_of_cdk_cli() {
  const char* given = std::getenv("CDK_OUTDIR");
  return given != nullptr ? given : "";
}

std::vector<Member> context_from_environment() {
  std::vector<Member> context;
  if (const char* text = std::getenv("CDK_CONTEXT_JSON")) append(context, parse_object(text, "CDK_CONTEXT_JSON"));
  if (const char* path = std::getenv("CONTEXT_OVERFLOW_LOCATION_ENV")) append(context, read_json_object(path));
  return context;
}

std::vector<Member> context_from_files() {
  std::vector<Member> context;
  append(context, read_json_object("cdk.context.json"));
  append(context, read_json_object("cdk.json").find("context"));
  return context;
}

}  // namespace cdk::app
