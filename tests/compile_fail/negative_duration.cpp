// expect: refuse_negative
// A negative literal is refused where the duration is a constant.
#include <cdk/duration.hpp>

#ifdef GOOD
constexpr cdk::Duration wait = cdk::Duration::seconds(30);
#else
constexpr cdk::Duration wait = cdk::Duration::seconds(-30);
#endif
