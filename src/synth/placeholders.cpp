#include "placeholders.hpp"

#include <cdk/default_stack_synthesizer.hpp>
#include <cdk/fn.hpp>
#include <cdk/stack.hpp>

#include "../digest/digest.hpp"

namespace cdk::detail {
namespace {

void replace_all(std::string& text, std::string_view from, const std::string& to) {
  if (to.empty()) return;
  for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

}  // namespace

void settle_qualifier(std::string& qualifier, const Stack& stack) {
  if (!qualifier.empty()) return;
  const Value given = stack.node().try_get_context("@aws-cdk/core:bootstrapQualifier");
  qualifier = given.is_string() ? std::string(given.as_string()) : DefaultStackSynthesizer::DEFAULT_QUALIFIER;
}

std::string specialize(std::string text, const Stack& stack, const std::string& qualifier) {
  replace_all(text, "${Qualifier}", qualifier);
  replace_all(text, "${AWS::AccountId}", stack.env().account);
  replace_all(text, "${AWS::Region}", stack.env().region);
  return text;
}

Input<std::string> as_template_text(const std::string& text) {
  if (text.find("${") == std::string::npos) return text;
  return Fn::sub(text);
}

std::string destination_name(const Stack& stack, const std::string& content) {
  const Environment& env = stack.env();
  return (env.account.empty() ? "current_account" : env.account) + "-" +
         (env.region.empty() ? "current_region" : env.region) + "-" + digest::sha256_hex(content).substr(0, 8);
}

}  // namespace cdk::detail
