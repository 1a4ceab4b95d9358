// nlb_alb_fargate_ipv4 with an image from a registry.
#include "../service_support.hpp"

int main(int argc, char** argv) {
  App app(argc, argv);
  ipv4_stacks(app, registry_container());
  return app.run();
}
