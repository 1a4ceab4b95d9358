// The pseudo parameters of one stack.
#pragma once

#include <cdk/input.hpp>
#include <string>

namespace cdk {

class Construct;
class Stack;

/// CloudFormation's pseudo parameters as one stack sees them. Unlike those of Aws, which mean whatever stack they end
/// up in, these still mean this one when another stack uses them.
class ScopedAws {
 public:
  /// Errors: the construct is not within a stack.
  explicit ScopedAws(const Construct& scope);

  Input<std::string> account_id() const;
  Input<std::string> url_suffix() const;
  Input<List<std::string>> notification_arns() const;
  Input<std::string> partition() const;
  Input<std::string> region() const;
  Input<std::string> stack_id() const;
  Input<std::string> stack_name() const;

 private:
  const Stack& stack_;
};

}  // namespace cdk
