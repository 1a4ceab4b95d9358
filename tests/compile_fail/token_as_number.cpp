// expect: Input
// What only the deployment knows is no number, so nobody can calculate with it.
#include <cdk/cdk.hpp>

double twice(cdk::CfnParameter& parameter) {
#ifdef GOOD
  return parameter.value_as_number().is_set() ? 2 : 0;
#else
  return parameter.value_as_number() * 2;
#endif
}
