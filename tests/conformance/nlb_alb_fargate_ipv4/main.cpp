// nlb_alb_fargate over IPv4, with addresses that AWS chooses.
#include "../service_support.hpp"

int main(int argc, char** argv) {
  App app(argc, argv);
  ipv4_stacks(app, {.image = ecs::ContainerImage::from_asset("nlb_alb_fargate/service")});
  return app.run();
}
