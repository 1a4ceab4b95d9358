// Resources with physical names, which references from other environments need.
#include <cdk/cdk.hpp>

using namespace cdk;

namespace {

/// The smallest resource with a name of its own.
class Bucket : public Resource {
 public:
  explicit Bucket(const Scope& scope, Input<std::string> bucket_name = {})
      : Resource(scope, {.physical_name = bucket_name}) {}

  CfnResource& resource =
      add<CfnResource>("Resource", {.type = "AWS::S3::Bucket", .properties = {{"BucketName", physical_name()}}});
  Input<std::string> bucket_name = resource_name_attribute(resource.ref());
  Input<std::string> bucket_arn = resource_arn_attribute(
      resource.get_att("Arn"), {.resource = physical_name(), .service = "s3", .account = "", .region = ""});
};

/// A resource that stands for one outside of the app.
class Imported : public Resource {
 public:
  using Props = ResourceProps;
  using Resource::Resource;
};

void parameter(Construct& scope, Id id, Value value) {
  scope.add<CfnResource>(id, {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", value}}});
}

}  // namespace

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& home = app.add<Stack>("Home", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  Stack& near = app.add<Stack>("Near", {.env = {.account = "111122223333", .region = "eu-west-1"}});
  Stack& far = app.add<Stack>("Far", {.env = {.account = "222233334444", .region = "eu-west-1"}});

  Bucket& named = home.add<Bucket>("Named", "my-own-name");
  Bucket& generated = home.add<Bucket>("Generated", PhysicalName::GENERATE_IF_NEEDED());
  Bucket& unneeded = home.add<Bucket>("Unneeded", PhysicalName::GENERATE_IF_NEEDED());
  Bucket& unnamed = home.add<Bucket>("Unnamed");
  unnamed.apply_removal_policy(RemovalPolicy::RETAIN);
  Bucket& parametric = home.add<Bucket>("Parametric", Lazy::string([] { return "set-late"; }));

  // at home and near: plain references
  for (const Bucket* bucket : {&named, &unneeded, &unnamed, &parametric}) {
    const std::string& id = bucket->node().id();
    parameter(home, id + "AtHome", concat(bucket->bucket_name, " ", bucket->bucket_arn));
    parameter(near, id + "FromNear", bucket->bucket_arn);
  }
  // far away: the name is written out, and generated where it was left open
  parameter(far, "Name", named.bucket_name);
  parameter(far, "Arn", concat(named.bucket_arn, "/*"));
  parameter(far, "Generated", generated.bucket_name);
  parameter(far, "GeneratedArn", generated.bucket_arn);
  parameter(far, "Environment", concat(named.env().account, " ", named.env().region, " ", named.stack().stack_name()));

  // a generated name is part of the stack that has it, however it is used
  parameter(home, "GeneratedAtHome", generated.bucket_name);

  // an imported resource tells its environment itself
  Imported& imported =
      home.add<Imported>("Imported", {.environment_from_arn = "arn:aws:sqs:us-east-2:333344445555:queue"});
  parameter(home, "ImportedEnvironment", concat(imported.env().account, " ", imported.env().region));
  Imported& elsewhere = home.add<Imported>("Elsewhere", {.account = "444455556666"});
  parameter(home, "ElsewhereEnvironment", concat(elsewhere.env().account, " ", elsewhere.env().region));
  return app.run();
}
