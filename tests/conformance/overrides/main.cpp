// Escape hatches: what add_override and its kin do to a resource's entry.
#include <cdk/cdk.hpp>
#include <cdk/s3/cfn_bucket.hpp>

using namespace cdk;

int main(int argc, char** argv) {
  App app(argc, argv);
  Stack& stack = app.add<Stack>("Overrides");

  using Bucket = s3::CfnBucket;
  Bucket& bucket = stack.add<Bucket>(
      "Bucket",
      {
          .bucket_name = "before",
          .cors_configuration =
              Bucket::CorsConfigurationProperty{
                  .cors_rules =
                      {
                          {.allowed_methods = {"GET"}, .allowed_origins = {"https://a.example"}, .max_age = 60},
                          {.allowed_methods = {"PUT"}, .allowed_origins = {"https://b.example"}},
                      },
              },
          .versioning_configuration = Bucket::VersioningConfigurationProperty{.status = "Enabled"},
      });
  bucket.add_property_override("BucketName", "after");
  bucket.add_property_override("CorsConfiguration.CorsRules.0.MaxAge", 90);
  bucket.add_property_override("CorsConfiguration.CorsRules.1.AllowedOrigins",
                               Value::list({"https://c.example", "https://d.example"}));
  bucket.add_property_override("WebsiteConfiguration.IndexDocument", "index.html");
  bucket.add_property_deletion_override("VersioningConfiguration.Status");
  bucket.add_override("DeletionPolicy", "Retain");
  bucket.add_override("Metadata.a\\.b.c",
                      Value::object({{"deep", Value::list({1, "two", Value::object({{"three", 3}})})}}));

  // among overrides the later takes the place of the earlier; their sum is then merged into the resource, object by
  // object
  CfnResource& queue = stack.add<CfnResource>(
      "Queue", {.type = "AWS::SQS::Queue",
                .properties = {
                    {"DelaySeconds", 5},
                    {"RedriveAllowPolicy",
                     Value::object({{"redrivePermission", "byQueue"},
                                    {"sourceQueueArns", Value::list({"arn:aws:sqs:eu-west-1:111122223333:a"})}})},
                }});
  queue.add_override("Properties.RedriveAllowPolicy", Value::object({{"redrivePermission", "allowAll"}}));
  queue.add_override("Properties.RedriveAllowPolicy.redrivePermission", "denyAll");
  queue.add_override("Properties.RedriveAllowPolicy",
                     Value::object({{"sourceQueueArns", Value::list({"arn:aws:sqs:eu-west-1:111122223333:b"})}}));
  queue.add_property_override("QueueName", Fn::join("-", {"a", Aws::REGION}));
  queue.add_property_override("Tags", Value::list({Value::object({{"Key", "one"}, {"Value", "1"}})}));
  queue.add_deletion_override("Properties.DelaySeconds");
  queue.add_deletion_override("Properties.NotThere.AtAll");
  queue.add_override("DependsOn", Value::list({bucket.logical_id()}));

  // an override may take the place of what the construct says of itself
  CfnResource& topic =
      stack.add<CfnResource>("Topic", {.type = "AWS::SNS::Topic", .properties = {{"TopicName", "name"}}});
  topic.add_override("Type", "AWS::SQS::Queue");
  topic.add_override("Properties", Value::object({{"QueueName", "a.fifo"}, {"FifoQueue", true}}));
  topic.add_deletion_override("Properties.TopicName");

  // a value that is only known later, at some depth
  CfnResource& parameter = stack.add<CfnResource>(
      "Parameter", {.type = "AWS::SSM::Parameter", .properties = {{"Type", "String"}, {"Value", "x"}}});
  parameter.add_property_override("Value", Lazy::string([&] { return concat("of ", queue.get_att("Arn")); }));
  parameter.add_property_override("Tags.my\\.key", bucket.ref());
  return app.run();
}
