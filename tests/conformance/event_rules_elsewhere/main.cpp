// Rules whose targets are in other accounts and regions.
#include <cdk/cdk.hpp>
#include <cdk/events.hpp>
#include <cdk/sqs.hpp>

using namespace cdk;

namespace {

struct Target : events::IRuleTarget {
  explicit Target(Stack& stack) : queue(stack.add<sqs::Queue>("Queue")) {}
  events::RuleTargetConfig bind(events::Rule&, const std::string&) const override {
    return {.arn = queue.queue_arn(), .target_resource = queue};
  }
  sqs::Queue& queue;
};

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  const auto stack = [&](const char* id, const char* account, const char* region) -> Stack& {
    return app.add<Stack>(id, {.env = {.account = account, .region = region}});
  };
  auto& here = stack("Here", "111122223333", "eu-west-1");
  const Target near(here);
  const Target region(stack("Region", "111122223333", "us-east-1"));
  const Target account(stack("Account", "444455556666", "eu-west-1"));
  const Target both(stack("Both", "444455556666", "us-east-1"));

  auto& orders = here.add<events::Rule>(
      "Orders",
      {.description = "orders", .event_pattern = {.source = {"shop"}}, .targets = {near, region, account, both}});
  orders.add_event_pattern({.detail_type = {"Order"}});
  here.add<events::Rule>("Hourly", {.schedule = events::Schedule::rate(Duration::hours(1)), .targets = {account}});
  return app.run();
}
