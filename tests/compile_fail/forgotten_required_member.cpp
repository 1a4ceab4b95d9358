// expect: Required() || CfnOutputProps
// A required member has no default, so it can't be forgotten.
#include <cdk/cdk.hpp>

void outputs(cdk::Stack& stack) {
#ifdef GOOD
  stack.add<cdk::CfnOutput>("url", {.value = "http://example.org"});
#else
  stack.add<cdk::CfnOutput>("url", {.description = "where it runs"});
#endif
}
