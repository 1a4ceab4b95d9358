// The code of functions.
#pragma once

#include <cdk/input.hpp>
#include <cdk/lambda_/code_props.hpp>
#include <memory>
#include <source_location>
#include <string>

namespace cdk {
class CfnResource;
class Construct;
}  // namespace cdk

namespace cdk::lambda_ {

/// Brings code. Derive from it for a way of your own.
class ICode {
 public:
  virtual ~ICode() = default;
  /// Whether the code stands in the template.
  virtual bool is_inline() const { return false; }
  /// For the function that it is the code of, which is the scope.
  virtual CodeConfig bind(Construct& scope) const = 0;
  /// For the function's resource, when that is made.
  virtual void bind_to_resource(CfnResource&) const {}
};

/// The code of a function, by one of the functions below.
class Code {
 public:
  using Where = std::source_location;
  explicit Code(std::shared_ptr<const ICode> code) : code_(std::move(code)) {}

  /// Code that stands in the template: Node.js or Python, at most 4 MiB. Errors: no code at all.
  static Code from_inline(const Input<std::string>& code, Where where = Where::current());

  bool is_inline() const { return code_->is_inline(); }
  CodeConfig bind(Construct& scope) const { return code_->bind(scope); }
  void bind_to_resource(CfnResource& resource) const { code_->bind_to_resource(resource); }

 private:
  std::shared_ptr<const ICode> code_;
};

/// Code that stands in the template.
class InlineCode : public Code {
 public:
  explicit InlineCode(const Input<std::string>& code, Where where = Where::current())
      : Code(from_inline(code, where)) {}
};

}  // namespace cdk::lambda_
