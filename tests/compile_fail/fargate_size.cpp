// expect: this Fargate size does not exist: see FargateSize::allowed_memory
// A size of literals that Fargate doesn't have doesn't compile.
#include <cdk/ecs/fargate_size.hpp>

#ifdef GOOD
cdk::ecs::FargateSize size = {256, 2048};
#else
cdk::ecs::FargateSize size = {256, 4096};
#endif
