#include <cdk/error.hpp>
#include <cdk/lambda_/code.hpp>

namespace cdk::lambda_ {
namespace {

class Inline final : public ICode {
 public:
  explicit Inline(Input<std::string> code) : code_(std::move(code)) {}
  bool is_inline() const override { return true; }
  CodeConfig bind(Construct&) const override { return {.inline_code = code_}; }

 private:
  Input<std::string> code_;
};

}  // namespace

Code Code::from_inline(const Input<std::string>& code, Where where) {
  if (!code.is_set() || (code.is_string() && code.as_string().empty()))
    fail({"inline code of no characters", "the source of the function", "AWS::Lambda::Function ZipFile"}, where);
  return Code(std::make_shared<const Inline>(code));
}

}  // namespace cdk::lambda_
