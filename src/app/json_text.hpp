// Text out of JSON that others have written.
#pragma once

#include <cdk/value.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdk::app {

/// A member that is text; empty when there is none.
std::string text(const Value& object, std::string_view name);
/// The items of a list that are text.
std::vector<std::string> texts(const Value& list);
/// The items of a member that is a list; none when there is none.
std::vector<Value> items(const Value& object, std::string_view name);
/// The members of a member that is an object; none when there is none.
std::vector<Member> members(const Value& object, std::string_view name);

}  // namespace cdk::app
