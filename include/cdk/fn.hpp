// CloudFormation's intrinsic functions and pseudo parameters.
#pragma once

#include <cdk/input.hpp>
#include <source_location>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdk {

/// Text put together from pieces: literals, numbers, tokens. Gives a plain string when there is no token in it, else
/// the smallest `Fn::Join`.
template <class... A>
Input<std::string> concat(const A&... pieces) {
  return Input<std::string>::from(Value::concat({Input<Json>(pieces)...}));
}

/// The first argument of `format`: a text that knows the line it was written on.
struct FormatString {
  template <class T>
    requires std::convertible_to<const T&, std::string_view>
  FormatString(const T& format, std::source_location at = std::source_location::current()) : text(format), where(at) {}
  std::string_view text;
  std::source_location where;
};

namespace detail {
Input<std::string> format_text(const FormatString& format, std::vector<Value> arguments);
}

/// Text with `{}` for each argument, as std::format writes it: `format("http://{}", nlb.load_balancer_dns_name())`.
/// `{{` and `}}` stand for braces. Errors: more or fewer `{}` than arguments.
template <class... A>
Input<std::string> format(const FormatString& text, const A&... arguments) {
  return detail::format_text(text, {Input<Json>(arguments)...});
}

/// The items with a delimiter between them. Literals fold, so that only tokens stay apart.
/// Errors: an empty list.
Input<std::string> join(std::string_view delimiter, const Input<List<std::string>>& items,
                        std::source_location where = std::source_location::current());

/// CloudFormation's intrinsic functions. What can be worked out at synthesis is: a join of literals is a literal.
struct Fn {
  static Token ref(std::string_view logical_name);
  static Token get_att(std::string_view logical_name_of_resource, std::string_view attribute_name);
  static Input<std::string> join(std::string_view delimiter, const Input<List<std::string>>& items,
                                 std::source_location where = std::source_location::current());
  /// Errors: an empty delimiter.
  static Input<List<std::string>> split(std::string_view delimiter, const Input<std::string>& source,
                                        std::source_location where = std::source_location::current());
  /// A list with a known number of items, so that all of them can be used at synthesis.
  static Input<List<std::string>> split(std::string_view delimiter, const Input<std::string>& source,
                                        int assumed_length,
                                        std::source_location where = std::source_location::current());
  /// Errors: a literal index outside a literal list.
  static Input<std::string> select(const Input<std::int64_t>& index, const Input<List<std::string>>& array,
                                   std::source_location where = std::source_location::current());
  static Input<std::string> sub(std::string_view body,
                                const std::vector<std::pair<std::string, Value>>& variables = {});
  static Input<std::string> base64(const Input<std::string>& data);
  static Input<List<std::string>> cidr(const Input<std::string>& ip_block, const Input<std::int64_t>& count,
                                       const Input<std::string>& size_mask = {});
  /// Zone names of the region; of the stack's own when none is given.
  static Input<List<std::string>> get_azs(const Input<std::string>& region = {});
  static Input<std::string> import_value(const Input<std::string>& shared_value_to_import);
  static Input<List<std::string>> import_list_value(const Input<std::string>& shared_value_to_import,
                                                    int assumed_length, std::string_view delimiter = ",");
  static Input<std::string> find_in_map(const Input<std::string>& map_name, const Input<std::string>& top_level_key,
                                        const Input<std::string>& second_level_key, const Value& default_value = {});
  static Token transform(std::string_view macro_name, const std::vector<std::pair<std::string, Value>>& parameters);
  /// The host of a URL.
  static Input<std::string> parse_domain_name(const Input<std::string>& url);
  /// Needs the transform AWS::LanguageExtensions, which the stack then gets.
  static Token len(const Value& array);
  static Input<std::string> to_json_string(const Value& object);
  static Token get_stack_output(std::string_view stack_name, std::string_view output_name, std::string_view region = {},
                                std::string_view role_arn = {});

  // Conditions. Conditions of more than ten parts are nested as CloudFormation wants it.
  // Errors: no part at all.
  static Token condition_and(const std::vector<Token>& conditions,
                             std::source_location where = std::source_location::current());
  static Token condition_or(const std::vector<Token>& conditions,
                            std::source_location where = std::source_location::current());
  static Token condition_not(const Token& condition);
  static Token condition_equals(const Value& lhs, const Value& rhs);
  static Token condition_if(std::string_view condition_id, const Value& value_if_true, const Value& value_if_false);
  // For rules.
  static Token condition_contains(const std::vector<std::string>& list_of_strings, const Input<std::string>& value);
  static Token condition_each_member_equals(const Input<List<std::string>>& list_of_strings,
                                            const Input<std::string>& value);
  static Token condition_each_member_in(const Input<List<std::string>>& strings_to_check,
                                        const Input<List<std::string>>& strings_to_match);
  static Input<List<std::string>> ref_all(std::string_view parameter_type);
  static Input<std::string> value_of(std::string_view parameter_or_logical_id, std::string_view attribute);
  static Input<List<std::string>> value_of_all(std::string_view parameter_type, std::string_view attribute);
};

/// A pseudo parameter; goes wherever a text is asked for.
struct PseudoParameter {
  const char* name;
  /// `{"Ref": name}`
  Token value() const { return Token(Value::intrinsic("Ref", Value(name))); }
};

namespace detail {
template <>
struct Convert<std::string, PseudoParameter> {
  static constexpr bool possible = true;
  static Value make(const PseudoParameter& p) { return p.value(); }
};
template <>
struct Convert<Json, PseudoParameter> : Convert<std::string, PseudoParameter> {};
}  // namespace detail

/// CloudFormation's pseudo parameters: what only the deployment knows.
struct Aws {
  static constexpr PseudoParameter ACCOUNT_ID{"AWS::AccountId"};
  static constexpr PseudoParameter URL_SUFFIX{"AWS::URLSuffix"};
  static constexpr PseudoParameter NOTIFICATION_ARNS{"AWS::NotificationARNs"};
  static constexpr PseudoParameter PARTITION{"AWS::Partition"};
  static constexpr PseudoParameter REGION{"AWS::Region"};
  static constexpr PseudoParameter STACK_ID{"AWS::StackId"};
  static constexpr PseudoParameter STACK_NAME{"AWS::StackName"};
  /// Takes the property that it is given to out of the resource.
  static constexpr PseudoParameter NO_VALUE{"AWS::NoValue"};
};

}  // namespace cdk
