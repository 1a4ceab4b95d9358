#include <algorithm>
#include <cdk/annotations.hpp>
#include <cdk/construct.hpp>
#include <cdk/context_provider.hpp>
#include <cdk/error.hpp>
#include <cdk/stack.hpp>

namespace cdk {
namespace {

/// CDK's spelling of a query in a key: colons are escaped, since they separate the parts.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '$')
      out += "$$";
    else if (c == ':')
      out += "$:";
    else
      out += c;
  }
  return out;
}

void append_parts(std::vector<std::string>& parts, const std::string& name, const Value& value) {
  if (value.is_object()) {
    for (const Member& member : value.members()) append_parts(parts, name + "." + member.name, member.value);
  } else if (value.is_list()) {
    for (std::size_t i = 0; i < value.items().size(); ++i)
      append_parts(parts, name + "." + std::to_string(i), value.items()[i]);
  } else if (value.is_string()) {
    parts.push_back(name + "=" + escaped(value.as_string()));
  } else if (value.is_set()) {
    parts.push_back(name + "=" + to_debug_string(value));
  }
}

/// The query as the manifest states it, with what helps when nothing is found.
Value reported(const GetContextValueOptions& options, const Value& query) {
  std::vector<Member> props;
  if (options.dummy_value.is_set()) props.push_back({"dummyValue", options.dummy_value});
  if (options.must_exist) props.push_back({"ignoreErrorOnMissingContext", Value(!*options.must_exist)});
  props.insert(props.end(), query.members().begin(), query.members().end());
  return Value::object(std::move(props));
}

}  // namespace

GetContextKeyResult ContextProvider::get_key(const Construct& scope, const GetContextValueOptions& options) {
  const Stack& stack = Stack::of(scope);
  std::vector<Member> props;
  if (options.include_environment)
    props = {{"account", Value(stack.env().account)}, {"region", Value(stack.env().region)}};
  props.insert(props.end(), options.props.begin(), options.props.end());
  const auto unresolved = [](const Member& m) { return m.value.is_unresolved(); };
  if (const auto token = std::ranges::find_if(props, unresolved); token != props.end())
    fail(scope,
         {"the look-up '" + options.provider + "' depends on '" + token->name + "', which only the deployment knows",
          "a value known at synthesis"});
  std::vector<std::string> parts;
  for (const Member& member : props) append_parts(parts, member.name, member.value);
  std::ranges::sort(parts);
  std::string key = options.provider;
  for (const std::string& part : parts) key += ":" + part;
  return {std::move(key), Value::object(std::move(props))};
}

GetContextValueResult ContextProvider::get_value(const Construct& scope, const GetContextValueOptions& options) {
  Stack& stack = Stack::of(scope);
  if (options.include_environment && (stack.env().account.empty() || stack.env().region.empty()))
    fail(scope, {"the look-up '" + options.provider +
                     "' needs to know where the stack goes, and its account or region is open",
                 "`.env = {.account = …, .region = …}` in the stack's props"});
  const GetContextKeyResult query = get_key(scope, options);
  Value known = scope.node().try_get_context(query.key);
  const Value refusal = known.find("$providerError");
  if (known.is_set() && !refusal.is_set()) return {std::move(known)};
  // The cdk CLI has looked and found nothing: it is told in the words that it gave.
  if (refusal.is_string()) Annotations::of(const_cast<Construct&>(scope)).add_error(std::string(refusal.as_string()));
  stack.report_missing_context_key(query.key, options.provider, reported(options, query.props));
  return {options.dummy_value};
}

}  // namespace cdk
