// `${AWS::AccountId}` and its like in names of bootstrapped resources.
#pragma once

#include <cdk/input.hpp>
#include <string>

namespace cdk {
class Stack;
}

namespace cdk::detail {

/// An empty qualifier becomes the context's, or CDK's own.
void settle_qualifier(std::string& qualifier, const Stack& stack);

/// The text with the qualifier and what is known of the stack's environment filled in.
std::string specialize(std::string text, const Stack& stack, const std::string& qualifier);

/// For a template: as it is when nothing is left to fill in, else `Fn::Sub`.
Input<std::string> as_template_text(const std::string& text);

/// "current_account-current_region" with what is known, as CDK names an asset's destination.
std::string destination_name(const Stack& stack, const std::string& content);

}  // namespace cdk::detail
