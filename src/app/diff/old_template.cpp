#include "old_template.hpp"

#include <cdk/error.hpp>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <sstream>
#include <stdexcept>

#include "../../value/json_reader.hpp"
#include "../../value/yaml_reader.hpp"
#include "../deploy/deployed_stack.hpp"
#include "../json_text.hpp"

namespace cdk::app::diff {
namespace {

/// YAML takes no tabs, which JSON may be indented with.
bool looks_like_json(const std::string& text) {
  const auto first = text.find_first_not_of(" \t\r\n");
  return first != std::string::npos && text[first] == '{';
}

Value parsed(const std::string& text, const std::string& what) {
  Value value;
  try {
    value = looks_like_json(text) ? parse_json(text) : parse_yaml(text);
  } catch (const std::invalid_argument& problem) {
    throw Error({"error: " + what + " can't be read: " + problem.what() + "; allowed: a template in JSON or YAML"});
  }
  if (!value.is_object()) throw Error({"error: " + what + " holds no object; allowed: a template in JSON or YAML"});
  return value;
}

}  // namespace

Value template_in_file(const std::string& path) {
  errno = 0;
  std::ifstream file(path, std::ios::binary);
  std::ostringstream text;
  if (file) text << file.rdbuf();
  if (!file)
    throw Error({"error: '" + path + "' can't be read: " + std::strerror(errno != 0 ? errno : EISDIR) +
                 "; allowed: a template in JSON or YAML"});
  return parsed(text.str(), "'" + path + "'");
}

Value deployed_template(const aws::AwsCli& aws, const std::string& stack_name) {
  const auto stack = deploy::find_stack(aws, stack_name);
  if (!stack || stack->status == "REVIEW_IN_PROGRESS") return {};
  const Value answer = aws.call({"cloudformation", "get-template", "--stack-name",
                                 stack->id.empty() ? stack_name : stack->id, "--template-stage", "Original"});
  const Value body = answer.find("TemplateBody");
  return body.is_string() ? parsed(std::string(body.as_string()), "the deployed template of '" + stack_name + "'")
                          : body;
}

std::string physical_id(const aws::AwsCli& aws, const std::string& stack, const std::string& logical_id) {
  const Value answer = aws.call(
      {"cloudformation", "describe-stack-resource", "--stack-name", stack, "--logical-resource-id", logical_id});
  return text(answer.find("StackResourceDetail"), "PhysicalResourceId");
}

}  // namespace cdk::app::diff
