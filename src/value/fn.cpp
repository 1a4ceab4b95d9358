#include <cdk/error.hpp>
#include <cdk/fn.hpp>
#include <cdk/lazy.hpp>
#include <cdk/stack.hpp>

#include <algorithm>

#include "../cfn/stack_state.hpp"
#include "json_text.hpp"

namespace cdk {
namespace {

Value call(std::string_view name, Value argument) { return Value::intrinsic(name, std::move(argument)); }
Value call(std::string_view name, std::vector<Value> arguments) {
  return call(name, Value::list(std::move(arguments)));
}

template <class T>
Input<T> typed(Value value) {
  return Input<T>::from(std::move(value));
}

Value object_of(const std::vector<std::pair<std::string, Value>>& entries) {
  std::vector<Member> members;
  for (const auto& [name, value] : entries) members.push_back({name, value});
  return Value::object(std::move(members));
}

/// Functions of the AWS::LanguageExtensions transform bring it into the stack that uses them.
Token language_extension(std::string_view name, Value argument) {
  return Lazy::any([name = std::string(name), argument = std::move(argument)](const ResolveContext& context) {
    context.stack.state().add_language_extensions(context.preparing);
    return call(name, argument);
  });
}

/// CloudFormation takes at most ten conditions in an And or Or: more are grouped by ten.
Token group_conditions(std::string_view name, std::vector<Value> conditions) {
  constexpr std::size_t limit = 10;
  if (conditions.size() == 1) return Token(conditions[0]);
  while (conditions.size() > limit) {
    std::vector<Value> groups;
    for (std::size_t at = 0; at < conditions.size(); at += limit) {
      const std::size_t end = std::min(at + limit, conditions.size());
      std::vector<Value> group(conditions.begin() + static_cast<std::ptrdiff_t>(at),
                               conditions.begin() + static_cast<std::ptrdiff_t>(end));
      groups.push_back(group.size() == 1 ? group[0] : call(name, std::move(group)));
    }
    conditions = std::move(groups);
  }
  return Token(call(name, std::move(conditions)));
}

}  // namespace

Token Fn::ref(std::string_view logical_name) { return Token(call("Ref", Value(logical_name))); }

Token Fn::get_att(std::string_view logical_name, std::string_view attribute) {
  return Token(call("Fn::GetAtt", {Value(logical_name), Value(attribute)}));
}

Input<std::string> join(std::string_view delimiter, const Input<List<std::string>>& items, std::source_location where) {
  return Fn::join(delimiter, items, where);
}

Input<std::string> Fn::join(std::string_view delimiter, const Input<List<std::string>>& items,
                            std::source_location where) {
  if (items.is_empty() && !items.is_unresolved())
    fail({"Fn::join got an empty list", "one item or more", "Fn::Join"}, where);
  if (items.is_list()) {
    std::vector<Value> pieces;
    for (const Value& item : items.items()) {
      if (!pieces.empty()) pieces.emplace_back(delimiter);
      pieces.push_back(item);
    }
    if (!items.is_unresolved()) return typed<std::string>(Value::concat(std::move(pieces)));
  }
  return typed<std::string>(call("Fn::Join", {Value(delimiter), items}));
}

Input<List<std::string>> Fn::split(std::string_view delimiter, const Input<std::string>& source,
                                   std::source_location where) {
  if (delimiter.empty())
    fail({"Fn::split got an empty delimiter", "a text of one character or more", "Fn::Split"}, where);
  if (!source.is_string()) return typed<List<std::string>>(call("Fn::Split", {Value(delimiter), source}));
  std::vector<Value> parts;
  std::string_view rest = source.as_string();
  for (std::size_t cut = rest.find(delimiter); cut != std::string_view::npos; cut = rest.find(delimiter)) {
    parts.emplace_back(rest.substr(0, cut));
    rest.remove_prefix(cut + delimiter.size());
  }
  parts.emplace_back(rest);
  return typed<List<std::string>>(Value::list(std::move(parts)));
}

Input<std::string> Fn::select(const Input<std::int64_t>& index, const Input<List<std::string>>& array,
                              std::source_location where) {
  if (index.kind() == Value::Kind::Integer && array.is_list() && !array.is_unresolved()) {
    const auto at = index.as_int();
    if (at < 0 || at >= static_cast<std::int64_t>(array.items().size()))
      fail({"Fn::select got the index " + std::to_string(at),
            "0 to " + std::to_string(static_cast<std::int64_t>(array.items().size()) - 1) + " for this list",
            "Fn::Select"},
           where);
    return typed<std::string>(array.items()[static_cast<std::size_t>(at)]);
  }
  return typed<std::string>(call("Fn::Select", {index, array}));
}

Input<std::string> Fn::sub(std::string_view body, const std::vector<std::pair<std::string, Value>>& variables) {
  if (variables.empty()) return typed<std::string>(call("Fn::Sub", Value(body)));
  return typed<std::string>(call("Fn::Sub", {Value(body), object_of(variables)}));
}

Input<std::string> Fn::base64(const Input<std::string>& data) { return typed<std::string>(call("Fn::Base64", data)); }

Input<List<std::string>> Fn::cidr(const Input<std::string>& ip_block, const Input<std::int64_t>& count,
                                  const Input<std::string>& size_mask) {
  std::vector<Value> arguments{ip_block, count};
  if (size_mask.is_set()) arguments.push_back(size_mask);
  return typed<List<std::string>>(call("Fn::Cidr", std::move(arguments)));
}

Input<List<std::string>> Fn::get_azs(const Input<std::string>& region) {
  return typed<List<std::string>>(call("Fn::GetAZs", region.is_set() ? Value(region) : Value("")));
}

Input<std::string> Fn::import_value(const Input<std::string>& name) {
  return typed<std::string>(call("Fn::ImportValue", name));
}

Input<List<std::string>> Fn::split(std::string_view delimiter, const Input<std::string>& source, int assumed_length,
                                   std::source_location where) {
  const auto parts = split(delimiter, source, where);
  if (parts.is_list()) return parts;
  std::vector<Value> items;
  for (int i = 0; i < assumed_length; ++i) items.push_back(call("Fn::Select", {Value(i), parts}));
  return typed<List<std::string>>(Value::list(std::move(items)));
}

Input<List<std::string>> Fn::import_list_value(const Input<std::string>& name, int assumed_length,
                                               std::string_view delimiter) {
  return split(delimiter, import_value(name), assumed_length);
}

Input<std::string> Fn::find_in_map(const Input<std::string>& map_name, const Input<std::string>& top_level_key,
                                   const Input<std::string>& second_level_key, const Value& default_value) {
  std::vector<Value> arguments{map_name, top_level_key, second_level_key};
  if (!default_value.is_set()) return typed<std::string>(call("Fn::FindInMap", std::move(arguments)));
  arguments.push_back(Value::object({{"DefaultValue", default_value}}));
  return language_extension("Fn::FindInMap", Value::list(std::move(arguments)));
}

Token Fn::transform(std::string_view macro_name, const std::vector<std::pair<std::string, Value>>& parameters) {
  return Token(
      call("Fn::Transform", Value::object({{"Name", Value(macro_name)}, {"Parameters", object_of(parameters)}})));
}

Input<std::string> Fn::parse_domain_name(const Input<std::string>& url) {
  if (!url.is_string()) return select(0, split("/", select(1, split("//", url))));
  std::string_view text = url.as_string();
  if (const auto scheme = text.find("://"); scheme != std::string_view::npos) text.remove_prefix(scheme + 3);
  return text.substr(0, text.find('/'));
}

Token Fn::len(const Value& array) {
  if (array.is_list()) return Token(Value(array.items().size()));
  return language_extension("Fn::Length", array);
}

Input<std::string> Fn::to_json_string(const Value& object) {
  const bool literal = object.is_list() || object.is_object();
  if (!literal) return language_extension("Fn::ToJsonString", object);
  return Lazy::string([object](const ResolveContext& context) {
    return Input<std::string>::from(detail::json_text(object, context, 0));
  });
}

Token Fn::get_stack_output(std::string_view stack_name, std::string_view output_name, std::string_view region,
                           std::string_view role_arn) {
  std::vector<Member> arguments{{"StackName", Value(stack_name)}, {"OutputName", Value(output_name)}};
  if (!region.empty()) arguments.push_back({"Region", Value(region)});
  if (!role_arn.empty()) arguments.push_back({"RoleArn", Value(role_arn)});
  return Token(call("Fn::GetStackOutput", Value::object(std::move(arguments))));
}

Token Fn::condition_and(const std::vector<Token>& conditions, std::source_location where) {
  if (conditions.empty()) fail({"Fn::condition_and got no condition", "one condition or more", "Fn::And"}, where);
  return group_conditions("Fn::And", {conditions.begin(), conditions.end()});
}

Token Fn::condition_or(const std::vector<Token>& conditions, std::source_location where) {
  if (conditions.empty()) fail({"Fn::condition_or got no condition", "one condition or more", "Fn::Or"}, where);
  return group_conditions("Fn::Or", {conditions.begin(), conditions.end()});
}

Token Fn::condition_not(const Token& condition) { return Token(call("Fn::Not", std::vector<Value>{condition})); }
Token Fn::condition_equals(const Value& lhs, const Value& rhs) { return Token(call("Fn::Equals", {lhs, rhs})); }
Token Fn::condition_if(std::string_view condition_id, const Value& value_if_true, const Value& value_if_false) {
  return Token(call("Fn::If", {Value(condition_id), value_if_true, value_if_false}));
}
Token Fn::condition_contains(const std::vector<std::string>& strings, const Input<std::string>& value) {
  return Token(call("Fn::Contains", {Input<List<std::string>>(strings), value}));
}
Token Fn::condition_each_member_equals(const Input<List<std::string>>& strings, const Input<std::string>& value) {
  return Token(call("Fn::EachMemberEquals", {strings, value}));
}
Token Fn::condition_each_member_in(const Input<List<std::string>>& strings_to_check,
                                   const Input<List<std::string>>& strings_to_match) {
  return Token(call("Fn::EachMemberIn", {strings_to_check, strings_to_match}));
}
Input<List<std::string>> Fn::ref_all(std::string_view parameter_type) {
  return typed<List<std::string>>(call("Fn::RefAll", Value(parameter_type)));
}
Input<std::string> Fn::value_of(std::string_view parameter_or_logical_id, std::string_view attribute) {
  return typed<std::string>(call("Fn::ValueOf", {Value(parameter_or_logical_id), Value(attribute)}));
}
Input<List<std::string>> Fn::value_of_all(std::string_view parameter_type, std::string_view attribute) {
  return typed<List<std::string>>(call("Fn::ValueOfAll", {Value(parameter_type), Value(attribute)}));
}

namespace detail {

Input<std::string> format_text(const FormatString& given, std::vector<Value> arguments) {
  const std::string_view format = given.text;
  std::vector<Value> pieces;
  std::string literal;
  std::size_t next = 0;
  for (std::size_t i = 0; i < format.size(); ++i) {
    const char c = format[i];
    const char after = i + 1 < format.size() ? format[i + 1] : '\0';
    if ((c == '{' || c == '}') && after == c) {
      literal += c;
      ++i;
    } else if (c == '{' && after == '}') {
      if (next < arguments.size()) {
        pieces.emplace_back(std::exchange(literal, {}));
        pieces.push_back(arguments[next]);
      }
      ++next;
      ++i;
    } else {
      literal += c;
    }
  }
  if (next != arguments.size())
    fail({"format(\"" + std::string(format) + "\") got " + std::to_string(arguments.size()) + " arguments",
          std::to_string(next) + ", one for each {}"},
         given.where);
  pieces.emplace_back(std::move(literal));
  return typed<std::string>(Value::concat(std::move(pieces)));
}

}  // namespace detail
}  // namespace cdk
