// References between stacks of one account in several regions: through parameters that one side writes and the other
// reads.
#include <cdk/cdk.hpp>
#include <cdk/iam.hpp>
#include <cdk/route53.hpp>
#include <cdk/secretsmanager.hpp>
#include <cdk/sqs.hpp>

using namespace cdk;

namespace {

Stack& in(App& app, Id id, const char* region, std::optional<bool> cross_region_references) {
  return app.add<Stack>(std::move(id), {.cross_region_references = cross_region_references,
                                        .env = {.account = "123456789012", .region = region}});
}

void show(Stack& stack, Id id, const Input<std::string>& value) {
  stack.add<CfnOutput>(std::move(id), {.value = value});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& source = in(app, "Source", "us-east-1", true);
  Stack& target = in(app, "Target", "eu-west-1", true);
  Stack& third = in(app, "Third", "us-west-2", true);
  Stack& silent = in(app, "Silent", "us-west-2", {});

  auto& queue = source.add<sqs::Queue>("Queue");
  auto& named = source.add<sqs::Queue>("Named", {.queue_name = "named"});
  auto& generated = source.add<sqs::Queue>("Generated", {.queue_name = PhysicalName::GENERATE_IF_NEEDED()});
  auto& plain = source.add<CfnResource>("Plain", {.type = "AWS::SNS::Topic"});
  auto& zone = source.add<route53::PublicHostedZone>("Zone", {.zone_name = "example.com"});
  auto& secret = source.add<secretsmanager::Secret>("Secret");
  auto& inner = source.add<NestedStack>("Inner").add<sqs::Queue>("Queue");

  show(target, "Name", queue.queue_name());
  show(target, "Arn", queue.queue_arn());
  show(target, "Again", queue.queue_arn());
  show(target, "Plain", plain.ref());
  show(target, "Servers", Fn::join(",", zone.hosted_zone_name_servers()));
  show(target, "Deep", inner.queue_arn());
  show(target, "Known", format("{} {}", named.queue_arn(), generated.queue_arn()));
  auto& nested = target.add<NestedStack>("Nested");
  nested.add<sqs::Queue>("Own");
  show(nested, "Arn", queue.queue_arn());
  auto& reader = target.add<iam::Role>("Reader", {.assumed_by = iam::AccountRootPrincipal()});
  secret.grant_read(reader);

  show(third, "Both", format("{} {}", queue.queue_arn(), target.add<sqs::Queue>("Back").queue_arn()));
  show(silent, "Plain", plain.ref());
  show(silent, "Known", format("{} {}", named.queue_arn(), generated.queue_name()));
  return app.run();
}
