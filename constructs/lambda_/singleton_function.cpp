#include <algorithm>
#include <cdk/lambda_/singleton_function.hpp>
#include <cdk/stack.hpp>

namespace cdk::lambda_ {
namespace {

std::string letters_and_digits(std::string text) {
  std::erase_if(text, [](unsigned char c) {
    return !((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'));
  });
  return text;
}

}  // namespace

SingletonFunction::SingletonFunction(const Scope& scope, const Props& props)
    : FunctionBase(scope),
      construct_name_((props.lambda_purpose.empty() ? "SingletonLambda" : props.lambda_purpose) +
                      letters_and_digits(props.uuid)) {
  Construct* there = stack().node().try_find_child(construct_name_);
  lambda_ = there != nullptr ? &dynamic_cast<Function&>(*there)
                             : &stack().add<Function>(Id(construct_name_, node().where()), FunctionProps(props));
}

}  // namespace cdk::lambda_
