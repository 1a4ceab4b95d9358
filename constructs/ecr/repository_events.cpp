#include <cdk/ecr/repository.hpp>
#include <cdk/ecr/repository_events_props.hpp>
#include <cdk/events/on_event.hpp>
#include <cdk/events/rule.hpp>

namespace cdk::ecr {

events::Rule& IRepository::on_event(Id id) { return on_event(std::move(id), {}); }

events::Rule& IRepository::on_cloud_trail_event(Id id) { return on_cloud_trail_event(std::move(id), {}); }

events::Rule& IRepository::on_cloud_trail_image_pushed(Id id) { return on_cloud_trail_image_pushed(std::move(id), {}); }

events::Rule& IRepository::on_image_scan_completed(Id id) { return on_image_scan_completed(std::move(id), {}); }

events::Rule& IRepository::on_event(Id id, const events::OnEventOptions& options) {
  auto& rule = events::on_event(*this, std::move(id), options);
  rule.add_event_pattern({.detail = {{"repository-name", Value::list({repository_name()})}}, .source = {"aws.ecr"}});
  return rule;
}

events::Rule& IRepository::on_cloud_trail_event(Id id, const events::OnEventOptions& options) {
  auto& rule = events::on_event(*this, std::move(id), options);
  rule.add_event_pattern(
      {.detail = {{"requestParameters", Value::object({{"repositoryName", Value::list({repository_name()})}})}},
       .detail_type = {"AWS API Call via CloudTrail"},
       .source = {"aws.ecr"}});
  return rule;
}

events::Rule& IRepository::on_cloud_trail_image_pushed(Id id, const OnCloudTrailImagePushedOptions& options) {
  auto& rule = on_cloud_trail_event(std::move(id), options);
  events::EventPattern pushed{.detail = {{"eventName", Value::list({"PutImage"})}}};
  if (options.image_tag.is_set())
    pushed.detail.push_back({"requestParameters", Value::object({{"imageTag", Value::list({options.image_tag})}})});
  rule.add_event_pattern(pushed);
  return rule;
}

events::Rule& IRepository::on_image_scan_completed(Id id, const OnImageScanCompletedOptions& options) {
  auto& rule = on_event(std::move(id), options);
  events::EventPattern completed{.detail = {{"scan-status", Value::list({"COMPLETE"})}},
                                 .detail_type = {"ECR Image Scan"}};
  if (!options.image_tags.empty())
    completed.detail.push_back({"image-tags", Value::list({options.image_tags.begin(), options.image_tags.end()})});
  rule.add_event_pattern(completed);
  return rule;
}

}  // namespace cdk::ecr
